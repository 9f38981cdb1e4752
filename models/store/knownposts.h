// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/thread.h>
#include <models/domain/timestamp.h>

#include <QMap>
#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <optional>

namespace limber {

/// Posts of one thread, each with the moment of its newest wording: what was read, or what is held. One version of each.
class KnownPosts final
{
public:
    KnownPosts() = default;
    /// As toJson() writes it; what is not understood is left out.
    [[nodiscard]] static KnownPosts fromJson(const QString &json);
    /// The question and every answer.
    [[nodiscard]] static KnownPosts of(const Thread &thread);

    /// The newer of the two: what a post says since then.
    [[nodiscard]] static Timestamp momentOf(Timestamp created, std::optional<Timestamp> edited);
    /// What a post adds to digest(). An empty id is the question's.
    [[nodiscard]] static qint64 digestOf(const QString &answer, Timestamp moment);

    /// An empty id is the question's. Takes the place of an older version.
    void add(const QString &answer, Timestamp moment) { m_moments.insert(answer, moment); }
    void add(const KnownPosts &others) { m_moments.insert(others.m_moments); }
    [[nodiscard]] bool has(const QString &answer, Timestamp moment) const;
    [[nodiscard]] bool hasAll(const KnownPosts &others) const;
    /// Ids of the answers that are not among `read` in the version that is here.
    [[nodiscard]] QStringList answersBesides(const KnownPosts &read) const;
    /// Only the question and these answers.
    [[nodiscard]] KnownPosts only(const QStringList &answers) const;
    /// Only those that are not younger.
    [[nodiscard]] KnownPosts until(Timestamp moment) const;

    /// The newest moment; the beginning of 1970 where there is no post.
    [[nodiscard]] Timestamp newest() const;
    /// The same for the same posts in the same versions, in whatever order they came: threads are compared by it.
    [[nodiscard]] qint64 digest() const;
    [[nodiscard]] QString toJson() const;

    bool operator==(const KnownPosts &) const = default;

private:
    QMap<QString, Timestamp> m_moments;
};

} // namespace limber
