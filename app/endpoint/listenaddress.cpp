// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/listenaddress.h>

namespace limber {

using namespace Qt::StringLiterals;

std::optional<ListenAddress> ListenAddress::parse(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 1)
        return std::nullopt;
    QString host = text.first(colon);
    const QString digits = text.sliced(colon + 1);
    bool ok = false;
    const quint16 port = digits.toUShort(&ok);
    if (!ok || !digits.front().isDigit())
        return std::nullopt;
    const bool bracketed = host.startsWith(u'[') && host.endsWith(u']');
    if (bracketed)
        host = host.sliced(1, host.size() - 2);
    if (host == "localhost"_L1)
        return ListenAddress{QHostAddress(QHostAddress::LocalHost), port};
    const QHostAddress address(host);
    if (address.isNull() || bracketed != (address.protocol() == QAbstractSocket::IPv6Protocol))
        return std::nullopt;
    return ListenAddress{address, port};
}

QString ListenAddress::url() const
{
    const QString name = host.toString();
    return host.protocol() == QAbstractSocket::IPv6Protocol ? u"http://[%1]:%2/"_s.arg(name).arg(port)
                                                            : u"http://%1:%2/"_s.arg(name).arg(port);
}

} // namespace limber
