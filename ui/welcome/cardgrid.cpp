// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/toint.h>
#include <ui/welcome/cardbutton.h>
#include <ui/welcome/cardgrid.h>

#include <QEvent>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace limber {

namespace {

constexpr int Gap = 12;

} // namespace

CardGrid::CardGrid(const CardShape &shape, int columns, int rows, int alone, QWidget *parent)
    : QWidget(parent)
    , m_shape(shape)
    , m_columns(columns)
    , m_rows(rows)
    , m_alone(alone)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred); // fixed would be sizeHint(), whatever the width
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CardGrid::setCards(const QList<CardFace> &cards)
{
    QList<CardButton *> before = std::exchange(m_cards, {});
    for (const CardFace &face : cards) {
        const auto same = std::find_if(before.begin(), before.end(), [&](const CardButton *card) { return card->face().key == face.key; });
        CardButton *card = nullptr;
        if (same != before.end()) {
            card = *same;
            before.erase(same);
        } else {
            card = new CardButton(m_shape, this);
            connect(card, &CardButton::clicked, this, [this, card] { Q_EMIT activated(card->face().key); });
        }
        card->setFace(face);
        if (!m_cards.isEmpty())
            setTabOrder(m_cards.last(), card);
        m_cards.append(card);
    }
    for (CardButton *card : std::as_const(before)) {
        // Somebody is in it: the focus goes to what took its place, not out of the section.
        if (card->hasFocus() && !m_cards.isEmpty())
            m_cards.first()->setFocus(Qt::OtherFocusReason);
        card->hide();
        card->deleteLater();
    }
    place();
    updateGeometry();
}

int CardGrid::columnsIn(int width) const
{
    return std::clamp((width + Gap) / (m_shape.leastSize(font()).width() + Gap), 1, m_columns);
}

int CardGrid::shownIn(int columns) const
{
    return std::min(toInt(m_cards.size()), columns == 1 ? m_alone : columns * m_rows);
}

int CardGrid::heightForWidth(int width) const
{
    const int columns = columnsIn(width);
    const int rows = (shownIn(columns) + columns - 1) / columns;
    return rows == 0 ? 0 : rows * (m_shape.leastSize(font()).height() + Gap) - Gap;
}

QSize CardGrid::sizeHint() const
{
    const int width = m_columns * (m_shape.leastSize(font()).width() + Gap) - Gap;
    return {width, heightForWidth(width)};
}

QSize CardGrid::minimumSizeHint() const
{
    return {m_shape.leastSize(font()).width() / 2, 0};
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void CardGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        place();
        updateGeometry();
    }
}

void CardGrid::place()
{
    const int columns = columnsIn(width());
    const int shown = shownIn(columns);
    const int cellWidth = (width() - (columns - 1) * Gap) / columns;
    const int cellHeight = m_shape.leastSize(font()).height();
    for (int at = 0; at < m_cards.size(); ++at) {
        const QRect cell((at % columns) * (cellWidth + Gap), (at / columns) * (cellHeight + Gap), cellWidth, cellHeight);
        m_cards.at(at)->setGeometry(QStyle::visualRect(layoutDirection(), rect(), cell));
        m_cards.at(at)->setVisible(at < shown);
    }
}

} // namespace limber
