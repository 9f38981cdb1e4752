// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/toint.h>
#include <models/itemmodels/threadlistmodel.h>
#include <ui/presentation/brokentext.h>
#include <ui/presentation/symbolicicon.h>
#include <ui/presentation/threadtext.h>
#include <ui/threads/cardsurface.h>
#include <ui/threads/threadcarddelegate.h>

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <memory>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

constexpr int kKeptRows = 512;

/// Text of people, in its own direction, at the side where lines begin.
void drawLine(QPainter *painter, const QRectF &rect, const QString &text, Qt::LayoutDirection direction)
{
    QTextOption option((direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter->drawText(rect, text, option);
}

} // namespace

/// What the parts of one painting share.
struct ThreadCardDelegate::Card
{
    QPainter *painter;
    const Theme &theme;
    const CardMetrics &metrics;
    Qt::LayoutDirection direction;
    QRect rect; ///< of the card
    bool selected;

    /// `logical` is meant from left to right.
    [[nodiscard]] QRect visual(const QRect &logical) const { return QStyle::visualRect(direction, rect, logical); }
};

ThreadCardDelegate::ThreadCardDelegate(const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock)
    , m_lines(kKeptRows)
{
}

QSize ThreadCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {10 * metrics(option.font).titleLine, metrics(option.font).height};
}

void ThreadCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Card card{painter, m_theme.of(option.palette), metrics(option.font), option.direction, CardSurface::rectIn(option.rect),
        option.state.testFlag(QStyle::State_Selected)};

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    CardSurface::paint(*painter, option, card.theme, card.metrics.paddingStart);
    const auto *model = qobject_cast<const ThreadListModel *>(index.model());
    if (const ThreadRow *row = model ? model->thread(index) : nullptr)
        paintThread(card, *row);
    else
        paintLoading(card);
    painter->restore();
}

void ThreadCardDelegate::paintLoading(const Card &card) const
{
    const CardMetrics &m = card.metrics;
    const QRect inner = card.rect.adjusted(card.metrics.paddingStart, CardMetrics::kPaddingY, -CardMetrics::kPaddingEnd, 0);
    const int width = inner.width() - m.block.width() - CardMetrics::kGap;
    card.painter->setPen(Qt::NoPen);
    card.painter->setBrush(card.selected ? card.theme.base : card.theme.hover);
    int y = inner.top();
    const auto bar = [&](int line, int percent, int gap) {
        const int thick = line * 6 / 10;
        const QRect rect(inner.left(), y + (line - thick) / 2, width * percent / 100, thick);
        card.painter->drawRoundedRect(card.visual(rect), thick / 2.0, thick / 2.0);
        y += line + gap;
    };
    bar(m.titleLine, 78, m.titleLine / 3);
    bar(m.snippetLine, 94, 0);
    bar(m.snippetLine, 66, m.titleLine / 3);
    bar(m.metaLine, 38, 0);
    const QRect block(
        inner.right() + 1 - m.block.width(), card.rect.center().y() - m.block.height() / 2, m.block.width(), m.block.height());
    card.painter->drawRoundedRect(card.visual(block), 8, 8);
}

