// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/sync/syncengine.h>

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace limber {

class SyncMonitor;

/// How sync stands, in the status bar: "Synced 2 minutes ago", or how far it has come, with Cancel once it takes more than a second.
/// The words are found anew when something happens or somebody looks at it; no timer runs for them.
class SyncLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SyncLine)

public:
    /// All must outlive it.
    SyncLine(const SyncMonitor &monitor, SyncEngine &engine, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;

protected:
    void enterEvent(QEnterEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    [[nodiscard]] QString words() const;

    const SyncMonitor &m_monitor;
    const Clock &m_clock;
    QLabel *const m_dot;
    QLabel *const m_text;
    QToolButton *const m_cancel;
    QTimer m_offerCancel; ///< from the beginning of a run until it can be called long
};

} // namespace limber
