// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/remote/keyringsession.h>

#include <QDir>

#include <csignal>

using namespace Qt::StringLiterals;

namespace limber {

namespace {

constexpr int patience = 30'000; // milliseconds

void end(QProcess &process)
{
    process.kill();
    process.waitForFinished(patience);
}

} // namespace

KeyringSession::KeyringSession()
{
    const QDir folder(m_folder.path());
    for (const char *variable : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
        const QString path = folder.filePath(QString::fromLatin1(variable));
        if (!folder.mkpath(path) || !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            return;
        qputenv(variable, QFile::encodeName(path));
    }
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s});
    m_bus.waitForReadyRead(patience);
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    m_keyring.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    m_keyring.write("made up");
    m_keyring.closeWriteChannel();
    m_keyring.waitForBytesWritten(patience);
}

KeyringSession::~KeyringSession()
{
    goOn();
    end(m_keyring);
    end(m_bus);
}

bool KeyringSession::isThere() const
{
    return m_bus.state() == QProcess::Running && m_keyring.state() == QProcess::Running;
}

void KeyringSession::halt()
{
    ::kill(static_cast<pid_t>(m_keyring.processId()), SIGSTOP);
}

void KeyringSession::goOn()
{
    if (m_keyring.state() == QProcess::Running)
        ::kill(static_cast<pid_t>(m_keyring.processId()), SIGCONT);
}

} // namespace limber
