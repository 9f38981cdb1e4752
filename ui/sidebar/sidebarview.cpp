// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/theme.h>
#include <ui/sidebar/sidebardelegate.h>
#include <ui/sidebar/sidebartext.h>
#include <ui/sidebar/sidebarview.h>

#include <QEvent>
#include <QScopedValueRollback>

namespace limber {

SidebarView::SidebarView(Store &store, QWidget *parent)
    : QTreeView(parent)
    , m_model(new SidebarModel(
          store,
          [](const SidebarItem &item, int role) {
              return role == Qt::AccessibleTextRole ? SidebarText::spoken(item) : SidebarText::name(item);
          },
          this))
{
    setFrameShape(NoFrame);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setAccessibleName(tr("Library, topics and people"));
    setItemDelegate(new SidebarDelegate(this));
    setModel(m_model);
    expandAll();
    dress();
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &QTreeView::expandAll);
    connect(m_model, &SidebarModel::loaded, this, &SidebarView::followEntry);
    connect(m_model, &SidebarModel::loaded, this, &SidebarView::loaded);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &SidebarView::onSelectionChanged);
    for (const auto pressed : {&QAbstractItemView::clicked, &QAbstractItemView::activated}) {
        connect(this, pressed, this, [this](const QModelIndex &line) {
            if (line.flags().testFlag(Qt::ItemIsSelectable))
                Q_EMIT chosen();
        });
    }
}

void SidebarView::setCurrentEntry(const std::optional<SidebarEntry> &entry)
{
    m_wanted = entry;
    if (entry) {
        followEntry();
        return;
    }
    const QScopedValueRollback quiet(m_announce, false);
    selectionModel()->clear();
}

std::optional<SidebarEntry> SidebarView::currentEntry() const
{
    const QModelIndexList indexes = selectionModel()->selectedIndexes();
    return indexes.isEmpty() ? std::nullopt : m_model->item(indexes.first()).entry;
}

QString SidebarView::titleOf(const SidebarEntry &entry) const
{
    const QModelIndex index = m_model->indexOf(entry);
    return index.isValid() ? SidebarText::name(m_model->item(index)) : QString();
}

QSize SidebarView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 32, 400};
}

/// There are no branches to be seen, and what a style would draw there for a selected row is a slab.
void SidebarView::drawBranches(QPainter *, const QRect &, const QModelIndex &) const
{
}

/// As the tree's own, but never onto a label.
QModelIndex SidebarView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const auto isLabel = [this](const QModelIndex &index) {
        return !m_model->item(index).entry;
    };
    QModelIndex index = QTreeView::moveCursor(action, modifiers);
    const bool up = action == MoveUp || action == MovePageUp || action == MovePrevious || action == MoveEnd;
    while (index.isValid() && isLabel(index))
        index = up ? indexAbove(index) : indexBelow(index);
    return index.isValid() ? index : currentIndex();
}

/// A click on a label, or beside the lines, leaves the window's selection alone.
QItemSelectionModel::SelectionFlags SidebarView::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    const bool entry = index.isValid() && m_model->item(index).entry.has_value();
    return entry ? QTreeView::selectionCommand(index, event) : QItemSelectionModel::NoUpdate;
}

/// A selected line that goes is nobody's choice of another one: it is waited for, and selected when it comes back.
void SidebarView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    const QScopedValueRollback quiet(m_announce, false);
    const auto before = currentEntry();
    QTreeView::rowsAboutToBeRemoved(parent, start, end);
    if (before && currentEntry() != before) {
        m_wanted = before;
        selectionModel()->clear();
    }
}

void SidebarView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

/// Where the focus is can be seen, however short the sidebar.
void SidebarView::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    scrollTo(currentIndex());
}

void SidebarView::onSelectionChanged()
{
    const auto entry = currentEntry();
    if (!m_announce || !entry)
        return;
    m_wanted.reset();
    Q_EMIT selected(*entry, titleOf(*entry));
}

void SidebarView::followEntry()
{
    if (!m_wanted)
        return;
    const QScopedValueRollback quiet(m_announce, false);
    if (const QModelIndex index = m_model->indexOf(*m_wanted); index.isValid()) {
        m_wanted.reset();
        setCurrentIndex(index);
    } else {
        selectionModel()->clear();
    }
}

/// The sidebar stands on the window's surface, not on a list's.
void SidebarView::dress()
{
    const QColor surface = Theme::from(palette()).window;
    viewport()->setBackgroundRole(QPalette::Window);
    QPalette colors = viewport()->palette();
    if (colors.color(QPalette::Window) == surface)
        return;
    colors.setColor(QPalette::Window, surface);
    viewport()->setPalette(colors);
}

} // namespace limber
