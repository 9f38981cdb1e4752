// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/itemmodels/sidebarentry.h>
#include <ui/actions/place.h>

#include <QList>
#include <QObject>

#include <optional>

namespace limber {

/// Goes to places and back again, as a browser does.
class Navigator final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Navigator)

public:
    explicit Navigator(QObject *parent = nullptr);

    [[nodiscard]] const Place &here() const { return m_here; }
    [[nodiscard]] bool canGoBack() const { return !m_back.isEmpty(); }
    [[nodiscard]] bool canGoForward() const { return !m_forward.isEmpty(); }

    /// Begins here, with nothing to go back to.
    void begin(const Place &place);
    /// Goes somewhere new: Forward is forgotten. Nothing where that is here.
    void go(const Place &place);
    void back();
    void forward();

    // New places, as seen from here.
    void showThreads(const ThreadQuery &query);
    void showThread(const ThreadRef &thread);
    void showProfile(const QString &community, const QString &person);
    void show(const SidebarEntry &entry);

    /// The line of the sidebar that leads to a place; none for somebody's profile.
    [[nodiscard]] static std::optional<SidebarEntry> entryOf(const Place &place);

Q_SIGNALS:
    /// here() is another place.
    void arrived(const limber::Place &place);

private:
    void arrive(const Place &place);

    Place m_here;
    QList<Place> m_back;
    QList<Place> m_forward;
};

} // namespace limber
