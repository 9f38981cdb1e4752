// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/remote/bearertoken.h>
#include <models/remote/tokenfile.h>

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longest = 8192;

Failure refused(const QString &path, const QString &what)
{
    return {.kind = Failure::Kind::Refused, .detail = u"token file %1: %2"_s.arg(path, what)};
}

/// What is wrong with who can read it; empty where nothing is.
QString objection(const struct stat &state)
{
    if (!S_ISREG(state.st_mode))
        return u"it is not a regular file"_s;
    if (state.st_uid != geteuid())
        return u"it belongs to another user"_s;
    if ((state.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return u"others may use it (mode %1): make it yours alone, with chmod 600"_s.arg(state.st_mode & 07777U, 4, 8, QChar(u'0'));
    return {};
}

} // namespace

Result<QByteArray> readTokenFile(const QString &path)
{
    // What is asked about must be what is read, and opening a pipe must not wait for whoever writes to it.
    const int descriptor = open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0)
        return refused(path, QString::fromLocal8Bit(std::strerror(errno)));
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        close(descriptor);
        return refused(path, file.errorString());
    }
    struct stat state = {};
    if (fstat(descriptor, &state) != 0)
        return refused(path, QString::fromLocal8Bit(std::strerror(errno)));
    if (const QString wrong = objection(state); !wrong.isEmpty())
        return refused(path, wrong);
    Result<QByteArray> token = bearerToken(file.read(longest));
    return token ? token : refused(path, u"it must hold a token, and nothing else"_s);
}

} // namespace limber
