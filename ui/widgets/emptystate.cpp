// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/symbolicicon.h>
#include <ui/presentation/theme.h>
#include <ui/presentation/typescale.h>
#include <ui/widgets/emptystate.h>

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace limber {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_other(new QPushButton(this))
{
    m_icon->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setForegroundRole(QPalette::WindowText); // else it goes by what the pane is filled with
    m_action->hide();
    m_other->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addWidget(m_sentence);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addWidget(m_other, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::activated);
    connect(m_other, &QPushButton::clicked, this, &EmptyState::otherActivated);
}

EmptyState::EmptyState(Symbol symbol, const QString &sentence, QWidget *parent)
    : EmptyState(parent)
{
    say(symbol, sentence);
}

void EmptyState::say(Symbol symbol, const QString &sentence, const QString &action, const QString &other)
{
    m_symbol = symbol;
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_other->setText(other);
    m_other->setVisible(!other.isEmpty());
    setFocusProxy(action.isEmpty() ? nullptr : m_action);
    setAccessibleName(sentence);
    dress();
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

void EmptyState::dress()
{
    const Theme theme = Theme::from(palette());
    const int side = 3 * fontMetrics().height();
    m_icon->setPixmap(SymbolicIcon::pixmap(m_symbol, {side, side}, devicePixelRatioF(), theme.meta));
    m_sentence->setFont(TypeScale(font()).body());
    QPalette colors = m_sentence->palette();
    if (colors.color(QPalette::WindowText) == theme.meta)
        return;
    colors.setColor(QPalette::WindowText, theme.meta);
    m_sentence->setPalette(colors);
}

} // namespace limber
