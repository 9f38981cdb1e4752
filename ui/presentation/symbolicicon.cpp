// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/symbolicicon.h>
#include <ui/presentation/symboliciconengine.h>

#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

QString fileName(Symbol symbol)
{
    switch (symbol) {
    case Symbol::Add:
        return u"add"_s;
    case Symbol::Answers:
        return u"answers"_s;
    case Symbol::Ask:
        return u"ask"_s;
    case Symbol::Back:
        return u"back"_s;
    case Symbol::Bold:
        return u"bold"_s;
    case Symbol::Check:
        return u"check"_s;
    case Symbol::Close:
        return u"close"_s;
    case Symbol::Code:
        return u"code"_s;
    case Symbol::Community:
        return u"community"_s;
    case Symbol::Copy:
        return u"copy"_s;
    case Symbol::Down:
        return u"down"_s;
    case Symbol::Draft:
        return u"draft"_s;
    case Symbol::Experts:
        return u"experts"_s;
    case Symbol::Export:
        return u"export"_s;
    case Symbol::Forward:
        return u"forward"_s;
    case Symbol::Home:
        return u"home"_s;
    case Symbol::Info:
        return u"info"_s;
    case Symbol::Italic:
        return u"italic"_s;
    case Symbol::Library:
        return u"library"_s;
    case Symbol::Link:
        return u"link"_s;
    case Symbol::List:
        return u"list"_s;
    case Symbol::Note:
        return u"note"_s;
    case Symbol::Offline:
        return u"offline"_s;
    case Symbol::Person:
        return u"person"_s;
    case Symbol::Quote:
        return u"quote"_s;
    case Symbol::Read:
        return u"read"_s;
    case Symbol::Save:
        return u"save"_s;
    case Symbol::Saved:
        return u"saved"_s;
    case Symbol::Search:
        return u"search"_s;
    case Symbol::Send:
        return u"send"_s;
    case Symbol::Settings:
        return u"settings"_s;
    case Symbol::Sidebar:
        return u"sidebar"_s;
    case Symbol::Stories:
        return u"stories"_s;
    case Symbol::Sync:
        return u"sync"_s;
    case Symbol::Topic:
        return u"topic"_s;
    case Symbol::Unanswered:
        return u"unanswered"_s;
    case Symbol::Unread:
        return u"unread"_s;
    case Symbol::Warning:
        return u"warning"_s;
    case Symbol::ZoomIn:
        return u"zoomin"_s;
    case Symbol::ZoomOut:
        return u"zoomout"_s;
    case Symbol::ZoomReset:
        return u"zoomreset"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QIcon SymbolicIcon::icon(Symbol symbol)
{
    return QIcon(new SymbolicIconEngine(symbol, symbol));
}

QIcon SymbolicIcon::icon(Symbol off, Symbol on)
{
    return QIcon(new SymbolicIconEngine(off, on));
}

void SymbolicIcon::paint(QPainter *painter, const QRectF &rect, Symbol symbol, const QColor &color, bool mirrored)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(rect.topLeft(), pixmap(symbol, rect.size().toSize(), ratio, color, mirrored));
}

QPixmap SymbolicIcon::pixmap(Symbol symbol, QSize size, qreal devicePixelRatio, const QColor &color, bool mirrored)
{
    const QSize pixels = (QSizeF(size) * devicePixelRatio).toSize();
    if (pixels.isEmpty())
        return {};
    const QString key = u"limber/%1/%2x%3/%4/%5/%6"_s.arg(static_cast<int>(symbol))
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(devicePixelRatio)
                            .arg(color.rgba(), 8, 16)
                            .arg(mirrored ? 1 : 0);
    QPixmap result;
    if (QPixmapCache::find(key, &result))
        return result;

    QSvgRenderer renderer(file(symbol));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    painter.end();
    if (mirrored)
        image = image.mirrored(true, false);
    image.setDevicePixelRatio(devicePixelRatio);
    result = QPixmap::fromImage(image);
    QPixmapCache::insert(key, result);
    return result;
}

QString SymbolicIcon::file(Symbol symbol)
{
    return u":/limber/icons/%1.svg"_s.arg(fileName(symbol));
}

bool SymbolicIcon::pointsAlongText(Symbol symbol)
{
    return symbol == Symbol::Back || symbol == Symbol::Forward || symbol == Symbol::Sidebar || symbol == Symbol::Library
        || symbol == Symbol::Answers;
}

} // namespace limber
