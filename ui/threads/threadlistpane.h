// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/domain/threadref.h>
#include <models/itemmodels/threadlistmodel.h>

#include <QList>
#include <QPersistentModelIndex>
#include <QWidget>

#include <optional>

class QAction;
class QComboBox;
class QStackedWidget;
class QToolButton;

namespace limber {

class EmptyState;
class ThreadListView;
class TitleLabel;

/// The middle pane: what is shown, in which order, and the list itself. Selecting never moves the focus.
class ThreadListPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThreadListPane)

public:
    /// Both must outlive the pane.
    ThreadListPane(Store &store, const Clock &clock, QWidget *parent = nullptr);
    ~ThreadListPane() override;

    /// Shows these threads under this title, in the order that the person chose last (query.order does not count). With a topic, the person
    /// can narrow it further (query.view is where that begins).
    void showThreads(const ThreadQuery &query, const QString &title);
    /// What is shown is called otherwise now.
    void setTitle(const QString &title);
    [[nodiscard]] ThreadOrder order() const;
    void setOrder(ThreadOrder order);

    /// Selects this thread now or as soon as its row is known, without announcing it; empty: selects none.
    void setCurrentThread(const ThreadRef &ref);
    /// The selected thread; none while its row is loading.
    [[nodiscard]] std::optional<ThreadRef> currentThread() const;
    /// As J and K, or the arrow keys; they work without the list having the focus.
    void selectNext();
    void selectPrevious();
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
    /// The actions of an empty list.
    void allRequested();
    void syncRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Offer { None, All, Sync, Unnarrow };

    void ask();
    void updateState();
    void showInStack(QWidget *page);
    void dress();
    [[nodiscard]] QModelIndex selected() const;
    void onSelectionChanged();
    void followCurrent();
    void selectRow(int row);

    const Clock &m_clock;
    ThreadListModel *m_model;
    ThreadListView *m_view;
    TitleLabel *m_title;
    QComboBox *m_order;
    QWidget *m_chips;
    QList<QToolButton *> m_chipButtons;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    ThreadQuery m_query;
    Offer m_offer = Offer::None;
    ThreadRef m_wanted; ///< to be selected as soon as its row is known
    bool m_announce = true; ///< a change of the selection is the person's doing
    QPersistentModelIndex m_unannounced; ///< selected by the person, its row still loading
};

} // namespace limber
