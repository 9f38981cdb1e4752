// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/symbolicicon.h>
#include <ui/presentation/typescale.h>
#include <ui/search/searchfield.h>
#include <ui/widgets/clearbutton.h>

#include <QFocusEvent>
#include <QGuiApplication>
#include <QInputMethod>
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
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    makeRoom();
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

int SearchField::iconSide() const
{
    return fontMetrics().height();
}

void SearchField::makeRoom()
{
    const int room = iconSide() + Margin;
    setTextMargins(layoutDirection() == Qt::RightToLeft ? QMargins(0, 0, room, 0) : QMargins(room, 0, 0, 0));
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        makeRoom();
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
    QStyleOptionFrame option;
    initStyleOption(&option);
    const QRect inner = style()->subElementRect(QStyle::SE_LineEditContents, &option, this).adjusted(Margin, 0, -Margin, 0);
    QPainter painter(this);
    // Qt's own icons in a field are of one size, however large its words are.
    const QRect icon(inner.left(), inner.center().y() - iconSide() / 2, iconSide(), iconSide());
    SymbolicIcon::paint(&painter, QStyle::visualRect(layoutDirection(), inner, icon), Symbol::Search, palette().color(QPalette::Text));
    if (!text().isEmpty() || m_key.isEmpty())
        return;
    const QFont small = TypeScale(font()).meta();
    const int key = QFontMetrics(small).horizontalAdvance(m_key);
    const int before = iconSide() + Margin + fontMetrics().horizontalAdvance(placeholderText()) + 2 * Margin;
    if (before + key > inner.width())
        return;
    painter.setFont(small);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    // Qt puts the words of an empty field where the keyboard's script begins, whatever runs how around it: the key is opposite.
    const int room = iconSide() + Margin;
    const QRect words = layoutDirection() == Qt::RightToLeft ? inner.adjusted(0, 0, -room, 0) : inner.adjusted(room, 0, 0, 0);
    const Qt::LayoutDirection typed = QGuiApplication::inputMethod()->inputDirection();
    painter.drawText(QStyle::visualRect(typed, words, {words.right() - key, words.top(), key + 1, words.height()}),
        Qt::AlignCenter | Qt::TextSingleLine, m_key);
}

} // namespace limber
