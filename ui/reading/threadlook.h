// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/documents/documentstyle.h>
#include <models/domain/answerorder.h>
#include <models/domain/lensmode.h>
#include <ui/notes/noteroom.h>

#include <QColor>
#include <QStringList>

#include <optional>

namespace limber {

/// How a thread is to be shown on the screen.
struct ThreadLook
{
    DocumentStyle style;
    AnswerOrder order = AnswerOrder::AcceptedFirst;
    QStringList newAnswers; ///< ids of answers that are marked as new, beside those that the thread says are
    LensMode lens = LensMode::Off; ///< which answers are shown, and which come first
    std::optional<NoteRoom> noteRoom = {}; ///< where a note is being written
    QColor accent = {}; ///< of the word "new" and of the divider
};

} // namespace limber