void ThreadCardDelegate::paintThread(const Card &card, const ThreadRow &row) const
{
    const CardMetrics &m = card.metrics;
    const QRect inner = card.rect.adjusted(card.metrics.paddingStart, 0, -CardMetrics::kPaddingEnd, 0);
    const int width = std::max(1, inner.width() - m.block.width() - CardMetrics::kGap);
    const Lines &text = lines(row, width);

    // A card with little to say keeps its lines together in its middle instead of leaving a hole among them.
    const int height =
        toInt(text.titleLines.size()) * m.titleLine + toInt(text.snippetLines.size()) * m.snippetLine + m.metaGap + m.metaLine;
    int y = card.rect.top() + std::max(0, card.rect.height() - height) / 2;
    const int firstLine = y;

    card.painter->setFont(row.unread ? m.unreadTitle : m.title);
    card.painter->setPen(card.theme.text);
    for (const QString &line : text.titleLines) {
        drawLine(card.painter, card.visual(QRect(inner.left(), y, width, m.titleLine)), line, card.direction);
        y += m.titleLine;
    }
    card.painter->setFont(m.snippet);
    card.painter->setPen(card.theme.meta);
    for (const QString &line : text.snippetLines) {
        drawLine(card.painter, card.visual(QRect(inner.left(), y, width, m.snippetLine)), line, card.direction);
        y += m.snippetLine;
    }
    // The count stands beside the first lines; where there are enough of them, the last one goes on below it.
    const QRect block(inner.right() + 1 - m.block.width(),
        std::min(firstLine + 2, card.rect.bottom() - CardMetrics::kPaddingY - m.block.height()), m.block.width(), m.block.height());
    const bool below = block.bottom() < y + m.metaGap;
    paintMeta(card, QRect(inner.left(), y + m.metaGap, below ? inner.width() : width, m.metaLine), row);
    paintCount(card, block, row);

    if (row.unread) {
        const QRect dot(card.rect.left() + (m.paddingStart - m.dot) / 2 + 1, firstLine + (m.titleLine - m.dot) / 2, m.dot, m.dot);
        card.painter->setPen(Qt::NoPen);
        card.painter->setBrush(card.theme.accent);
        card.painter->drawEllipse(card.visual(dot));
    }
}

void ThreadCardDelegate::paintCount(const Card &card, const QRect &block, const ThreadRow &row) const
{
    const CardMetrics &m = card.metrics;
    const QRect rect = card.visual(block);
    const bool answered = row.answers > 0;
    QColor ink = row.accepted ? card.theme.accepted : card.theme.accent;
    if (answered) {
        card.painter->setPen(Qt::NoPen);
        card.painter->setBrush(card.selected ? card.theme.base : row.accepted ? card.theme.expertChip : card.theme.chip);
        card.painter->drawRoundedRect(rect, 8, 8);
    } else {
        ink = card.theme.meta;
        card.painter->setPen(QPen(card.theme.border, 1));
        card.painter->setBrush(Qt::NoBrush);
        card.painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    }
    const int top = rect.top() + (rect.height() - m.countLine - m.metaLine) / 2;
    const QString number = ThreadText::number(row.answers);
    const int numberWidth = QFontMetrics(m.count).horizontalAdvance(number);
    const int tick = row.accepted && answered ? m.countLine * 7 / 10 : 0;
    const int all = numberWidth + (tick > 0 ? tick + 2 : 0);
    const int x = rect.left() + (rect.width() - all) / 2;
    QRect numberRect(x, top, numberWidth, m.countLine);
    if (tick > 0) {
        QRect tickRect(x, top + (m.countLine - tick) / 2, tick, tick);
        if (card.direction == Qt::RightToLeft)
            tickRect.moveLeft(x + numberWidth + 2);
        else
            numberRect.moveLeft(x + tick + 2);
        SymbolicIcon::paint(card.painter, tickRect, Symbol::Check, ink);
    }
    card.painter->setPen(ink);
    card.painter->setFont(m.count);
    card.painter->drawText(numberRect, Qt::AlignCenter | Qt::TextDontClip, number);
    card.painter->setFont(m.meta);
    card.painter->drawText(
        QRect(rect.left(), top + m.countLine, rect.width(), m.metaLine), Qt::AlignCenter, ThreadText::answersWord(row.answers));
}

