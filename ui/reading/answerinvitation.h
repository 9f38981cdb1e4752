// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/thread.h>
#include <ui/reading/threadlook.h>

#include <QCoreApplication>
#include <QTextDocument>

namespace limber {

/// The card at the end of a thread that asks for an answer: a link to "limber:answer".
class AnswerInvitation final
{
    Q_DECLARE_TR_FUNCTIONS(limber::AnswerInvitation)

public:
    AnswerInvitation() = delete;

    /// The thread takes answers, and its community posts.
    [[nodiscard]] static bool isOpen(const Thread &thread);
    /// Writes the card behind the last post of a thread's document; nothing where isOpen() is not. Any thread, before the document is laid
    /// out.
    static void write(QTextDocument &document, const Thread &thread, const ThreadLook &look);
};

} // namespace limber
