// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <ui/actions/command.h>
#include <ui/presentation/failuretext.h>
#include <ui/saved/libraryflow.h>
#include <ui/saved/restoredialog.h>
#include <ui/saved/savedtext.h>
#include <ui/undo/undostack.h>
#include <ui/widgets/messagebar.h>

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>
#include <QWidget>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr auto FolderKey = "window/backupFolder"_L1;

} // namespace

LibraryFlow::LibraryFlow(Store &store, QSettings &settings, const Clock &clock, UndoStack &undo, QWidget &window)
    : backUpCommand(newCommand(this, u"back-up-library"_s, tr("&Back Up My Library…")))
    , restoreCommand(newCommand(this, u"restore-library"_s, tr("&Restore My Library…")))
    , m_store(store)
    , m_settings(settings)
    , m_clock(clock)
    , m_undo(undo)
    , m_window(window)
{
    connect(backUpCommand, &QAction::triggered, this, &LibraryFlow::askWhereTo);
    connect(restoreCommand, &QAction::triggered, this, &LibraryFlow::askWhereFrom);
}

void LibraryFlow::setBars(MessageBar &notice, MessageBar &failure)
{
    m_notice = &notice;
    m_failure = &failure;
    connect(m_notice, &MessageBar::actionTriggered, this, [this] {
        m_notice->hide();
        if (m_offer == Offer::Sync)
            Q_EMIT syncRequested();
        else if (m_offer == Offer::Folder)
            Q_EMIT fileActivated(QUrl::fromLocalFile(QFileInfo(m_file).absolutePath()));
    });
}

QFileDialog *LibraryFlow::newFileDialog(const QString &title)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(
        &m_window, title, m_settings.value(FolderKey, documents).toString(), tr("Limber libraries (*.limber);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &file) { m_settings.setValue(FolderKey, QFileInfo(file).absolutePath()); });
    return dialog;
}

void LibraryFlow::askWhereTo()
{
    QFileDialog *dialog = newFileDialog(tr("Back Up My Library"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(u"limber"_s);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // askToReplace() does, without an event loop of its own
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_clock.now().time_since_epoch().count());
    //: The name of a file, without its ending. %1: a date like 2026-11-23.
    dialog->selectFile(tr("My library %1").arg(now.date().toString(Qt::ISODate)) + ".limber"_L1);
    connect(dialog, &QFileDialog::fileSelected, this, &LibraryFlow::backUp);
    dialog->open();
}

void LibraryFlow::askWhereFrom()
{
    QFileDialog *dialog = newFileDialog(tr("Restore My Library"));
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &LibraryFlow::restore);
    dialog->open();
}

void LibraryFlow::backUp(const QString &file)
{
    if (QFileInfo::exists(file))
        askToReplace(file);
    else
        write(file);
}

void LibraryFlow::askToReplace(const QString &file)
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Back Up My Library"),
        tr("“%1” is there already. Replace it?").arg(QFileInfo(file).fileName()), QMessageBox::Cancel, &m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QPushButton *replace = question->addButton(tr("Replace"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(replace, &QPushButton::clicked, this, [this, file] { write(file); });
    question->open();
}

void LibraryFlow::begin(const QString &message)
{
    m_offer = Offer::None;
    m_failure->hide();
    m_notice->say(message);
    backUpCommand->setEnabled(false);
    restoreCommand->setEnabled(false);
}

void LibraryFlow::say(const QString &message, Offer offer, const QString &action)
{
    backUpCommand->setEnabled(true);
    restoreCommand->setEnabled(true);
    m_offer = offer;
    m_notice->say(message);
    m_notice->offer(action);
}

void LibraryFlow::write(const QString &file)
{
    begin(tr("Backing up your library…"));
    m_file = file;
    deliver(m_store.backUp(file), this, [this](const Result<LibraryContents> &contents) {
        if (!contents) {
            tellBackUpFailure(contents.failure());
            return;
        }
        //: %1: what a copy holds, as "58 saved threads, 3 notes". %2: a file.
        say(tr("Backed up: %1, in %2. Access tokens are not in it.")
                .arg(SavedText::contents(*contents), QDir::toNativeSeparators(contents->file)),
            Offer::Folder, tr("Show Folder"));
    });
}

void LibraryFlow::restore(const QString &file)
{
    begin(tr("Looking into the copy…"));
    deliver(m_store.inspectBackup(file), this, [this](const Result<LibraryContents> &contents) {
        backUpCommand->setEnabled(true);
        restoreCommand->setEnabled(true);
        m_notice->hide();
        if (contents)
            ask(*contents);
        else
            tellRestoreFailure(contents.failure());
    });
}

void LibraryFlow::ask(const LibraryContents &contents)
{
    auto *dialog = new RestoreDialog(contents, m_store.folder(), &m_window);
    connect(dialog, &QDialog::accepted, this, [this, file = contents.file] { bringBack(file); });
    dialog->open();
}

void LibraryFlow::bringBack(const QString &file)
{
    begin(tr("Restoring your library…"));
    deliver(m_store.restore(file), this, [this](const Result<RestoredLibrary> &restored) {
        if (!restored) {
            tellRestoreFailure(restored.failure());
            return;
        }
        m_undo.clear(); // it was done to another library
        //: %1: what was restored, as "58 saved threads, 3 notes". %2: a file.
        say(tr("Restored: %1. What was here before is kept in %2. A sync fills the communities.")
                .arg(SavedText::contents(restored->contents), QDir::toNativeSeparators(restored->before)),
            Offer::Sync, tr("Sync"));
    });
}

void LibraryFlow::tellBackUpFailure(const Failure &failure)
{
    if (failure.kind == Failure::Kind::DiskFull)
        tell(tr("The copy could not be written: the disk is full, or the folder cannot be written to. Choose another place."), failure);
    else if (failure.kind == Failure::Kind::Refused)
        tell(tr("The copy cannot be written there: that is a folder, or a file that Limber works with. Choose another name."), failure);
    else
        tell(tr("Your library could not be backed up. %1").arg(FailureText::of(failure, m_clock.now()).line()), failure);
}

void LibraryFlow::tellRestoreFailure(const Failure &failure)
{
    switch (failure.kind) {
    case Failure::Kind::NotFound:
        tell(tr("The file is not there, or cannot be read. Nothing was changed."), failure);
        break;
    case Failure::Kind::Malformed:
        tell(tr("This file is no copy of a Limber library. Nothing was changed."), failure);
        break;
    case Failure::Kind::Refused:
        tell(tr("A newer Limber made this copy. Nothing was changed; install the newest Limber and try again."), failure);
        break;
    case Failure::Kind::StoreDamaged:
        tell(tr("This copy is damaged. Nothing was changed; use another copy."), failure);
        break;
    case Failure::Kind::DiskFull:
        tell(tr("There is not enough room on the disk to restore the copy. Nothing was changed."), failure);
        break;
    default:
        tell(tr("Your library could not be restored. %1").arg(FailureText::of(failure, m_clock.now()).line()), failure);
    }
}

void LibraryFlow::tell(const QString &message, const Failure &failure)
{
    backUpCommand->setEnabled(true);
    restoreCommand->setEnabled(true);
    m_notice->hide();
    if (failure.kind == Failure::Kind::Cancelled)
        return;
    m_failure->say(message);
    m_failure->explain(failure.detail);
}

} // namespace limber
