// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/token.h>

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace limber {

namespace {

constexpr QByteArrayView scheme("bearer ");

} // namespace

QByteArray Token::make()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(random.data()), sizeof random); // NOLINT: random bytes, of no order
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray Token::hash(const QByteArray &token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

QByteArray Token::ofField(const QByteArray &authorization)
{
    if (authorization.size() <= scheme.size() || authorization.first(scheme.size()).toLower() != scheme)
        return {};
    return authorization.sliced(scheme.size()).trimmed();
}

bool Token::areSame(const QByteArray &one, const QByteArray &other)
{
    if (one.size() != other.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < one.size(); ++i)
        difference |= one.at(i) ^ other.at(i);
    return difference == 0;
}

} // namespace limber
