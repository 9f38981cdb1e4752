// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/windowmessage.h>

#include <QJsonDocument>
#include <QtEndian>

namespace limber {

QByteArray WindowMessage::packed(const QJsonObject &message)
{
    const QByteArray json = QJsonDocument(message).toJson(QJsonDocument::Compact);
    QByteArray bytes(sizeof(quint32), '\0');
    qToBigEndian(static_cast<quint32>(json.size()), bytes.data());
    return bytes + json;
}

WindowMessage::State WindowMessage::take(QByteArray &bytes, QJsonObject &message)
{
    constexpr qsizetype head = sizeof(quint32);
    if (bytes.size() < head)
        return State::Incomplete;
    const qsizetype length = qFromBigEndian<quint32>(bytes.constData());
    if (length > largest)
        return State::Junk;
    if (bytes.size() < head + length)
        return State::Incomplete;
    const QJsonDocument json = QJsonDocument::fromJson(bytes.mid(head, length));
    bytes.remove(0, head + length);
    if (!json.isObject())
        return State::Junk;
    message = json.object();
    return State::Whole;
}

} // namespace limber
