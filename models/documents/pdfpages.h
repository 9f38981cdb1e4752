// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/documents/threadpdf.h>
#include <models/domain/result.h>
#include <models/domain/thread.h>
#include <models/domain/timestamp.h>

#include <QIODevice>
#include <QLocale>
#include <QPagedPaintDevice>

#include <stop_token>

namespace limber {

/// Paints one thread on the pages of a device: its paper, its way up, our margins. Fails with Cancelled, NotFound (the device takes no
/// paint: a printer that has gone), or Refused (it took some pages and then no more, or its paper is too small for text). Any thread, with
/// a QGuiApplication.
[[nodiscard]] Result<PdfSummary> paintThreadPages(
    QPagedPaintDevice &device, const Thread &thread, const QLocale &locale, Timestamp now, std::stop_token stop);

/// Writes one thread as a PDF to a device that is open for writing. Fails with Cancelled; whether the device took all of it, only the
/// device knows. Any thread, with a QGuiApplication.
[[nodiscard]] Result<PdfSummary> writePdfPages(
    QIODevice &device, const Thread &thread, const PdfOptions &options, Timestamp now, std::stop_token stop);

} // namespace limber
