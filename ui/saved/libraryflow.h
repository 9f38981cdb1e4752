// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/store/store.h>

#include <QAction>
#include <QObject>
#include <QSettings>
#include <QString>

class QFileDialog;
class QUrl;
class QWidget;

namespace limber {

class MessageBar;
class UndoStack;

/// File ▸ Back Up My Library… and Restore My Library…: asks where, asks before anything is replaced, says how it goes and how it went. One
/// at a time, and none of it makes the window wait.
class LibraryFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryFlow)

public:
    /// `window` is what its dialogs belong to. All must outlive it.
    LibraryFlow(Store &store, QSettings &settings, const Clock &clock, UndoStack &undo, QWidget &window);

    QAction *const backUpCommand;
    QAction *const restoreCommand;

    /// Where it says how it goes. Before anything is asked for.
    void setBars(MessageBar &notice, MessageBar &failure);
    /// Writes the copy without asking where, but asks before it replaces a file.
    void backUp(const QString &file);
    /// Looks what a copy holds, and asks whether it is to be restored.
    void restore(const QString &file);

Q_SIGNALS:
    /// The person wants to see where a copy was written (file:).
    void fileActivated(const QUrl &file);
    /// The person wants what the restored communities have.
    void syncRequested();

private:
    enum class Offer { None, Folder, Sync };

    [[nodiscard]] QFileDialog *newFileDialog(const QString &title);
    void askWhereTo();
    void askWhereFrom();
    void askToReplace(const QString &file);
    void write(const QString &file);
    void ask(const LibraryContents &contents);
    void bringBack(const QString &file);
    void begin(const QString &message);
    void say(const QString &message, Offer offer, const QString &action);
    void tellBackUpFailure(const Failure &failure);
    void tellRestoreFailure(const Failure &failure);
    void tell(const QString &message, const Failure &failure);

    Store &m_store;
    QSettings &m_settings;
    const Clock &m_clock;
    UndoStack &m_undo;
    QWidget &m_window;
    MessageBar *m_notice = nullptr;
    MessageBar *m_failure = nullptr;
    Offer m_offer = Offer::None;
    QString m_file; ///< that was written last
};

} // namespace limber
