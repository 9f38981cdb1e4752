// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/displayline.h>
#include <models/documents/face.h>

#include <QCryptographicHash>
#include <QPainter>
#include <QPainterPath>
#include <QStringList>

#include <cmath>

namespace limber {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double contrastWithWhite(const QColor &color)
{
    const double luminance = 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    return 1.05 / (luminance + 0.05);
}

QString firstLetter(const QString &word)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (word.at(i).isHighSurrogate() && i + 1 < word.size())
            return word.mid(i, 2);
        if (word.at(i).isLetterOrNumber())
            return word.mid(i, 1).toUpper();
    }
    return {};
}

void drawHead(QPainter &painter, double size)
{
    QPainterPath round;
    round.addEllipse(0, 0, size, size);
    painter.setClipPath(round);
    painter.setBrush(Qt::white);
    painter.drawEllipse(QPointF(size * 0.5, size * 0.4), size * 0.17, size * 0.17);
    painter.drawEllipse(QPointF(size * 0.5, size * 0.93), size * 0.32, size * 0.3);
}

} // namespace

QColor faceColor(const QString &personId)
{
    if (personId.isEmpty())
        return QColor::fromHsl(0, 0, 115);
    const QByteArray digest = QCryptographicHash::hash(personId.toUtf8(), QCryptographicHash::Md5);
    const int hue = ((static_cast<unsigned char>(digest[0]) << 8) | static_cast<unsigned char>(digest[1])) % 360;
    int lightness = 125;
    QColor color = QColor::fromHsl(hue, 95, lightness);
    while (contrastWithWhite(color) < 4.6 && lightness > 0)
        color = QColor::fromHsl(hue, 95, --lightness);
    return color;
}

QString initials(const QString &name)
{
    const QStringList words = displayLine(name).split(QChar::Space, Qt::SkipEmptyParts);
    QStringList letters;
    for (const QString &word : words) {
        if (const QString letter = firstLetter(word); !letter.isEmpty())
            letters << letter;
    }
    if (letters.isEmpty())
        return {};
    return letters.size() == 1 ? letters.first() : letters.first() + letters.last();
}

QImage faceImage(const QString &personId, const QString &name, const QFont &font, int size, double devicePixelRatio)
{
    const int pixels = qMax(1, qRound(size * devicePixelRatio));
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(faceColor(personId));
    painter.drawEllipse(0, 0, pixels, pixels);
    const QString letters = initials(name);
    if (letters.isEmpty()) {
        drawHead(painter, pixels);
    } else {
        QFont face(font);
        face.setPixelSize(qMax(1, qRound(pixels * (letters.size() > 1 ? 0.38 : 0.44))));
        face.setWeight(QFont::DemiBold);
        painter.setFont(face);
        painter.setPen(Qt::white);
        painter.drawText(QRect(0, 0, pixels, pixels), Qt::AlignCenter, letters);
    }
    painter.end();
    image.setDevicePixelRatio(devicePixelRatio);
    return image;
}

} // namespace limber
