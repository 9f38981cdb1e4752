// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/thread.h>

#include <QString>
#include <QStringList>

namespace limber {

/// What pdftotext reads in a file, but for the heads and feet of its pages; empty with a test message if it cannot.
[[nodiscard]] QString textOfPdf(const QString &file);
/// Text in the shape in which two versions of it are compared: NFKC, without white space and hyphens, which line breaks add and take.
[[nodiscard]] QString folded(const QString &text);
/// The sentences of a thread, title first, as they stand on paper: without Markdown's marks.
[[nodiscard]] QStringList sentencesOf(const Thread &thread);
/// Those of the sentences that a text does not hold.
[[nodiscard]] QStringList missingFrom(const QString &text, const QStringList &sentences);

} // namespace limber
