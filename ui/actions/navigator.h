// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/itemmodels/sidebarentry.h>
#include <ui/actions/visit.h>

#include <QList>
#include <QObject>
#include <QStringList>

#include <optional>

namespace limber {

/// Goes to places and back again, as a browser does.
class Navigator final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Navigator)

public:
    explicit Navigator(QObject *parent = nullptr);

    [[nodiscard]] const Place &here() const { return m_here.place; }
    /// here(), and how it looked when it was left; as new where it was never left.
    [[nodiscard]] const Visit &visit() const { return m_here; }
    /// Where back() leads; null where it leads nowhere. Good until somebody goes anywhere.
    [[nodiscard]] const Place *previous() const { return m_back.isEmpty() ? nullptr : &m_back.constLast().place; }
    [[nodiscard]] bool canGoBack() const { return !m_back.isEmpty(); }
    [[nodiscard]] bool canGoForward() const { return !m_forward.isEmpty(); }

    /// What here() is called.
    void setTitle(const QString &title) { m_here.title = title; }
    /// How here() looks now: for whoever hears of leaving().
    void remember(const ReadingAnchor &anchor, int listTop);
    /// What the places are called where Back and Forward lead, the nearest first.
    [[nodiscard]] QStringList titlesBack() const;
    [[nodiscard]] QStringList titlesForward() const;

    /// Begins here, with nothing to go back to.
    void begin(const Place &place);
    /// Goes somewhere new: Forward is forgotten. Nothing where that is here.
    void go(const Place &place) { go(Visit{.place = place}); }
    /// The same, to a place that is to look like this.
    void go(const Visit &visit);
    void back() { goBy(-1); }
    void forward() { goBy(1); }
    /// That many places forward, or back where it is negative. Nothing where there are not so many.
    void goBy(qsizetype steps);

    // New places, as seen from here.
    void showThreads(const ThreadQuery &query);
    void showThread(const ThreadRef &thread);
    void showProfile(const QString &community, const QString &person);
    void show(const SidebarEntry &entry);

    /// The line of the sidebar that leads to a place; none for somebody's profile.
    [[nodiscard]] static std::optional<SidebarEntry> entryOf(const Place &place);

Q_SIGNALS:
    /// here() is about to be another place.
    void leaving();
    /// here() is another place.
    void arrived(const limber::Place &place);

private:
    void arrive(const Visit &visit);

    Visit m_here;
    QList<Visit> m_back; ///< the last is the nearest
    QList<Visit> m_forward; ///< the last is the nearest
};

} // namespace limber
