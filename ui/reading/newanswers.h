// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/reading/threadlook.h>

#include <QCoreApplication>
#include <QStringList>
#include <QTextDocument>

namespace limber {

/// Marks the answers of a thread that are new: the word in the head of each, and a divider over the first one.
class NewAnswers final
{
    Q_DECLARE_TR_FUNCTIONS(limber::NewAnswers)

public:
    NewAnswers() = delete;

    /// Writes the marks into a thread's document. Any thread, before the document is laid out.
    static void mark(QTextDocument &document, const QStringList &answers, const ThreadLook &look);
    /// PostFrame::PostId of the first post of a document that is one of `answers`; empty for none.
    [[nodiscard]] static QString firstIn(const QTextDocument &document, const QStringList &answers);
};

} // namespace limber
