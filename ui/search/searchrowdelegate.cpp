// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/toint.h>
#include <models/itemmodels/searchresultsmodel.h>
#include <ui/presentation/humandate.h>
#include <ui/presentation/personpictures.h>
#include <ui/presentation/symbolicicon.h>
#include <ui/presentation/threadtext.h>
#include <ui/search/markedtext.h>
#include <ui/search/searchrowdelegate.h>
#include <ui/search/searchtext.h>
#include <ui/threads/cardsurface.h>

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

/// What the parts of one painting share.
struct SearchRowDelegate::Card
{
    QPainter &painter;
    const Theme &theme;
    const CardMetrics &metrics;
    const MatchColors &colors;
    Qt::LayoutDirection direction;
    Timestamp now;
    QRect rect; ///< of the card
    QImage picture; ///< of the person, where it is one and here

    /// `logical` is meant from left to right.
    [[nodiscard]] QRect visual(const QRect &logical) const { return QStyle::visualRect(direction, rect, logical); }
    void draw(const QRect &logical, const MarkedText::Line &line) const
    {
        MarkedText::draw(painter, visual(logical), line, direction, colors);
    }
};

SearchRowDelegate::SearchRowDelegate(const Clock &clock, PersonPictures &pictures, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock)
    , m_pictures(pictures)
{
}

QSize SearchRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CardMetrics &m = metrics(option.font);
    const auto *model = qobject_cast<const SearchResultsModel *>(index.model());
    const SearchRow *row = model ? model->row(index) : nullptr;
    return {10 * m.titleLine, row && row->hit() ? m.height : lineHeight(m)};
}

int SearchRowDelegate::lineHeight(const CardMetrics &metrics)
{
    return metrics.titleLine + 2 * (CardMetrics::kMarginY + CardMetrics::kPaddingY * 2 / 3);
}

void SearchRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const SearchResultsModel *>(index.model());
    const SearchRow *row = model ? model->row(index) : nullptr;
    if (!row)
        return;
    const Card card{*painter, m_theme.of(option.palette), metrics(option.font), colors(option.palette), option.direction, m_clock.now(),
        CardSurface::rectIn(option.rect), row->person() ? m_pictures.of(row->person()->person) : QImage()};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    CardSurface::paint(*painter, option, card.theme, card.metrics.paddingStart);
    if (const SearchHit *hit = row->hit())
        paintHit(card, *hit);
    else if (const auto *person = row->person())
        paintPerson(card, *person);
    else
        paintTopic(card, *row->topic());
    painter->restore();
}

void SearchRowDelegate::paintHit(const Card &card, const SearchHit &hit)
{
    const CardMetrics &m = card.metrics;
    const QRect inner = card.rect.adjusted(m.paddingStart, 0, -CardMetrics::kPaddingEnd, 0);
    const QFont &titleFont = hit.unread ? m.unreadTitle : m.title;
    const auto title = MarkedText::lines(hit.title, hit.titleMatches, titleFont, inner.width(), 2);
    const auto snippet =
        MarkedText::lines(hit.snippet, hit.snippetMatches, m.snippet, inner.width(), CardMetrics::kTextLines - toInt(title.size()));
    // A card with little to say keeps its lines together in its middle.
    const int height = toInt(title.size()) * m.titleLine + toInt(snippet.size()) * m.snippetLine + m.metaGap + m.metaLine;
    int y = card.rect.top() + std::max(0, card.rect.height() - height) / 2;
    if (hit.unread) {
        const QRect dot(card.rect.left() + (m.paddingStart - m.dot) / 2 + 1, y + (m.titleLine - m.dot) / 2, m.dot, m.dot);
        card.painter.setPen(Qt::NoPen);
        card.painter.setBrush(card.theme.accent);
        card.painter.drawEllipse(card.visual(dot));
    }
    card.painter.setFont(titleFont);
    card.painter.setPen(card.theme.text);
    for (const MarkedText::Line &line : title) {
        card.draw({inner.left(), y, inner.width(), m.titleLine}, line);
        y += m.titleLine;
    }
    card.painter.setFont(m.snippet);
    card.painter.setPen(card.theme.meta);
    for (const MarkedText::Line &line : snippet) {
        card.draw({inner.left(), y, inner.width(), m.snippetLine}, line);
        y += m.snippetLine;
    }
    paintMeta(card, {inner.left(), y + m.metaGap, inner.width(), m.metaLine}, hit);
}

