// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/notify/desktopnotifier.h>

#include <QtGlobal>

namespace limber {

/// A notification by org.freedesktop.Notifications. Silent where there is no session bus, or nobody on it shows any.
class DesktopNotification final : public DesktopNotifier
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopNotification)

public:
    explicit DesktopNotification(QObject *parent = nullptr);

    void show(const QString &title, const QString &text) override;
    void withdraw() override;

private Q_SLOTS:
    void actionInvoked(uint id, const QString &action);
    void notificationClosed(uint id);

private:
    uint m_id = 0; ///< of the one that is shown; 0 for none
};

} // namespace limber
