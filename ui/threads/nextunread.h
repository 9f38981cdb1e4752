// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/store.h>

#include <QObject>

namespace limber {

class ThreadListModel;
class ThreadSelection;

/// Goes to the next unread thread of a list, on from its end to its beginning. The list knows of few of its rows whether they were read:
/// the store is asked where it does not.
class NextUnread final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NextUnread)

public:
    /// All must outlive it.
    NextUnread(Store &store, ThreadListModel &model, ThreadSelection &selection, QObject *parent = nullptr);

    /// Selects it, as the person does, now or in a moment; or emits none().
    void go();

Q_SIGNALS:
    /// It went over the end of the list, and on from the top.
    void wrapped();
    /// Nothing else of this list is unread.
    void none();

private:
    [[nodiscard]] bool goToLoaded();
    void goAmong(const std::vector<qint64> &unread);

    Store &m_store;
    ThreadListModel &m_model;
    ThreadSelection &m_selection;
    bool m_asking = false;
};

} // namespace limber
