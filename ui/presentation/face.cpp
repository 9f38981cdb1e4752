// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/face.h>
#include <ui/presentation/theme.h>

#include <QCryptographicHash>
#include <QPainter>
#include <QPainterPath>
#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>
#include <utility>

namespace limber {
namespace {

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

void paintSilhouette(QPainter *painter, const QRectF &circle)
{
    QPainterPath clip;
    clip.addEllipse(circle);
    painter->setClipPath(clip, Qt::IntersectClip);
    const qreal w = circle.width();
    painter->setBrush(QColor(Qt::white));
    painter->drawEllipse(QPointF(circle.center().x(), circle.top() + w * 0.4), w * 0.17, w * 0.17);
    painter->drawEllipse(QPointF(circle.center().x(), circle.top() + w * 0.92), w * 0.32, w * 0.29);
}

} // namespace

Face::Face(QString id, QString name)
    : m_id(std::move(id))
    , m_name(std::move(name))
{
}

QColor Face::color() const
{
    if (m_id.isEmpty())
        return {0x6b, 0x6f, 0x76};
    // qHash() differs from one start to the next.
    const QByteArray digest = QCryptographicHash::hash(m_id.toUtf8(), QCryptographicHash::Md5);
    const float hue = static_cast<float>(static_cast<uchar>(digest.at(0)) * 256 + static_cast<uchar>(digest.at(1))) / 65536.0F;
    const float saturation = 0.38F + 0.14F * static_cast<float>(static_cast<uchar>(digest.at(2))) / 255.0F;
    for (float lightness = 0.5F;; lightness -= 0.01F) {
        const QColor candidate = QColor::fromHslF(hue, saturation, lightness).toRgb();
        if (Theme::contrast(candidate, Qt::white) >= 4.6)
            return candidate;
    }
}

QString Face::initials() const
{
    const QStringList words = m_name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString first = firstLetter(words.first());
    return words.size() == 1 ? first : first + firstLetter(words.last());
}

void Face::paint(QPainter *painter, const QRectF &rect, const QFont &font) const
{
    const qreal side = std::min(rect.width(), rect.height());
    QRectF circle(0, 0, side, side);
    circle.moveCenter(rect.center());

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color());
    painter->drawEllipse(circle);
    if (const QString letters = initials(); letters.isEmpty()) {
        paintSilhouette(painter, circle);
    } else {
        QFont bold = font;
        bold.setWeight(QFont::DemiBold);
        bold.setPixelSize(std::max(1, static_cast<int>(std::lround(side * (letters.size() > 1 ? 0.38 : 0.44)))));
        painter->setFont(bold);
        painter->setPen(Qt::white);
        painter->drawText(circle, Qt::AlignCenter, letters);
    }
    painter->restore();
}

QPixmap Face::pixmap(int size, qreal devicePixelRatio, const QFont &font) const
{
    const int pixels = static_cast<int>(std::lround(size * devicePixelRatio));
    QPixmap result(pixels, pixels);
    result.setDevicePixelRatio(devicePixelRatio);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    paint(&painter, QRectF(0, 0, size, size), font);
    return result;
}

} // namespace limber
