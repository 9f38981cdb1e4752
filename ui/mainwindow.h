// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/result.h>
#include <models/domain/threadref.h>
#include <models/store/storeopened.h>
#include <ui/settings/appearance.h>
#include <ui/windowparts.h>

#include <QMainWindow>
#include <QUrl>

#include <memory>

namespace limber {

/// The program's window: it makes the panes, places them, and connects them. What they do is theirs.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /// Restores what the last window left in the settings. Reads the store at once: give Store::open() in before.
    explicit MainWindow(WindowParts parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows a thread, as if it had been chosen in the list.
    void openThread(const ThreadRef &ref);
    /// Says what is worth knowing of how the opening of the profile went: nothing, where all is well.
    void showOpened(const Result<StoreOpened> &opened);

    /// Keeps how the window stands in the settings now, as closing it does: for an end that may come without.
    void keepState();

Q_SIGNALS:
    /// The person follows a web or mail link (http, https or mailto, nothing else).
    void linkActivated(const QUrl &link);
    /// The person wants to see a file that was written, or its folder (file:).
    void fileActivated(const QUrl &file);
    /// The person wants to try the sample community. Never where WindowParts::sample is false.
    void sampleRequested();
    /// The person wants the window light, dark, or as the desktop has it, from now on.
    void appearanceChosen(limber::Appearance appearance);

protected:
    /// Keeps the window's state in the settings.
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace limber
