// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/outboxpost.h>
#include <ui/presentation/humandate.h>
#include <ui/presentation/symbol.h>

#include <QCoreApplication>
#include <QString>

namespace limber {

/// How people are told of what is in the outbox.
class OutboxText final
{
    Q_DECLARE_TR_FUNCTIONS(limber::OutboxText)

public:
    OutboxText() = delete;

    /// What it is: "Answer", "Change of your question", …
    [[nodiscard]] static QString kind(const OutboxPost &post);
    /// Its thread's title; never empty.
    [[nodiscard]] static QString title(const OutboxPost &post);
    /// The beginning of what is sent, as plain text in one line; empty where no text is.
    [[nodiscard]] static QString excerpt(const OutboxPost &post);
    /// "Answer · Getting in Shape".
    [[nodiscard]] static QString about(const OutboxPost &post, const QString &community);
    /// How it stands, in one line: "Sends in 8 seconds".
    [[nodiscard]] static QString state(const OutboxPost &post, Timestamp now);
    /// Everything that the endpoint has against it, a line each; empty where it is not refused.
    [[nodiscard]] static QString reasons(const OutboxPost &post);
    /// All of it, for a voice.
    [[nodiscard]] static QString sentences(const OutboxPost &post, const QString &community, Timestamp now);
    [[nodiscard]] static Symbol symbol(const OutboxPost &post);

    /// It wants the person: nothing happens before they do something.
    [[nodiscard]] static bool wantsPerson(const OutboxPost &post)
    {
        return post.state == OutboxPost::State::Refused || waitsForSignIn(post);
    }
    [[nodiscard]] static bool waitsForSignIn(const OutboxPost &post);
    /// It was never tried, and will be at a moment to come.
    [[nodiscard]] static bool countsDown(const OutboxPost &post, Timestamp now);
    /// Refused because the post was changed there meanwhile, and both versions are here to be seen.
    [[nodiscard]] static bool canBeCompared(const OutboxPost &post);

private:
    [[nodiscard]] static QString waiting(const OutboxPost &post);
    [[nodiscard]] static QString refused(const OutboxPost &post);
    [[nodiscard]] static QString field(const QString &pointer);
};

} // namespace limber
