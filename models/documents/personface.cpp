// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/displayline.h>
#include <models/documents/personface.h>

#include <QCryptographicHash>
#include <QPainterPath>
#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>
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

/// What a reader takes for one letter: a base character with its marks, or a pair of surrogates.
QString firstLetter(const QString &word)
{
    qsizetype start = 0;
    while (start < word.size() && !word.at(start).isLetterOrNumber() && !word.at(start).isSurrogate())
        ++start;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    finder.setPosition(start);
    const qsizetype end = finder.toNextBoundary();
    return end > start ? word.mid(start, end - start).toUpper() : QString();
}

void drawHead(QPainter &painter, const QRectF &circle)
{
    QPainterPath round;
    round.addEllipse(circle);
    painter.setClipPath(round, Qt::IntersectClip);
    painter.setBrush(Qt::white);
    const double size = circle.width();
    painter.drawEllipse(QPointF(circle.center().x(), circle.top() + size * 0.4), size * 0.17, size * 0.17);
    painter.drawEllipse(QPointF(circle.center().x(), circle.top() + size * 0.93), size * 0.32, size * 0.3);
}

} // namespace

QColor faceColor(const QString &personId)
{
    if (personId.isEmpty())
        return {0x6b, 0x6f, 0x76};
    // qHash() differs from one start to the next.
    const QByteArray digest = QCryptographicHash::hash(personId.toUtf8(), QCryptographicHash::Md5);
    const auto byte = [&](int index) {
        return static_cast<float>(static_cast<uchar>(digest.at(index)));
    };
    const float hue = (byte(0) * 256 + byte(1)) / 65536.0F;
    const float saturation = 0.38F + 0.14F * byte(2) / 255.0F;
    float lightness = 0.5F;
    QColor color = QColor::fromHslF(hue, saturation, lightness).toRgb();
    while (contrastWithWhite(color) < 4.6)
        color = QColor::fromHslF(hue, saturation, lightness -= 0.01F).toRgb();
    return color.rgb();
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

void paintFace(QPainter &painter, const QRectF &box, const QString &personId, const QString &name, const QFont &font)
{
    const double size = std::min(box.width(), box.height());
    QRectF circle(0, 0, size, size);
    circle.moveCenter(box.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(faceColor(personId));
    painter.drawEllipse(circle);
    if (const QString letters = initials(name); letters.isEmpty()) {
        drawHead(painter, circle);
    } else {
        QFont face(font);
        face.setPixelSize(qMax(1, qRound(size * (letters.size() > 1 ? 0.38 : 0.44))));
        face.setWeight(QFont::DemiBold);
        painter.setFont(face);
        painter.setPen(Qt::white);
        painter.drawText(circle, Qt::AlignCenter, letters);
    }
    painter.restore();
}

QImage faceImage(const QString &personId, const QString &name, const QFont &font, int size, double devicePixelRatio)
{
    const int pixels = qMax(1, qRound(size * devicePixelRatio));
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintFace(painter, QRectF(0, 0, pixels, pixels), personId, name, font);
    painter.end();
    image.setDevicePixelRatio(devicePixelRatio);
    return image;
}

QImage roundFace(const QImage &picture, int size, double devicePixelRatio)
{
    const int pixels = qMax(1, qRound(size * devicePixelRatio));
    const QImage scaled = picture.scaled(pixels, pixels, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QBrush brush(scaled);
    brush.setTransform(QTransform::fromTranslate((pixels - scaled.width()) / 2.0, (pixels - scaled.height()) / 2.0));
    painter.setBrush(brush);
    painter.drawEllipse(0, 0, pixels, pixels);
    painter.end();
    image.setDevicePixelRatio(devicePixelRatio);
    return image;
}

} // namespace limber
