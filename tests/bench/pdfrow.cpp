// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/threadpdf.h>
#include <models/domain/systemclock.h>
#include <tests/bench/pdfrow.h>
#include <tests/bench/plainthread.h>
#include <tests/bench/turns.h>

#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextDocument>

namespace limber {

using namespace Qt::StringLiterals;

void PdfRow::measure(Workload &workload, const Report &report)
{
    const QTemporaryDir folder;
    const QString ourFile = folder.filePath(u"ours.pdf"_s);
    const QString plainFile = folder.filePath(u"plain.pdf"_s);
    for (const int answers : {3, 100}) {
        const PlainThread plain = PlainThread::of(answers);
        const auto ours = [&] {
            return Turns::time([&] {
                PdfOptions options;
                options.overwrite = true;
                if (!writeThreadPdf(plain.thread, ourFile, options, SystemClock().now(), std::stop_token()))
                    qFatal("the PDF was not written");
            });
        };
        const auto floor = [&] {
            return Turns::time([&] {
                QTextDocument document;
                document.setHtml(plain.html);
                QPdfWriter writer(plainFile);
                writer.setPageSize(QPageSize(QPageSize::A4));
                document.print(&writer);
            });
        };
        const Turns turns = Turns::take(workload.options().rounds, ours, floor);
        report({u"pdf: a thread of %1 answers"_s.arg(answers), 0, turns.ours, turns.floor, u"ms"_s, Measurement::Budget{1.5, 0}});
    }
}

} // namespace limber
