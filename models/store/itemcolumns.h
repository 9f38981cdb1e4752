// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/answer.h>
#include <models/domain/community.h>
#include <models/domain/person.h>
#include <models/domain/question.h>
#include <models/domain/testimonial.h>
#include <models/domain/topic.h>
#include <models/store/statement.h>

#include <QString>

namespace limber {

/// How the domain's items stand in columns, in both files alike. Reading starts at column `first` of a row that selected the list;
/// binding binds the list in its order.
class ItemColumns final
{
public:
    ItemColumns() = delete;

    // "a, b, c" for SELECT and INSERT, "?, ?, ?" and "a = ?, b = ?, c = ?". The id is the first of each.
    [[nodiscard]] static const QString &topic();
    [[nodiscard]] static const QString &person();
    [[nodiscard]] static const QString &testimonial();
    [[nodiscard]] static const QString &question();
    [[nodiscard]] static const QString &answer();
    [[nodiscard]] static const QString &community();
    [[nodiscard]] static int count(const QString &columns) { return static_cast<int>(columns.count(u',')) + 1; }
    [[nodiscard]] static QString marks(const QString &columns);
    [[nodiscard]] static QString assignments(const QString &columns);

    [[nodiscard]] static Topic readTopic(const Statement &row, int first);
    [[nodiscard]] static Person readPerson(const Statement &row, int first);
    [[nodiscard]] static Testimonial readTestimonial(const Statement &row, int first);
    [[nodiscard]] static Question readQuestion(const Statement &row, int first);
    [[nodiscard]] static Answer readAnswer(const Statement &row, int first);
    [[nodiscard]] static Community readCommunity(const Statement &row, int first);

    static void bind(Statement &statement, const Topic &topic);
    static void bind(Statement &statement, const Person &person);
    static void bind(Statement &statement, const Testimonial &testimonial);
    static void bind(Statement &statement, const Question &question);
    static void bind(Statement &statement, const Answer &answer);
    static void bind(Statement &statement, const Community &community);

    /// Ids have no space in them.
    [[nodiscard]] static QStringList splitIds(const QString &ids);
    [[nodiscard]] static QString joinIds(const QStringList &ids);
};

} // namespace limber
