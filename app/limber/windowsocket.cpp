// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/windowsocket.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace limber {

using namespace Qt::StringLiterals;

QString WindowSocket::pathFor(const QString &folder)
{
    const QString canonical = QFileInfo(folder).canonicalFilePath();
    const QString whole = canonical.isEmpty() ? folder : canonical;
    const QString inside = whole + u"/window.socket"_s;
    // The kernel's limit is 108 bytes.
    constexpr qsizetype longest = 100;
    if (QFile::encodeName(inside).size() <= longest)
        return inside;
    const QByteArray name = QCryptographicHash::hash(QFile::encodeName(whole), QCryptographicHash::Sha256).toHex().left(32);
    return u"%1/limber-%2-%3.socket"_s.arg(QDir::tempPath()).arg(getuid()).arg(QString::fromLatin1(name));
}

bool WindowSocket::isOwn(const QString &path)
{
    struct stat state = {};
    return lstat(QFile::encodeName(path).constData(), &state) == 0 && S_ISSOCK(state.st_mode) && state.st_uid == getuid();
}

bool WindowSocket::isOwnPeer(const QLocalSocket &socket)
{
    ucred peer = {};
    socklen_t size = sizeof(peer);
    return getsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == getuid();
}

} // namespace limber
