// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/systemclock.h>
#include <models/store/store.h>
#include <models/sync/syncengine.h>
#include <ui/mainwindow.h>

#include <QSettings>
#include <QTemporaryDir>
#include <QVariantMap>
#include <QWidget>

#include <memory>

namespace limber {

/// The whole window over a profile of its own, filled with the sample community.
class WindowScene final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowScene)

public:
    /// `filled`: the sample community is in the store; else it is a first start. `settings` are what a former window left there.
    explicit WindowScene(bool filled, const QVariantMap &settings = {});
    ~WindowScene() override;

    /// The thread, the list and the numbers beside it are painted.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Store &store() { return m_store; }

private:
    void fill();
    void open();

    QTemporaryDir m_folder;
    SystemClock m_clock;
    Store m_store;
    SyncEngine m_engine;
    QSettings m_settings;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace limber
