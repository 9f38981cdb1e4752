// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/librarycontents.h>
#include <models/store/savedverification.h>

#include <QCoreApplication>
#include <QString>

namespace limber {

/// The words for what is kept.
class SavedText final
{
    Q_DECLARE_TR_FUNCTIONS(limber::SavedText)

public:
    SavedText() = delete;

    /// "58 threads, 58 complete, 0 images missing".
    [[nodiscard]] static QString summary(const SavedVerification &verification);
    /// What is wrong with one thread: its copy lacks answers, or so many pictures. Empty where nothing is.
    [[nodiscard]] static QString wrong(bool lacksAnswers, int missingImages);
    /// "58 saved threads, 12 images, 3 notes, 400 read marks, 2 communities".
    [[nodiscard]] static QString contents(const LibraryContents &contents);
};

} // namespace limber
