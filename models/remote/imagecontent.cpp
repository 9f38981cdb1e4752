// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/remote/imagecontent.h>

#include <QBuffer>
#include <QImage>
#include <QImageReader>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostPixels = 40'000'000;

Failure malformed(const QString &detail)
{
    return {Failure::Kind::Malformed, detail, {}, {}};
}

QByteArray typeOf(const QByteArray &format)
{
    for (const char *known : {"png", "jpeg", "gif", "webp"}) {
        if (format == known)
            return QByteArray("image/") + known;
    }
    return format == "jpg" ? QByteArray("image/jpeg") : QByteArray();
}

} // namespace

Result<QByteArray> imageType(const QByteArray &content, const QByteArray &contentType)
{
    const QByteArray stated = contentType.split(';').constFirst().trimmed().toLower();
    if (!stated.startsWith("image/"))
        return malformed(u"no picture: it comes as %1"_s.arg(QString::fromLatin1(stated.left(100))));
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QByteArray type = typeOf(reader.format());
    if (type.isEmpty())
        return malformed(u"no picture of a kind that is shown"_s);
    // Asked before anything is decoded: a small file can unfold to more than there is memory.
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return malformed(u"a picture of no size"_s);
    if (qint64{size.width()} * size.height() > mostPixels)
        return malformed(u"a picture of %1 × %2 pixels is too large"_s.arg(size.width()).arg(size.height()));
    if (reader.read().isNull())
        return malformed(reader.errorString());
    return type;
}

} // namespace limber
