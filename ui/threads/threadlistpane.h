// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/domain/lensmode.h>
#include <models/domain/threadref.h>
#include <models/itemmodels/threadlistmodel.h>
#include <ui/threads/emptylist.h>
#include <ui/threads/listplaces.h>

#include <QList>
#include <QSettings>
#include <QWidget>

#include <optional>

class QAction;
class QStackedWidget;

namespace limber {

class EmptyState;
class FilterBar;
class FilterCounter;
class MessageBar;
class NextUnread;
class OrderBox;
class ThreadListView;
class ThreadSelection;
class TitleLabel;

/// The middle pane: what is shown, in which order, how it is narrowed, and the list itself. Selecting never moves the focus. Whoever comes
/// back to a list finds it as they left it: its filters, and where it was scrolled to.
class ThreadListPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThreadListPane)

public:
    /// Both must outlive the pane.
    ThreadListPane(Store &store, const Clock &clock, QWidget *parent = nullptr);
    ~ThreadListPane() override;

    /// Where orders are kept from now on, one for each kind of list; `settings` must outlive the pane.
    void keepOrdersIn(QSettings &settings);
    /// Shows these threads under this title, in the order that the person chose last for lists of this kind (query.order does not count),
    /// narrowed as they were last, or else by query.filters.
    void showThreads(const ThreadQuery &query, const QString &title);
    /// What is shown is called otherwise now.
    void setTitle(const QString &title);
    /// What the person narrows the list by.
    [[nodiscard]] ThreadFilters filters() const { return m_query.filters; }
    /// This list is narrowed so when it is shown next, as if the person had left it so.
    void narrow(const ThreadQuery &list, ThreadFilters filters);
    /// Something that stands between the filters and the list; the pane takes it over.
    void setStrip(QWidget *strip);
    /// The expert lens, over every list from now on.
    void setLens(LensMode mode);
    [[nodiscard]] ThreadOrder order() const;
    void setOrder(ThreadOrder order);
    /// What is listed: filters, order and lens included.
    [[nodiscard]] const ThreadQuery &query() const { return m_model->query(); }

    /// Selects this thread now or as soon as its row is known, without announcing it; empty: selects none.
    void setCurrentThread(const ThreadRef &ref);
    /// The selected thread; none while its row is loading.
    [[nodiscard]] std::optional<ThreadRef> currentThread() const;
    /// As J and K, or the arrow keys; they work without the list having the focus.
    void selectNext();
    void selectPrevious();
    /// The next unread thread of the list, from its end on to its beginning; says so in words where it came to the end, or found none.
    void selectNextUnread();
    /// What a right click on a card offers; the actions are the caller's and work on the selected thread.
    void setMenuActions(const QList<QAction *> &actions);

    [[nodiscard]] ThreadListModel &model() { return *m_model; }
    /// For the focus: setFocus() on the pane goes here.
    [[nodiscard]] ThreadListView *view() const { return m_view; }

Q_SIGNALS:
    /// The person selected a thread.
    void threadSelected(const limber::ThreadRef &ref);
    /// The person pressed Enter on the selected thread, or clicked it twice: the focus may go to it.
    void threadActivated(const limber::ThreadRef &ref);
    /// Something happened, in words for the status bar.
    void announced(const QString &message);
    /// The person took the expert lens away: setLens() follows from there.
    void lensDismissed();
    /// The actions of an empty list.
    void allRequested();
    void syncRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void place();
    void connectParts();
    void ask();
    void setFilters(ThreadFilters filters);
    void updateState();
    void sayFailure();
    void act();
    void showInStack(QWidget *page);
    void dress();

    const Clock &m_clock;
    ThreadListModel *const m_model;
    ThreadListView *const m_view;
    ThreadSelection *const m_selection;
    NextUnread *const m_nextUnread;
    TitleLabel *const m_title;
    OrderBox *const m_order;
    FilterBar *const m_filters;
    FilterCounter *const m_counter;
    MessageBar *const m_failure; ///< over rows that may be old
    QStackedWidget *const m_stack;
    EmptyState *const m_empty;
    ThreadQuery m_query; ///< with the filters that the person chose, without what the lens adds
    LensMode m_lens = LensMode::Off;
    ListPlaces m_places;
    std::optional<ListPlace> m_back; ///< where to scroll the list that is being loaded
    std::optional<EmptyList> m_said; ///< by m_empty
};

} // namespace limber