void ThreadCardDelegate::paintMeta(const Card &card, const QRect &line, const ThreadRow &row) const
{
    const CardMetrics &m = card.metrics;
    const QFontMetrics metrics(m.meta);
    const int gap = metrics.horizontalAdvance(u"  "_s);
    const int icon = m.metaLine * 8 / 10;
    const QString date = HumanDate(m_clock.now()).text(row.created);
    //: A mark on a thread in the list: kept on this computer
    const QString saved = row.saved ? tr("Saved") : QString();
    //: A mark on a saved thread in the list that its community no longer has
    const QString gone = row.gone ? tr("Removed") : QString();
    //: A mark on a thread in the list: the person has written a note on it
    const QString noted = row.noted ? tr("Note") : QString();
    //: A mark on a thread in the list: an expert has answered
    const QString expert = row.answeredByExpert ? tr("Expert") : QString();

    const QString fresh = row.newAnswers > 0 ? ThreadText::fresh(row.newAnswers) : QString();

    // The name gives way first: what follows it is short and says more.
    const int dot = metrics.horizontalAdvance(u'·') + 2 * gap;
    bool worded = true; // marks have their words beside them
    const auto marked = [&](const QString &word) {
        return word.isEmpty() ? 0 : dot + icon + (worded ? 3 + metrics.horizontalAdvance(word) : 0);
    };
    const QString person = ThreadText::person(row.authorId, row.authorName);
    const int least = std::min(metrics.horizontalAdvance(person), metrics.horizontalAdvance(u"MMMM…"_s));
    const auto pillFor = [&](const QString &word) {
        return word.isEmpty() ? 0 : gap + metrics.horizontalAdvance(word) + m.metaLine;
    };
    int chip = pillFor(expert);
    int news = pillFor(fresh);
    const auto rest = [&] {
        return dot + metrics.horizontalAdvance(date) + marked(saved) + marked(noted) + marked(gone) + chip + news;
    };
    // Where even a short name leaves no room for all of it, the words beside marks go first, and what is new goes last.
    worded = least + rest() <= line.width();
    if (least + rest() > line.width())
        chip = 0;
    if (least + rest() > line.width())
        news = 0;
    const QString name = metrics.elidedText(person, Qt::ElideRight, std::max(least, line.width() - rest()));

    int x = line.left();
    const auto place = [&](int width) {
        const QRect rect(x, line.top(), width, line.height());
        x += width;
        return card.visual(rect);
    };
    const auto text = [&](const QString &words) {
        drawLine(card.painter, place(metrics.horizontalAdvance(words)), words, card.direction);
    };
    const auto separator = [&] {
        card.painter->drawText(place(dot), Qt::AlignCenter, u"·"_s);
    };
    const auto mark = [&](const QString &word, Symbol symbol) {
        if (word.isEmpty() || x + marked(word) > line.right())
            return;
        separator();
        QRect square = place(icon);
        square.setTop(square.top() + (line.height() - icon) / 2);
        square.setHeight(icon);
        SymbolicIcon::paint(card.painter, square, symbol, card.theme.meta);
        if (!worded)
            return;
        x += 3;
        text(word);
    };

    card.painter->setFont(m.meta);
    card.painter->setPen(card.theme.meta);
    text(name);
    separator();
    text(metrics.elidedText(date, Qt::ElideRight, std::max(0, line.right() - x)));
    mark(saved, Symbol::Saved);
    mark(noted, Symbol::Note);
    mark(gone, Symbol::Offline);
    const auto pill = [&](const QString &word, int width, const QColor &back, const QColor &ink) {
        if (width == 0 || x + width > line.right() + 1)
            return;
        x += gap;
        const QRect surface = place(width - gap);
        card.painter->setPen(Qt::NoPen);
        card.painter->setBrush(back);
        card.painter->drawRoundedRect(surface, surface.height() / 2.0, surface.height() / 2.0);
        card.painter->setPen(ink);
        card.painter->drawText(surface, Qt::AlignCenter, word);
    };
    pill(fresh, news, card.selected ? card.theme.base : card.theme.chip, card.theme.accent);
    pill(expert, chip, card.theme.expertChip, card.theme.expert);
}

const CardMetrics &ThreadCardDelegate::metrics(const QFont &font) const
{
    if (!m_metrics || m_metrics->base != font) {
        m_metrics.emplace(font);
        m_lines.clear();
    }
    return *m_metrics;
}

const ThreadCardDelegate::Lines &ThreadCardDelegate::lines(const ThreadRow &row, int width) const
{
    Lines *kept = m_lines.object(row.row);
    if (kept && kept->width == width && kept->unread == row.unread && kept->title == row.title && kept->excerpt == row.excerpt)
        return *kept;
    auto made = std::make_unique<Lines>();
    made->title = row.title;
    made->excerpt = row.excerpt;
    made->unread = row.unread;
    made->width = width;
    made->titleLines = BrokenText::lines(row.title, row.unread ? m_metrics->unreadTitle : m_metrics->title, width, 2);
    made->snippetLines =
        BrokenText::lines(row.excerpt, m_metrics->snippet, width, CardMetrics::kTextLines - toInt(made->titleLines.size()));
    kept = made.release();
    m_lines.insert(row.row, kept);
    return *kept;
}

} // namespace limber
