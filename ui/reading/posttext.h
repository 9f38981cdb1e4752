// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/thread.h>

#include <QCoreApplication>
#include <QString>
#include <QUrl>

namespace limber {

/// What is copied out of a thread: its posts as Markdown, with who wrote them and where. `post` is the question's id or an answer's; all of
/// it is empty where the thread has no such post.
class PostText final
{
    Q_DECLARE_TR_FUNCTIONS(limber::PostText)

public:
    /// `thread` must outlive it.
    explicit PostText(const Thread &thread);

    /// The post's page at its community's own site; where it has none, "limber:thread/COMMUNITY/ID", with the answer as its fragment.
    [[nodiscard]] QUrl link(const QString &post) const;
    /// The post as it was typed, and a line with its author, date and link.
    [[nodiscard]] QString markdown(const QString &post) const;
    /// The post as a block quote, and the same line.
    [[nodiscard]] QString quote(const QString &post) const;
    /// A part of it, as it was selected on the screen, as a block quote, and the same line.
    [[nodiscard]] QString quote(const QString &post, const QString &selected) const;
    /// Title, question, answers in the order of `thread`, source and licence.
    [[nodiscard]] QString wholeThread() const;
    /// Person::id of the author; empty once the account is gone.
    [[nodiscard]] QString author(const QString &post) const;

    /// Markdown as HTML, as safe as a post's body, in no colours of its own but black.
    [[nodiscard]] static QString html(const QString &markdown);

private:
    [[nodiscard]] const Answer *answer(const QString &post) const;
    [[nodiscard]] bool isQuestion(const QString &post) const { return post == m_thread.question.id; }
    [[nodiscard]] QString body(const QString &post) const;
    [[nodiscard]] QString byline(const QString &post) const;
    [[nodiscard]] QString name(const QString &person) const;

    const Thread &m_thread;
};

} // namespace limber
