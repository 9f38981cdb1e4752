// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/readingplace.h>
#include <ui/reading/readinganchor.h>

#include <QString>

namespace limber {

class CardBrowser;

/// Where somebody reads in a thread, as it is kept (ReadingPlace), and in the document that is shown (ReadingAnchor).
class ReadingPosition final
{
public:
    ReadingPosition() = delete;

    /// Where the top of the view is. `question` is the PostFrame::PostId of the question. Lays out the document down to there.
    [[nodiscard]] static ReadingPlace of(const CardBrowser &view, const QString &question);
    /// The same place in the document that is shown now; its beginning where the post is not there.
    [[nodiscard]] static ReadingAnchor anchor(const CardBrowser &view, const QString &question, const ReadingPlace &place);
};

} // namespace limber
