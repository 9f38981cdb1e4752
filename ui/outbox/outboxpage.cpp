// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/itemmodels/outboxmodel.h>
#include <ui/outbox/outboxactions.h>
#include <ui/outbox/outboxdelegate.h>
#include <ui/outbox/outboxpage.h>
#include <ui/outbox/outboxtext.h>
#include <ui/outbox/spokenoutbox.h>
#include <ui/presentation/failuretext.h>
#include <ui/presentation/theme.h>
#include <ui/presentation/typescale.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/flowlayout.h>
#include <ui/widgets/messagebar.h>
#include <ui/widgets/titlelabel.h>

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace limber {

using namespace std::chrono_literals;

OutboxPage::OutboxPage(Store &store, const Clock &clock, OutboxActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_actions(actions)
    , m_model(new OutboxModel(store, this))
    , m_title(new TitleLabel)
    , m_signIn(new QPushButton(tr("S&ign In…")))
    //: A button: shows a post beside what it is at its community now.
    , m_compare(new QPushButton(tr("Show &What Changed…")))
    , m_edit(new QPushButton(tr("&Edit")))
    , m_send(new QPushButton(tr("&Send Now")))
    , m_hold(new QPushButton(tr("&Hold")))
    , m_drop(new QPushButton(tr("&Delete")))
    , m_thread(new QPushButton(tr("Open &Thread")))
    , m_buttons(new FlowLayout)
    , m_failure(new MessageBar(MessageBar::Tone::Error))
    , m_view(new QListView)
    , m_reasons(new QLabel)
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
{
    m_title->setTitle(tr("Outbox"));
    m_view->setModel(new SpokenOutbox(*m_model, clock, this));
    m_view->setItemDelegate(new OutboxDelegate(clock, m_view));
    m_view->setAccessibleName(tr("Outbox"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    m_failure->setNeighbour(m_view);
    m_reasons->setTextFormat(Qt::PlainText);
    m_reasons->setWordWrap(true);
    m_reasons->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_reasons->setContentsMargins(16, 8, 16, 12);
    m_reasons->hide();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_hold->setToolTip(tr("Is not sent before you say so"));
    m_drop->setToolTip(tr("It will not be sent"));
    for (QPushButton *button : {m_signIn, m_compare, m_edit, m_send, m_hold, m_drop, m_thread})
        m_buttons->addWidget(button);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 10, 16, 10);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addLayout(m_buttons);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_failure);
    rows->addLayout(head);
    rows->addWidget(m_stack, 1);
    rows->addWidget(m_reasons);
    setFocusProxy(m_view);
    m_buttons->setSpacing(8);
    m_tick.setInterval(1s);

    connect(&m_tick, &QTimer::timeout, this, &OutboxPage::count);
    connect(m_model, &OutboxModel::stateChanged, this, &OutboxPage::refresh);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &OutboxPage::refreshCurrent);
    connect(m_view, &QAbstractItemView::activated, this, &OutboxPage::openThread);
    connect(m_view, &QWidget::customContextMenuRequested, this, &OutboxPage::openMenu);
    const auto act = [this](auto &&what) {
        return [this, what] {
            if (const std::optional<OutboxPost> post = current())
                what(*post);
        };
    };
    connect(m_signIn, &QPushButton::clicked, this, act([this](const OutboxPost &post) { Q_EMIT signInRequested(post.community); }));
    connect(m_compare, &QPushButton::clicked, this, act([this](const OutboxPost &post) { Q_EMIT comparisonRequested(post); }));
    connect(m_edit, &QPushButton::clicked, this, act([this](const OutboxPost &post) { m_actions.edit(post); }));
    connect(m_send, &QPushButton::clicked, this, act([this](const OutboxPost &post) { m_actions.sendNow(post); }));
    connect(m_drop, &QPushButton::clicked, this, act([this](const OutboxPost &post) { m_actions.drop(post); }));
    connect(m_hold, &QPushButton::clicked, this, &OutboxPage::toggleHeld);
    connect(m_thread, &QPushButton::clicked, this, &OutboxPage::openThread);
    connect(m_empty, &EmptyState::activated, m_model, &OutboxModel::retry);
    refresh();
    dress();
}

std::optional<OutboxPost> OutboxPage::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? std::optional(index.data(OutboxModel::PostRole).value<OutboxPost>()) : std::nullopt;
}

