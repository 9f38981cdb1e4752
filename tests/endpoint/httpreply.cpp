// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/endpoint/httpreply.h>

#include <QJsonDocument>

#include <zlib.h>

namespace limber {

QByteArray HttpReply::text() const
{
    return fields.value("content-encoding") == "gzip" ? gunzip(body) : body;
}

QJsonObject HttpReply::json() const
{
    return QJsonDocument::fromJson(text()).object();
}

HttpReply HttpReply::take(QByteArray &bytes, bool noBody)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    HttpReply reply;
    const QList<QByteArray> lines = bytes.first(end).split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines.at(i).indexOf(':');
        reply.fields.insert(lines.at(i).left(colon).toLower(), lines.at(i).mid(colon + 1).trimmed());
    }
    const int status = lines.front().split(' ').value(1).toInt();
    const qsizetype length = noBody || status == 304 || status < 200 ? 0 : reply.fields.value("content-length").toLongLong();
    if (bytes.size() < end + 4 + length)
        return {};
    reply.status = status;
    reply.body = bytes.sliced(end + 4, length);
    bytes.remove(0, end + 4 + length);
    return reply;
}

QByteArray gunzip(const QByteArray &packed)
{
    z_stream stream{};
    if (inflateInit2(&stream, 15 + 16) != Z_OK)
        return {};
    QByteArray bytes(qsizetype{8} * 1024 * 1024, Qt::Uninitialized);
    QByteArray input = packed;
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(bytes.data());
    stream.avail_out = static_cast<uInt>(bytes.size());
    const int result = inflate(&stream, Z_FINISH);
    bytes.resize(static_cast<qsizetype>(stream.total_out));
    inflateEnd(&stream);
    return result == Z_STREAM_END ? bytes : QByteArray();
}

} // namespace limber
