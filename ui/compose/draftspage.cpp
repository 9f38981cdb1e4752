// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/itemmodels/draftlistmodel.h>
#include <ui/compose/draftcarddelegate.h>
#include <ui/compose/draftdeletion.h>
#include <ui/compose/draftspage.h>
#include <ui/compose/drafttext.h>
#include <ui/presentation/failuretext.h>
#include <ui/presentation/typescale.h>
#include <ui/undo/undostack.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/titlelabel.h>

#include <QEvent>
#include <QIdentityProxyModel>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace limber {

namespace {

/// The model knows what a draft is; how it is read out is the page's.
class SpokenDrafts final : public QIdentityProxyModel
{
public:
    SpokenDrafts(const Clock &clock, QObject *parent)
        : QIdentityProxyModel(parent)
        , m_clock(clock)
    {
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::AccessibleTextRole)
            return QIdentityProxyModel::data(index, role);
        return DraftText::sentences(index.data(DraftListModel::DraftRole).value<Draft>(),
            index.data(DraftListModel::CommunityRole).toString(), HumanDate(m_clock.now()));
    }

private:
    const Clock &m_clock;
};

} // namespace

DraftsPage::DraftsPage(Store &store, const Clock &clock, UndoStack &undo, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_clock(clock)
    , m_undo(undo)
    , m_model(new DraftListModel(store, this))
    , m_title(new TitleLabel)
    //: A button: goes on with the draft that is chosen.
    , m_open(new QPushButton(tr("&Open")))
    , m_remove(new QPushButton(tr("&Delete")))
    , m_view(new QListView)
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
{
    m_title->setTitle(tr("Drafts"));
    auto *spoken = new SpokenDrafts(clock, this);
    spoken->setSourceModel(m_model);
    m_view->setModel(spoken);
    m_view->setItemDelegate(new DraftCardDelegate(clock, m_view));
    m_view->setAccessibleName(tr("Drafts"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 16, 10);
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    head->addWidget(m_open);
    head->addWidget(m_remove);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(head);
    rows->addWidget(m_stack, 1);
    setFocusProxy(m_view);
    connect(m_model, &DraftListModel::stateChanged, this, &DraftsPage::refresh);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_open->setEnabled(!currentUuid().isEmpty());
        m_remove->setEnabled(!currentUuid().isEmpty());
    });
    connect(m_view, &QAbstractItemView::activated, this, &DraftsPage::open);
    connect(m_view, &QWidget::customContextMenuRequested, this, &DraftsPage::openMenu);
    connect(m_open, &QPushButton::clicked, this, &DraftsPage::open);
    connect(m_remove, &QPushButton::clicked, this, &DraftsPage::remove);
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (m_model->failure())
            m_model->retry();
        else
            Q_EMIT askRequested();
    });
    refresh();
    dress();
}

void DraftsPage::refresh()
{
    const bool any = m_model->rowCount() > 0;
    if (any && !m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_view->model()->index(0, 0));
    for (QPushButton *button : {m_open, m_remove}) {
        button->setVisible(any);
        button->setEnabled(!currentUuid().isEmpty());
    }
    if (!any && m_model->failure())
        m_empty->say(Symbol::Warning, FailureText::of(*m_model->failure(), m_clock.now()).line(), tr("Try Again"));
    else if (!any && m_model->isKnown())
        m_empty->say(Symbol::Draft, tr("No drafts. Whatever you begin to write is kept here, until you send it."), tr("Ask a Question"));
    QWidget *page = any || !m_model->isKnown() ? static_cast<QWidget *>(m_view) : m_empty;
    const QWidget *focused = window()->focusWidget();
    const bool within = focused && isAncestorOf(focused); // what goes out of view would hand the focus to a neighbour
    m_stack->setCurrentWidget(page);
    setFocusProxy(page);
    if (within && !focused->isVisible())
        page->setFocus(Qt::OtherFocusReason);
}

QString DraftsPage::currentUuid() const
{
    return m_view->currentIndex().data(DraftListModel::DraftRole).value<Draft>().uuid;
}

void DraftsPage::open()
{
    if (const QString uuid = currentUuid(); !uuid.isEmpty())
        Q_EMIT openRequested(uuid);
}

void DraftsPage::remove()
{
    if (const QString uuid = currentUuid(); !uuid.isEmpty())
        m_undo.run(DraftDeletion::of(m_store, uuid));
}

void DraftsPage::openMenu(const QPoint &at)
{
    if (!m_view->indexAt(at).isValid())
        return;
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Open"), this, &DraftsPage::open);
    menu->addAction(tr("&Delete"), this, &DraftsPage::remove);
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

bool DraftsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        remove();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DraftsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->begin();
}

void DraftsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void DraftsPage::dress()
{
    m_title->setFont(TypeScale(font()).pageTitle());
}

} // namespace limber
