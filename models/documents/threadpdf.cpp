// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/pdfpages.h>
#include <models/documents/threadpdf.h>

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace limber {

namespace {

Failure failure(Failure::Kind kind, const QString &detail)
{
    return {.kind = kind, .detail = detail, .until = {}, .fields = {}};
}

} // namespace

Result<PdfSummary> writeThreadPdf(const Thread &thread, const QString &file, const PdfOptions &options, Timestamp now, std::stop_token stop)
{
    const QFileInfo info(file);
    if (!info.absoluteDir().exists())
        return failure(Failure::Kind::NotFound, info.absolutePath());
    if (!options.overwrite && info.exists())
        return failure(Failure::Kind::Refused, file);
    QSaveFile beside(file);
    if (!beside.open(QIODevice::WriteOnly))
        return failure(Failure::Kind::DiskFull, file + QStringLiteral(": ") + beside.errorString());
    Result<PdfSummary> written = writePdfPages(beside, thread, options, now, stop);
    if (!written.ok())
        return written;
    // Somebody else may have made it meanwhile.
    if (!options.overwrite && QFileInfo::exists(file))
        return failure(Failure::Kind::Refused, file);
    if (!beside.commit())
        return failure(Failure::Kind::DiskFull, file + QStringLiteral(": ") + beside.errorString());
    return written;
}

} // namespace limber
