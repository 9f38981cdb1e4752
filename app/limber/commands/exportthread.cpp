// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/commands/exportthread.h>

#include <QFileInfo>
#include <QLocale>
#include <QtConcurrentRun>

namespace limber {

using namespace Qt::StringLiterals;

CommandSpec ExportThread::spec()
{
    CommandSpec spec;
    spec.name = u"export"_s;
    spec.arguments = tr("REF");
    spec.summary = tr("Write a thread as a PDF.");
    spec.least = spec.most = 1;
    spec.options = {{{u"o"_s, u"output"_s}, tr("The file to write; its name ends in .pdf."), tr("file")},
        {u"overwrite"_s, tr("Replace the file if it is there already.")}};
    spec.complaint = [](const QCommandLineParser &parser) -> QString {
        const QString file = parser.value(u"output"_s);
        if (file.isEmpty())
            return tr("-o needs the name of the file to write.");
        if (QFileInfo(file).suffix().compare(u"pdf"_s, Qt::CaseInsensitive) != 0)
            return tr("“%1” does not end in .pdf: a PDF is all that can be written.").arg(file);
        return {};
    };
    spec.make = [](Application &application, Terminal &terminal, const QCommandLineParser &parser) {
        return std::make_unique<ExportThread>(
            application, terminal, parser.positionalArguments(), parser.value(u"output"_s), parser.isSet(u"overwrite"_s));
    };
    return spec;
}

ExportThread::ExportThread(Application &application, Terminal &terminal, QStringList names, QString file, bool overwrite)
    : ThreadCommand(application, terminal, std::move(names))
    , m_file(std::move(file))
    , m_overwrite(overwrite)
{
}

void ExportThread::work(const ThreadRef &ref, const QString &name)
{
    takeFor(name, store().thread(ref), [this](const Thread &thread) { write(thread); });
}

void ExportThread::write(const Thread &thread)
{
    PdfOptions options;
    options.overwrite = m_overwrite;
    if (QLocale().measurementSystem() == QLocale::ImperialUSSystem)
        options.pageSize = QPageSize(QPageSize::Letter);
    terminal().showProgress(tr("Writing %1…").arg(m_file));
    const auto job = [thread, file = m_file, options, now = application().clock().now()] {
        return writeThreadPdf(thread, file, options, now, std::stop_token());
    };
    deliver(QtConcurrent::run(job), this, [this](const Result<PdfSummary> &written) { sayWritten(written); });
}

void ExportThread::sayWritten(const Result<PdfSummary> &written)
{
    if (written) {
        if (terminal().json())
            terminal().print({{u"file"_s, m_file}, {u"threads"_s, 1}, {u"pages"_s, written->pages}});
        else
            terminal().print(tr("Wrote %1 (%n page(s))", nullptr, written->pages).arg(m_file));
        goOn(ExitStatus::Done);
        return;
    }
    switch (written.failure().kind) {
    case Failure::Kind::Refused:
        terminal().printError(tr("%1 is there already. Choose another name, or say --overwrite to replace it.").arg(m_file));
        goOn(ExitStatus::Failed);
        break;
    case Failure::Kind::NotFound:
        terminal().printError(tr("There is no folder %1. Make it first, or choose another.").arg(QFileInfo(m_file).path()));
        goOn(ExitStatus::Failed);
        break;
    default:
        goOn(say(written.failure(), m_file));
    }
}

} // namespace limber
