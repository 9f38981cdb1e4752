// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/failuretext.h>
#include <ui/undo/undobar.h>
#include <ui/widgets/messagebar.h>

#include <QAbstractButton>
#include <QEvent>
#include <QVBoxLayout>

namespace limber {

namespace {

constexpr int Margin = 16;
constexpr int WidestCharacters = 64;

} // namespace

UndoBar::UndoBar(UndoStack &stack, const Clock &clock, QWidget *over, std::chrono::milliseconds shownFor)
    : QWidget(over)
    , m_stack(stack)
    , m_clock(clock)
    , m_shownFor(shownFor)
    , m_offer(new MessageBar(MessageBar::Tone::Quiet))
    , m_failure(new MessageBar(MessageBar::Tone::Error))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(m_failure);
    rows->addWidget(m_offer);
    m_timer.setParent(this);
    m_timer.setSingleShot(true);
    m_timer.setInterval(m_shownFor);
    connect(&m_timer, &QTimer::timeout, this, &UndoBar::goAway);
    connect(&m_stack, &UndoStack::done, this, &UndoBar::offerUndo);
    connect(&m_stack, &UndoStack::undone, this, &UndoBar::goAway);
    connect(&m_stack, &UndoStack::failed, this, &UndoBar::explainFailure);
    connect(m_offer, &MessageBar::actionTriggered, &m_stack, &UndoStack::undo);
    for (MessageBar *bar : {m_offer, m_failure}) {
        connect(bar, &MessageBar::dismissed, this, &UndoBar::goAway);
        // Whoever clicks a button goes on reading where they were.
        for (QAbstractButton *button : bar->findChildren<QAbstractButton *>()) {
            button->setFocusPolicy(Qt::TabFocus);
            button->installEventFilter(this);
        }
    }
    over->installEventFilter(this);
    hide();
}

QString UndoBar::message() const
{
    if (isHidden())
        return {};
    return m_offer->isHidden() ? m_failure->message() : m_offer->message();
}

void UndoBar::offerUndo(const QString &sentence)
{
    m_failure->hide();
    appear();
    m_offer->say(sentence);
    //: A button beside the sentence that says what was just done.
    m_offer->offer(tr("Undo"));
    place();
    m_timer.stop();
    goOnCounting();
}

void UndoBar::explainFailure(const QString &name, const Failure &failure)
{
    if (failure.kind == Failure::Kind::Cancelled)
        return; // whoever stopped it knows
    const FailureText text = FailureText::of(failure, m_clock.now());
    m_timer.stop();
    m_offer->hide();
    appear();
    //: %1 is a command of the Edit menu, as "Mark All as Read"; %2 is two or three sentences that say why.
    m_failure->say(tr("“%1”: %2").arg(name, text.line()));
    m_failure->explain(text.details);
    place();
}

void UndoBar::appear()
{
    if (isHidden())
        m_focusBefore = window()->focusWidget();
    raise();
    show();
}

void UndoBar::goAway()
{
    m_timer.stop();
    const bool focused = hasFocusInside();
    if (focused && m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    m_offer->hide();
    m_failure->hide();
    hide();
}

void UndoBar::goOnCounting()
{
    if (isHidden() || m_offer->isHidden() || hasFocusInside() || underMouse())
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
}

bool UndoBar::hasFocusInside() const
{
    const QWidget *focused = window()->focusWidget();
    return focused && isAncestorOf(focused) && isActiveWindow();
}

bool UndoBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent()) {
        if (event->type() == QEvent::Resize)
            place();
    } else if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        goOnCounting();
    }
    return QWidget::eventFilter(watched, event);
}

void UndoBar::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    goOnCounting();
}

void UndoBar::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    goOnCounting();
}

bool UndoBar::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        place();
    return handled;
}

void UndoBar::place()
{
    if (isHidden())
        return;
    const QRect room = parentWidget()->rect().adjusted(Margin, Margin, -Margin, -Margin);
    const MessageBar &said = m_offer->isHidden() ? *m_failure : *m_offer;
    const int width = qMin(room.width(), qMin(said.widthInOneLine(), fontMetrics().averageCharWidth() * WidestCharacters));
    const int height = layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height();
    setGeometry(room.center().x() - width / 2, room.bottom() + 1 - height, width, height);
}

} // namespace limber