void OutboxPage::refresh()
{
    const bool any = m_model->rowCount() > 0;
    if (any && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_view->model()->index(0, 0));
    if (!any && m_model->failure())
        m_empty->say(Symbol::Warning, FailureText::of(*m_model->failure(), m_clock.now()).line(), tr("Try Again"));
    else if (!any && m_model->isKnown())
        m_empty->say(Symbol::Send, tr("Nothing is on its way. What you send stands here until its community has it."));
    QWidget *page = any || !m_model->isKnown() ? static_cast<QWidget *>(m_view) : m_empty;
    const QWidget *focused = window()->focusWidget();
    const bool within = focused && isAncestorOf(focused); // what goes out of view would hand the focus to a neighbour
    m_stack->setCurrentWidget(page);
    setFocusProxy(page);
    refreshCurrent();
    if (within && !focused->isVisible())
        page->setFocus(Qt::OtherFocusReason);
    count();
}

/// What can be done with the entry that is chosen; a button that has the focus goes on to the list where it goes away.
void OutboxPage::refreshCurrent()
{
    const std::optional<OutboxPost> post = current();
    const bool rest = post && OutboxActions::isAtRest(*post);
    const auto offer = [this](QPushButton *button, bool wanted, bool possible) {
        if (button->hasFocus() && !(wanted && possible))
            m_view->setFocus(Qt::OtherFocusReason);
        button->setVisible(wanted);
        button->setEnabled(possible);
    };
    offer(m_signIn, post && OutboxText::waitsForSignIn(*post), true);
    offer(m_compare, post && OutboxText::canBeCompared(*post), true);
    offer(m_edit, post.has_value(), post && OutboxActions::canEdit(*post));
    offer(m_send, post.has_value(), rest && !OutboxText::waitsForSignIn(*post));
    offer(m_hold, post.has_value(), rest && post->state != OutboxPost::State::Refused);
    offer(m_drop, post.has_value(), rest);
    offer(m_thread, post.has_value(), true);
    const bool held = post && post->state == OutboxPost::State::Held;
    //: A button: something that was held back may be sent again.
    m_hold->setText(held ? tr("&Release") : tr("&Hold"));
    //: A button: what is about to be sent becomes a draft again.
    m_edit->setText(post && OutboxText::countsDown(*post, m_clock.now()) ? tr("Tak&e Back") : tr("&Edit"));
    const QString reasons = post ? OutboxText::reasons(*post) : QString();
    m_reasons->setText(reasons);
    m_reasons->setVisible(!reasons.isEmpty());
}

/// Nothing ticks but for a countdown that somebody can see.
void OutboxPage::count()
{
    const Timestamp now = m_clock.now();
    const bool any = std::ranges::any_of(m_model->posts(), [now](const OutboxPost &post) { return OutboxText::countsDown(post, now); });
    if (m_tick.isActive()) {
        m_view->viewport()->update();
        refreshCurrent();
    }
    if (any && isVisible() && !m_tick.isActive())
        m_tick.start();
    else if (!any || !isVisible())
        m_tick.stop();
}

void OutboxPage::tell(const Failure &failure)
{
    const FailureText text = FailureText::of(failure, m_clock.now());
    m_failure->say(text.happened + QChar::Space + text.meaning);
    m_failure->explain(text.details);
}

void OutboxPage::openThread()
{
    if (const std::optional<OutboxPost> post = current())
        Q_EMIT threadActivated({post->community, post->outgoing.thread()});
}

void OutboxPage::toggleHeld()
{
    if (const std::optional<OutboxPost> post = current())
        m_actions.setHeld(*post, post->state != OutboxPost::State::Held);
}

void OutboxPage::openMenu(const QPoint &at)
{
    if (!m_view->indexAt(at).isValid())
        return;
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QPushButton *button : {m_signIn, m_compare, m_edit, m_send, m_hold, m_drop, m_thread}) {
        if (button->isHidden())
            continue;
        QAction *action = menu->addAction(button->text(), button, &QPushButton::click);
        action->setEnabled(button->isEnabled());
    }
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

bool OutboxPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        m_drop->click(); // nothing where it cannot be pressed
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void OutboxPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->begin();
    count();
}

void OutboxPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    count();
}

void OutboxPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        dress();
}

void OutboxPage::dress()
{
    m_title->setFont(TypeScale(font()).pageTitle());
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, Theme::from(palette()).danger);
    m_reasons->setPalette(colors);
}

} // namespace limber
