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
    /// A title that was empty is known now, or is another one.
    void changed();

private:
    [[nodiscard]] QString personName(const QString &community, const QString &person);

    Store &m_store;
    const Clock &m_clock;
    const SidebarView &m_sidebar;
    struct Name
    {
        QString text; ///< empty: nothing is known yet
        quint64 read = 0; ///< m_changes when it was asked for
        bool asked = false; ///< an answer is under way
    };

    QHash<std::pair<QString, QString>, Name> m_names;
    quint64 m_changes = 1; ///< what was read before the last one may be old
};

} // namespace limber
