// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/symbolicicon.h>
#include <ui/widgets/messagebar.h>

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <array>

namespace limber {

using namespace Qt::StringLiterals;

MessageBar::MessageBar(Tone tone, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_mark(new QLabel)
    , m_message(new QLabel)
    , m_action(new QPushButton)
    , m_other(new QPushButton)
    , m_third(new QPushButton)
    , m_detailsButton(new QToolButton)
    , m_dismiss(new QToolButton)
    , m_details(new QLabel)
    , m_copy(new QPushButton(tr("Copy")))
    , m_line(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
{
    m_mark->setVisible(m_tone == Tone::Error);
    for (QLabel *label : {m_message, m_details})
        label->setForegroundRole(QPalette::WindowText);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    for (QPushButton *button : {m_action, m_other, m_third})
        button->setAutoDefault(false);
    m_detailsButton->setText(tr("Details"));
    m_detailsButton->setCheckable(true);
    m_detailsButton->setAutoRaise(true);
    m_dismiss->setIcon(SymbolicIcon::icon(Symbol::Close));
    //: A button that puts a message bar aside.
    m_dismiss->setToolTip(tr("Dismiss"));
    m_dismiss->setAccessibleName(tr("Dismiss"));
    m_dismiss->setObjectName(u"dismiss"_s);
    m_dismiss->setAutoRaise(true);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setAccessibleName(tr("Details"));
    m_details->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_copy->setAutoDefault(false);
    m_copy->setAccessibleName(tr("Copy Details"));

    m_line->setSpacing(8);
    m_line->addWidget(m_mark);
    m_line->addWidget(m_message, 1);
    m_line->addWidget(m_detailsButton);
    m_line->addWidget(m_action);
    m_line->addWidget(m_dismiss);
    m_actions->setSpacing(8);
    m_actions->addWidget(m_other);
    m_actions->addWidget(m_third);
    m_actions->addStretch();
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_details, 1);
    second->addWidget(m_copy, 0, Qt::AlignTop);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 8, 8, 8);
    rows->setSpacing(8);
    rows->addLayout(m_line);
    rows->addLayout(m_actions);
    rows->addLayout(second);

    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    connect(m_other, &QPushButton::clicked, this, &MessageBar::otherTriggered);
    connect(m_third, &QPushButton::clicked, this, &MessageBar::thirdTriggered);
    connect(m_copy, &QPushButton::clicked, this, &MessageBar::copyDetails);
    connect(m_detailsButton, &QToolButton::toggled, this, &MessageBar::showDetails);
    connect(m_dismiss, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    explain({});
    offer({});
    applyTheme();
    hide();
}

void MessageBar::say(const QString &message, const QString &action, const QString &other, const QString &third)
{
    const bool known = !isHidden() && m_message->text() == message;
    setMessage(message);
    offer(action, other, third);
    explain({});
    show();
    if (known)
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::setMessage(const QString &message)
{
    m_message->setText(message);
    setAccessibleName(message);
}

void MessageBar::offer(const QString &action, const QString &other, const QString &third)
{
    // Two buttons beside the message would leave it no room in a narrow pane.
    const bool beside = other.isEmpty();
    if (beside && m_line->indexOf(m_action) < 0) {
        m_actions->removeWidget(m_action);
        m_line->insertWidget(m_line->indexOf(m_dismiss), m_action);
    } else if (!beside && m_actions->indexOf(m_action) < 0) {
        m_line->removeWidget(m_action);
        m_actions->insertWidget(0, m_action);
    }
    m_action->setText(action);
    m_other->setText(other);
    m_third->setText(third);
    const std::array buttons{m_action, m_other, m_third};
    for (QPushButton *button : buttons) {
        if (!button->text().isEmpty())
            button->show();
    }
    for (QPushButton *button : buttons) {
        if (!button->text().isEmpty())
            continue;
        if (button->hasFocus())
            passFocus();
        button->hide();
    }
}

/// To the first button that stays, else to what stands beside the bar.
void MessageBar::passFocus()
{
    for (QPushButton *button : {m_action, m_other, m_third}) {
        if (isVisible() && !button->hasFocus() && !button->text().isEmpty()) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    if (m_neighbour)
        m_neighbour->setFocus(Qt::OtherFocusReason);
}

void MessageBar::explain(const QString &details)
{
    m_details->setText(details);
    m_detailsButton->setVisible(!details.isEmpty());
    m_detailsButton->setChecked(false);
    showDetails(false);
}

QString MessageBar::message() const
{
    return m_message->text();
}

int MessageBar::widthInOneLine() const
{
    return sizeHint().width() - m_message->sizeHint().width() + m_message->fontMetrics().horizontalAdvance(m_message->text())
        + m_message->fontMetrics().averageCharWidth();
}

void MessageBar::setVisible(bool visible)
{
    if (!visible && m_neighbour && isAncestorOf(window()->focusWidget()))
        m_neighbour->setFocus(Qt::OtherFocusReason);
    QFrame::setVisible(visible);
    Q_EMIT visibilityChanged();
}

void MessageBar::copyDetails()
{
    QGuiApplication::clipboard()->setText(m_message->text() + u'\n' + m_details->text());
}

void MessageBar::showDetails(bool shown)
{
    m_details->setVisible(shown);
    m_copy->setVisible(shown);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_theme.of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_tone == Tone::Error ? theme.danger : theme.border);
    painter.setBrush(m_tone == Tone::Error ? theme.base : theme.chip);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyTheme();
}

void MessageBar::applyTheme()
{
    const Theme &theme = m_theme.of(palette());
    const auto dress = [](QLabel &label, const QColor &ink) {
        QPalette colors = label.palette();
        if (colors.color(QPalette::WindowText) == ink)
            return;
        colors.setColor(QPalette::WindowText, ink);
        label.setPalette(colors);
    };
    dress(*m_message, theme.text);
    dress(*m_details, theme.meta);
    const int line = fontMetrics().height();
    m_mark->setPixmap(SymbolicIcon::pixmap(Symbol::Warning, {line, line}, devicePixelRatioF(), theme.danger));
    m_dismiss->setIconSize(QSize(line, line) * 4 / 5);
}

} // namespace limber
