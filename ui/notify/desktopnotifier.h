// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace limber {

/// One notification on the person's desktop, outside of the window. GUI thread; nothing in it waits.
class DesktopNotifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Takes the place of the one that was shown before. Plain text. Nothing where the desktop shows no notifications.
    virtual void show(const QString &title, const QString &text) = 0;
    /// Takes it away again.
    virtual void withdraw() = 0;

Q_SIGNALS:
    /// The person wants to see what it is about.
    void activated();
};

} // namespace limber
