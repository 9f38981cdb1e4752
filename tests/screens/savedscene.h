// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/systemclock.h>
#include <models/store/store.h>
#include <models/sync/syncengine.h>
#include <tests/support/fakeimagesource.h>
#include <ui/mainwindow.h>

#include <QSettings>
#include <QTemporaryDir>
#include <QWidget>

#include <memory>

namespace limber {

class SavedCheck;

/// A window over a small profile with a thread that has notes and pictures, at one of the moments that a saved thread has.
class SavedScene final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SavedScene)

public:
    enum class Moment { Asked, Failed, Changed, Writing, Saved, Notes, Verification };

    explicit SavedScene(Moment moment);
    ~SavedScene() override;

private:
    void fill();
    void open();
    void step();
    void trigger(const QString &command);
    void pressKeep();

    const Moment m_moment;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    Store m_store;
    SyncEngine m_engine;
    QSettings m_settings;
    FakeImageSource m_images;
    std::unique_ptr<SavedCheck> m_check;
    std::unique_ptr<MainWindow> m_window;
    bool m_stepped = false;
};

} // namespace limber
