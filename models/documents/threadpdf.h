// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/result.h>
#include <models/domain/thread.h>
#include <models/domain/timestamp.h>

#include <QLocale>
#include <QPageSize>
#include <QString>

#include <stop_token>

namespace limber {

/// What was written.
struct PdfSummary
{
    int pages = 0;
};

/// How a thread goes on paper.
struct PdfOptions
{
    QPageSize pageSize{QPageSize::A4};
    QLocale locale;
    bool overwrite = false; ///< replace a file that is there already; else Refused
};

/// Writes one thread as a PDF to `file`: beside it first, then renamed, so that there is never half a file and an older one stays until the
/// new one is whole. Title, question, answers with who, role and when, links that work, page numbers, a line with source and licence. Waits
/// for the disk: call it off the GUI thread. Needs a QGuiApplication. Fails with DiskFull (also for a folder that cannot be written),
/// NotFound (no such folder), Refused (the file is there) or Cancelled.
[[nodiscard]] Result<PdfSummary> writeThreadPdf(
    const Thread &thread, const QString &file, const PdfOptions &options, Timestamp now, std::stop_token stop);

} // namespace limber