void SearchRowDelegate::paintMeta(const Card &card, const QRect &line, const SearchHit &hit)
{
    const CardMetrics &m = card.metrics;
    const QFontMetrics metrics(m.meta);
    const int gap = metrics.horizontalAdvance(u"  "_s);
    const int dot = metrics.horizontalAdvance(u'·') + 2 * gap;
    const int icon = m.metaLine * 8 / 10;
    const QString role = hit.authorRole == Role::Member || hit.note ? QString() : ThreadText::role(hit.authorRole);
    const QString date = HumanDate(card.now).text(hit.created);
    const int chip = role.isEmpty() ? 0 : metrics.horizontalAdvance(role) + m.metaLine;
    const int least = metrics.horizontalAdvance(u"MMMMMM…"_s);
    // The name gives way first: what follows it is short and says more.
    const int rest = (chip > 0 ? gap + chip : 0) + dot + metrics.horizontalAdvance(date) + 4;
    const QString name = metrics.elidedText(SearchText::author(hit), Qt::ElideRight, std::max(least, line.width() - rest));

    int x = line.left();
    const auto place = [&](int width) {
        const QRect rect(x, line.top(), width, line.height());
        x += width;
        return rect;
    };
    const auto text = [&](const QString &words) {
        card.draw(place(metrics.horizontalAdvance(words) + 1), {words, {}});
    };
    const auto separator = [&] {
        card.painter.drawText(card.visual(place(dot)), Qt::AlignCenter, u"·"_s);
    };
    const auto mark = [&](const QString &word, Symbol symbol, const QColor &ink) {
        if (x + dot + icon + 3 + metrics.horizontalAdvance(word) > line.right())
            return;
        separator();
        QRect square = place(icon);
        square.setTop(square.top() + (line.height() - icon) / 2);
        square.setHeight(icon);
        SymbolicIcon::paint(&card.painter, card.visual(square), symbol, ink);
        x += 3;
        card.painter.setPen(ink);
        text(word);
        card.painter.setPen(card.theme.meta);
    };
    card.painter.setFont(m.meta);
    card.painter.setPen(card.theme.meta);
    text(name);
    if (chip > 0 && x + gap + chip <= line.right() + 1) {
        x += gap;
        const QRect pill = card.visual(place(chip));
        card.painter.setPen(Qt::NoPen);
        card.painter.setBrush(card.theme.expertChip);
        card.painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
        card.painter.setPen(card.theme.expert);
        card.painter.drawText(pill, Qt::AlignCenter, role);
        card.painter.setPen(card.theme.meta);
    }
    separator();
    text(metrics.elidedText(date, Qt::ElideRight, std::max(0, line.right() - x)));
    if (hit.accepted)
        //: A mark on an answer that a search found
        mark(tr("Accepted"), Symbol::Check, card.theme.accepted);
    if (hit.saved)
        //: A mark on a thread that a search found: kept on this computer
        mark(tr("Saved"), Symbol::Saved, card.theme.meta);
    if (hit.gone)
        //: A mark on a saved thread that a search found: its community no longer has it
        mark(tr("Removed"), Symbol::Offline, card.theme.meta);
}

void SearchRowDelegate::paintPerson(const Card &card, const SearchResults::PersonMatch &match)
{
    const int side = card.metrics.titleLine;
    const QRect face(card.rect.left() + CardMetrics::kPaddingEnd, card.rect.center().y() - side / 2, side, side);
    PersonPictures::paint(card.painter, card.visual(face), match.person.id, match.person.name, card.metrics.base, card.picture);
    paintName(card, ThreadText::person(match.person.id, match.person.name), match.nameMatches, ThreadText::role(match.person.role));
}

void SearchRowDelegate::paintTopic(const Card &card, const SearchResults::TopicMatch &match)
{
    const int side = card.metrics.titleLine;
    const QRect icon(card.rect.left() + CardMetrics::kPaddingEnd, card.rect.center().y() - side / 2, side, side);
    SymbolicIcon::paint(&card.painter, card.visual(icon), Symbol::Topic, card.theme.meta);
    //: Beside the name of a topic that a search found
    paintName(card, match.topic.title, match.titleMatches, tr("Topic"));
}

void SearchRowDelegate::paintName(const Card &card, const QString &name, const QList<TextRange> &marks, const QString &kind)
{
    const CardMetrics &m = card.metrics;
    const int start = card.rect.left() + CardMetrics::kPaddingEnd + m.titleLine + CardMetrics::kGap * 2 / 3;
    const int end = card.rect.right() - CardMetrics::kPaddingEnd;
    const int kindWidth = QFontMetrics(m.meta).horizontalAdvance(kind) + 1;
    const int room = end - start - CardMetrics::kGap - kindWidth;
    const auto lines = MarkedText::lines(name, marks, m.title, room, 1);
    card.painter.setFont(m.title);
    card.painter.setPen(card.theme.text);
    if (!lines.isEmpty())
        card.draw({start, card.rect.top(), room, card.rect.height()}, lines.constFirst());
    card.painter.setFont(m.meta);
    card.painter.setPen(card.theme.meta);
    card.draw({end - kindWidth, card.rect.top(), kindWidth, card.rect.height()}, {kind, {}});
}

const CardMetrics &SearchRowDelegate::metrics(const QFont &font) const
{
    if (!m_metrics || m_metrics->base != font)
        m_metrics.emplace(font);
    return *m_metrics;
}

const MatchColors &SearchRowDelegate::colors(const QPalette &palette) const
{
    if (!m_colors || m_colorsOf != palette.cacheKey()) {
        m_colors = MatchColors::from(palette);
        m_colorsOf = palette.cacheKey();
    }
    return *m_colors;
}

} // namespace limber
