// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/cursor.h>

#include <QtEndian>

namespace limber {

namespace {

constexpr qsizetype epochBytes = 8;
constexpr qsizetype wholeBytes = epochBytes + 8;
constexpr auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QString Cursor::toText() const
{
    QByteArray bytes = epoch;
    bytes.resize(wholeBytes);
    qToBigEndian(seq, bytes.data() + epochBytes);
    return QString::fromLatin1(bytes.toBase64(options));
}

std::optional<Cursor> Cursor::fromText(const QString &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text.toUtf8(), options | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != wholeBytes)
        return std::nullopt;
    Cursor cursor{decoded.decoded.first(epochBytes), qFromBigEndian<qint64>(decoded.decoded.constData() + epochBytes)};
    // The last character has bits to spare: only the one way in which they are written is ours.
    if (cursor.seq < 0 || cursor.toText() != text)
        return std::nullopt;
    return cursor;
}

} // namespace limber
