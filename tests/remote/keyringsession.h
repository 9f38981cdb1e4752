// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QtGlobal>

namespace limber {

/// A desktop's session of its own, with a keyring that is open and empty: D-Bus and gnome-keyring, in a folder that goes with it. From its
/// making on, this process belongs to it; there is one in a process, before anything has looked for D-Bus.
class KeyringSession final
{
    Q_DISABLE_COPY_MOVE(KeyringSession)

public:
    KeyringSession();
    ~KeyringSession();

    /// Whether it runs.
    [[nodiscard]] bool isThere() const;
    /// The keyring hears nothing, until it goes on.
    void halt();
    void goOn();

private:
    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_keyring;
};

} // namespace limber
