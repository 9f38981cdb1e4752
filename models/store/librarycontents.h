// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/timestamp.h>

#include <QString>
#include <QtGlobal>

#include <optional>

namespace limber {

/// What a copy of mine.sqlite holds.
struct LibraryContents
{
    QString file;
    qint64 bytes = 0;
    int schema = 0; ///< the number of its last migration
    std::optional<Timestamp> made; ///< when it was copied; none for a file that was not made by Store::backUp()
    QString program; ///< the version of Limber that made it; may be empty
    int communities = 0; ///< that it follows
    int threads = 0; ///< saved
    int images = 0; ///< of saved threads, each once
    int notes = 0;
    int drafts = 0;
    int outbox = 0; ///< entries
    int readMarks = 0;

    bool operator==(const LibraryContents &) const = default;
};

} // namespace limber
