// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/displayline.h>
#include <models/documents/pdfpages.h>
#include <models/domain/deliver.h>
#include <ui/actions/printflow.h>
#include <ui/presentation/failuretext.h>
#include <ui/reading/answerselection.h>
#include <ui/reading/threadpage.h>
#include <ui/widgets/messagebar.h>

#include <QPrintDialog>
#include <QPrinter>
#include <QWidget>
#include <QtConcurrentRun>

#include <stop_token>

namespace limber {

using namespace Qt::StringLiterals;

PrintFlow::PrintFlow(Store &store, const Clock &clock, ThreadPage &page, QWidget &window)
    : QObject(&window)
    , m_store(store)
    , m_clock(clock)
    , m_page(page)
    , m_window(window)
    , m_bar(new MessageBar(MessageBar::Tone::Error))
{
    m_page.addBar(m_bar);
    connect(&m_page, &ThreadPage::threadChanged, m_bar, [this] {
        if (m_page.ref() != m_ref)
            m_bar->hide();
    });
}

void PrintFlow::start(const Thread &thread, const ExportFlow::Answers &answers)
{
    if (m_running)
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print"));
    dialog->setOption(QPrintDialog::PrintPageRange, false); // how many pages there are shows when they are painted
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
        [this, ref = thread.ref, answers, printer] { print(ref, answers, printer); });
    dialog->open();
}

void PrintFlow::print(const ThreadRef &ref, const ExportFlow::Answers &answers, const std::shared_ptr<QPrinter> &printer)
{
    if (m_running)
        return;
    m_running = true;
    m_ref = ref;
    m_bar->hide();
    deliver(m_store.thread(ref), this, [this, answers, printer](Result<Thread> thread) {
        if (thread)
            paint(std::move(thread).value(), answers, printer);
        else
            tell(tr("The thread could not be printed. %1").arg(FailureText::of(thread.failure(), m_clock.now()).line()), thread.failure());
    });
}

void PrintFlow::paint(Thread thread, const ExportFlow::Answers &answers, const std::shared_ptr<QPrinter> &printer)
{
    // As it stands on the screen.
    thread.answers = AnswerSelection::of(thread, answers.order, answers.lens).answers;
    printer->setDocName(displayLine(thread.question.title));
    printer->setCreator(u"Limber " LIMBER_VERSION ""_s);
    const auto job = [thread, printer, locale = m_window.locale(), now = m_clock.now()]() -> Result<PdfSummary> {
        Result<PdfSummary> painted = paintThreadPages(*printer, thread, locale, now, std::stop_token());
        const QPrinter::PrinterState state = printer->printerState();
        if (painted && (state == QPrinter::Error || state == QPrinter::Aborted))
            return Failure{.kind = Failure::Kind::Refused, .detail = printer->printerName(), .until = {}, .fields = {}};
        return painted;
    };
    deliver(QtConcurrent::run(job), this, [this](const Result<PdfSummary> &painted) {
        if (!painted)
            return tellPrinterFailure(painted.failure());
        m_running = false;
        Q_EMIT announced(tr("Sent to the printer."));
    });
}

void PrintFlow::tellPrinterFailure(const Failure &failure)
{
    if (failure.kind == Failure::Kind::NotFound)
        tell(tr("The printer cannot be used, or the file cannot be written to. Nothing was printed; choose another one."), failure);
    else
        tell(tr("The printer did not take the whole thread. Check the printer and its paper, and print again."), failure);
}

void PrintFlow::tell(const QString &message, const Failure &failure)
{
    m_running = false;
    m_bar->say(message);
    m_bar->explain(failure.detail);
}

} // namespace limber
