// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/limber/application.h>
#include <app/limber/commandline.h>
#include <app/limber/exitstatus.h>
#include <app/limber/profilefolder.h>
#include <app/limber/samplecommunity.h>
#include <app/limber/settings.h>
#include <app/limber/terminal.h>
#include <app/limber/windowpicture.h>
#include <ui/mainwindow.h>

#include <QObject>

#include <memory>

namespace limber {

class DesktopNotification;
class HandedCommands;
class WindowListener;

/// The program with its window, from the words that started it to the status that it ends with.
class WindowRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowRun)

public:
    explicit WindowRun(CommandLine line);
    /// What was chosen as the window's language in the profile that these words name; empty for the person's own. Commands speak as the
    /// terminal does.
    [[nodiscard]] static QString chosenLanguage(const QStringList &words);
    ~WindowRun() override;

    /// Runs the application's event loop until the window is closed. The exit status.
    [[nodiscard]] int exec();

private:
    void build();
    void begin(const Result<StoreOpened> &opened);
    void beginSyncing(const QList<Community> &communities);
    void paint(const SyncReport &report);
    /// For the picture: the newest thread with an accepted answer, or the newest.
    void openThreadToShow();
    /// Another Limber holds the profile: asks it to show its window. False where none answers.
    [[nodiscard]] bool raiseOther();
    void listen();
    void showBox(const QString &text);
    /// Says what keeps the window from opening, on standard error and, where there is a display, in a box; ends the program with status 1.
    [[nodiscard]] int giveUp(const QString &text);
    void end(ExitStatus status);

    [[nodiscard]] bool isPicture() const { return !m_line.render.isEmpty(); }

    CommandLine m_line;
    Terminal m_terminal{false};
    // What comes first outlives what comes after it.
    ProfileFolder m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Application> m_application;
    std::unique_ptr<SampleCommunity> m_sample;
    std::unique_ptr<DesktopNotification> m_notification;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<HandedCommands> m_handed;
    std::unique_ptr<WindowListener> m_listener;
    std::unique_ptr<WindowPicture> m_picture;
};

} // namespace limber
