// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/documents/documentstyle.h>
#include <models/domain/thread.h>
#include <models/domain/timestamp.h>

#include <QString>
#include <QTextDocument>
#include <QTextFrame>

#include <memory>

namespace limber {

/// A thread to draw, made up: one question by "kim" (a member), and whatever answers a test adds.
class SampleThread final
{
public:
    SampleThread();

    Person &person(const QString &id) { return m_thread.people[id]; }
    Question &question() { return m_thread.question; }
    Answer &answer(const QString &id, const QString &author, const QString &body);
    [[nodiscard]] Thread &thread() { return m_thread; }

    /// Everything that Markdown can say, with links, and several scripts.
    [[nodiscard]] static QString richBody();
    /// `paragraphs` paragraphs of prose.
    [[nodiscard]] static QString prose(int paragraphs);
    [[nodiscard]] static Timestamp time(const char *iso);
    /// Noon of 2 January 2026.
    [[nodiscard]] static Timestamp now();
    [[nodiscard]] static DocumentStyle style();

    /// The document of a thread whose question has this body and nothing else.
    [[nodiscard]] static std::unique_ptr<QTextDocument> documentOf(const QString &body);
    /// The frames of the posts, in order.
    [[nodiscard]] static QList<QTextFrame *> posts(const QTextDocument &document);
    /// The text of a post, a line for each block that is shown.
    [[nodiscard]] static QStringList lines(const QTextFrame &frame);
    /// The lines of the only post after its header and its title.
    [[nodiscard]] static QStringList bodyLines(const QTextDocument &document);

private:
    Thread m_thread;
};

} // namespace limber
