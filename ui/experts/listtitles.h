// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/store/store.h>

#include <QHash>
#include <QObject>
#include <QString>

#include <utility>

namespace limber {

class SidebarView;

/// What lists are called: by the line of the sidebar that leads to them, or, where none does, by whom or what they are narrowed to.
class ListTitles final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListTitles)

public:
    /// All must outlive it.
    ListTitles(Store &store, const Clock &clock, const SidebarView &sidebar, QObject *parent = nullptr);

    /// Empty while the store has not said yet what it is.
    [[nodiscard]] QString of(const ThreadQuery &query);

Q_SIGNALS:
    /// A title that was empty is known now.
    void changed();

private:
    [[nodiscard]] QString personName(const QString &community, const QString &person);

    Store &m_store;
    const Clock &m_clock;
    const SidebarView &m_sidebar;
    QHash<std::pair<QString, QString>, QString> m_names; ///< empty: asked for
};

} // namespace limber
