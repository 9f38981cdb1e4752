// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <ui/actions/exportflow.h>
#include <ui/reading/answerselection.h>

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QWidget>
#include <QtConcurrentRun>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestName = 80;
const auto FolderKey = "window/exportFolder"_L1;

} // namespace

ExportFlow::ExportFlow(Store &store, QSettings &settings, const Clock &clock, QWidget &window)
    : QObject(&window)
    , m_store(store)
    , m_settings(settings)
    , m_clock(clock)
    , m_window(window)
{
}

ExportFlow::~ExportFlow()
{
    m_stop.request_stop();
}

QString ExportFlow::fileName(const QString &title)
{
    static const QRegularExpression refused(u"[\\x00-\\x1f\\x7f<>:\"/\\\\|?*\\p{Cf}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString name = QString(title).replace(refused, u" "_s).simplified().left(LongestName);
    static const QRegularExpression dots(u"^[\\s.]+|[\\s.]+$"_s);
    name.remove(dots);
    return (name.isEmpty() ? tr("Thread") : name) + ".pdf"_L1;
}

void ExportFlow::start(const Thread &thread, const Answers &answers)
{
    if (m_running)
        return;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog =
        new QFileDialog(&m_window, tr("Export PDF"), m_settings.value(FolderKey, documents).toString(), tr("PDF documents (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // askToReplace() does, without an event loop of its own
    dialog->selectFile(fileName(thread.question.title));
    connect(dialog, &QFileDialog::fileSelected, this, [this, ref = thread.ref, answers](const QString &file) {
        m_settings.setValue(FolderKey, QFileInfo(file).absolutePath());
        write(ref, answers, file);
    });
    dialog->open();
}

void ExportFlow::write(const ThreadRef &ref, const Answers &answers, const QString &file)
{
    if (m_running)
        return;
    if (QFileInfo::exists(file))
        askToReplace({ref, answers, file});
    else
        fetch({ref, answers, file});
}

void ExportFlow::askToReplace(Job job)
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Export PDF"),
        tr("“%1” is there already. Replace it?").arg(QFileInfo(job.file).fileName()), QMessageBox::Cancel, &m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QPushButton *replace = question->addButton(tr("Replace"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    job.overwrite = true;
    connect(replace, &QPushButton::clicked, this, [this, job] { fetch(job); });
    question->open();
}

void ExportFlow::fetch(const Job &job)
{
    if (m_running)
        return;
    m_running = true;
    m_stop = {};
    Q_EMIT started(job.file);
    deliver(m_store.thread(job.ref), this, [this, job](Result<Thread> thread) {
        if (thread)
            print(std::move(thread).value(), job);
        else
            end(thread.failure());
    });
}

void ExportFlow::print(Thread thread, const Job &job)
{
    // As it stands on the screen.
    thread.answers = AnswerSelection::of(thread, job.answers.order, job.answers.lens).answers;
    PdfOptions options;
    options.locale = m_window.locale();
    options.overwrite = job.overwrite;
    if (options.locale.measurementSystem() == QLocale::ImperialUSSystem)
        options.pageSize = QPageSize(QPageSize::Letter);
    const auto write = [thread, file = job.file, options, now = m_clock.now(), stop = m_stop.get_token()] {
        return writeThreadPdf(thread, file, options, now, stop);
    };
    deliver(QtConcurrent::run(write), this, [this, job](const Result<PdfSummary> &summary) {
        if (!summary && summary.failure().kind == Failure::Kind::Refused) {
            // Somebody else made the file in the meantime.
            m_running = false;
            Q_EMIT cancelled();
            askToReplace(job);
        } else if (!summary) {
            end(summary.failure());
        } else {
            m_running = false;
            Q_EMIT finished(job.file, summary->pages);
        }
    });
}

void ExportFlow::end(const Failure &failure)
{
    m_running = false;
    if (failure.kind == Failure::Kind::Cancelled)
        Q_EMIT cancelled();
    else
        Q_EMIT failed(failure);
}

void ExportFlow::cancel()
{
    m_stop.request_stop();
}

} // namespace limber
