// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/reading/threadlook.h>

#include <QCoreApplication>
#include <QTextDocument>

namespace limber {

/// The line that stands for the answers that the expert lens leaves out: a link to "limber:others".
class FoldedAnswers final
{
    Q_DECLARE_TR_FUNCTIONS(limber::FoldedAnswers)

public:
    FoldedAnswers() = delete;

    /// Writes the line to the end of a thread's document; nothing for no answers. `shown`: there are answers above it. Any thread, before
    /// the document is laid out.
    static void write(QTextDocument &document, int folded, bool shown, const ThreadLook &look);
};

} // namespace limber
