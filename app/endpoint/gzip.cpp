// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/gzip.h>

#include <QList>

#include <zlib.h>

namespace limber {

namespace {

// Pages are made for each request: level 3 costs half of what the default does, and text still shrinks to two fifths.
constexpr int level = 3;
constexpr int gzipWindow = 15 + 16;
constexpr int memoryLevel = 8;

// A weight as RFC 9110 has it, from 0 to 1; what is none counts as 0.
double weight(const QByteArray &parameters)
{
    const QList<QByteArray> parts = parameters.split(';');
    for (const QByteArray &part : parts) {
        const QByteArray parameter = part.trimmed().toLower();
        if (parameter.startsWith("q=")) {
            bool ok = false;
            const double value = parameter.sliced(2).trimmed().toDouble(&ok);
            return ok && value >= 0 && value <= 1 ? value : 0;
        }
    }
    return 1;
}

} // namespace

bool acceptsGzip(const QByteArray &acceptEncoding)
{
    double named = -1;
    double any = -1;
    const QList<QByteArray> codings = acceptEncoding.split(',');
    for (const QByteArray &coding : codings) {
        const qsizetype semicolon = coding.indexOf(';');
        const QByteArray name = coding.left(semicolon < 0 ? coding.size() : semicolon).trimmed().toLower();
        const double value = semicolon < 0 ? 1 : weight(coding.sliced(semicolon + 1));
        if (name == "gzip" || name == "x-gzip")
            named = value;
        else if (name == "*")
            any = value;
    }
    return named >= 0 ? named > 0 : any > 0;
}

QByteArray gzip(const QByteArray &bytes)
{
    z_stream stream{};
    if (deflateInit2(&stream, level, Z_DEFLATED, gzipWindow, memoryLevel, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData())); // zlib's interface; it does not write there
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const int result = deflate(&stream, Z_FINISH);
    packed.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return result == Z_STREAM_END ? packed : QByteArray();
}

} // namespace limber
