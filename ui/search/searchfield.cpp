// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/symbolicicon.h>
#include <ui/presentation/typescale.h>
#include <ui/search/searchfield.h>
#include <ui/widgets/clearbutton.h>

#include <QAction>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>

namespace limber {

namespace {

constexpr int UsualCharacters = 34;
constexpr int LeastCharacters = 12;
constexpr int Margin = 6;

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("Search…"));
    setAccessibleName(tr("Search"));
    ClearButton::addTo(*this);
    QAction *icon = addAction(SymbolicIcon::icon(Symbol::Search), LeadingPosition);
    icon->setText(tr("Search"));
    connect(icon, &QAction::triggered, this, [this] { setFocus(Qt::MouseFocusReason); });
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SearchField::setKeyHint(const QString &key)
{
    m_key = key;
    //: A tooltip; %1 is a key like Ctrl+K
    setToolTip(key.isEmpty() ? tr("Search questions, answers and people") : tr("Search questions, answers and people (%1)").arg(key));
    update();
}

void SearchField::setSuggestions(QWidget *popup)
{
    m_suggestions = popup;
}

QSize SearchField::sizeHint() const
{
    return {widthOf(UsualCharacters), QLineEdit::sizeHint().height()};
}

QSize SearchField::minimumSizeHint() const
{
    return {widthOf(LeastCharacters), QLineEdit::minimumSizeHint().height()};
}

int SearchField::widthOf(int characters) const
{
    return characters * fontMetrics().averageCharWidth() + 2 * fontMetrics().height();
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::MouseFocusReason || event->reason() == Qt::ShortcutFocusReason)
        Q_EMIT entered();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool chooses = event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (chooses && m_suggestions && m_suggestions->isVisible())
        event->ignore();
    else if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier)
        Q_EMIT downPressed();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT escapePressed();
    else
        QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || m_key.isEmpty())
        return;
    const QFont small = TypeScale(font()).meta();
    QStyleOptionFrame option;
    initStyleOption(&option);
    const QRect inner = style()->subElementRect(QStyle::SE_LineEditContents, &option, this).adjusted(Margin, 0, -Margin, 0);
    const int key = QFontMetrics(small).horizontalAdvance(m_key);
    const int before = fontMetrics().height() * 3 / 2 + fontMetrics().horizontalAdvance(placeholderText()) + 2 * Margin;
    if (before + key > inner.width())
        return;
    QPainter painter(this);
    painter.setFont(small);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(QStyle::visualRect(layoutDirection(), inner, {inner.right() - key, inner.top(), key + 1, inner.height()}),
        Qt::AlignCenter | Qt::TextSingleLine, m_key);
}

} // namespace limber
