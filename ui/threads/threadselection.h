// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/threadref.h>
#include <models/itemmodels/threadlistmodel.h>

#include <QModelIndex>
#include <QObject>
#include <QPersistentModelIndex>

#include <optional>

namespace limber {

class ThreadListView;

/// Which thread of a list is selected: by the person, which is announced, or by the program, which is not. Rows may not be loaded yet when
/// they are selected, nor a thread's row be known when the thread is to be. What the program selects comes into view, unless the person has
/// scrolled elsewhere meanwhile.
class ThreadSelection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThreadSelection)

public:
    /// The view shows the model; both must outlive it.
    ThreadSelection(ThreadListModel &model, ThreadListView &view, QObject *parent = nullptr);

    /// Selects this thread now or as soon as its row is known, without announcing it; empty: selects none.
    void setCurrent(const ThreadRef &ref);
    /// The selected thread; none while its row is loading.
    [[nodiscard]] std::optional<ThreadRef> current() const;
    [[nodiscard]] QModelIndex index() const;
    /// As the person does. Nothing where there is no such row.
    void select(int row);
    void selectNext();
    void selectPrevious();
    /// The list becomes another one: what is selected is selected there too, if it is there. Where `still`, that does not scroll it.
    void carryOver(bool still);

Q_SIGNALS:
    /// The person selected a thread.
    void selected(const limber::ThreadRef &ref);

private:
    void onSelectionChanged();
    void follow();
    void setQuietly(const QModelIndex &index);

    ThreadListModel &m_model;
    ThreadListView &m_view;
    ThreadRef m_wanted; ///< to be selected as soon as its row is known
    bool m_announce = true; ///< a change of the selection is the person's doing
    bool m_still = false; ///< the list has been scrolled to where it was: selecting leaves it there
    bool m_scrolls = false; ///< selecting m_wanted brings it into view
    QPersistentModelIndex m_unannounced; ///< selected by the person, its row still loading
};

} // namespace limber
