// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/actions/navigator.h>

namespace limber {

namespace {

constexpr qsizetype LongestWay = 100;

} // namespace

Navigator::Navigator(QObject *parent)
    : QObject(parent)
{
}

void Navigator::begin(const Place &place)
{
    m_back.clear();
    m_forward.clear();
    arrive(place);
}

void Navigator::go(const Place &place)
{
    if (place == m_here)
        return;
    m_back.append(m_here);
    if (m_back.size() > LongestWay)
        m_back.removeFirst();
    m_forward.clear();
    arrive(place);
}

void Navigator::back()
{
    if (m_back.isEmpty())
        return;
    m_forward.append(m_here);
    arrive(m_back.takeLast());
}

void Navigator::forward()
{
    if (m_forward.isEmpty())
        return;
    m_back.append(m_here);
    arrive(m_forward.takeLast());
}

void Navigator::showThreads(const ThreadQuery &query)
{
    Place place = m_here;
    place.page = Place::Page::Threads;
    place.query = query;
    go(place);
}

void Navigator::showThread(const ThreadRef &thread)
{
    Place place = m_here;
    place.page = Place::Page::Threads;
    place.thread = thread;
    go(place);
}

void Navigator::showProfile(const QString &community, const QString &person)
{
    Place place = m_here;
    place.page = Place::Page::Profile;
    place.community = community;
    place.person = person;
    go(place);
}

void Navigator::show(const SidebarEntry &entry)
{
    Place place = m_here;
    switch (entry.kind) {
    case SidebarEntry::Kind::Threads:
        place.page = Place::Page::Threads;
        // The order is the list's own matter.
        place.query = entry.query;
        place.query.order = m_here.query.order;
        break;
    case SidebarEntry::Kind::Notes:
        place.page = Place::Page::Notes;
        break;
    case SidebarEntry::Kind::Experts:
        place.page = Place::Page::Experts;
        break;
    case SidebarEntry::Kind::Stories:
        place.page = Place::Page::Stories;
        break;
    }
    go(place);
}

std::optional<SidebarEntry> Navigator::entryOf(const Place &place)
{
    switch (place.page) {
    case Place::Page::Threads: {
        SidebarEntry entry{SidebarEntry::Kind::Threads, place.query};
        entry.query.order = ThreadQuery().order;
        return entry;
    }
    case Place::Page::Notes:
        return SidebarEntry{SidebarEntry::Kind::Notes, {}};
    case Place::Page::Experts:
        return SidebarEntry{SidebarEntry::Kind::Experts, {}};
    case Place::Page::Stories:
        return SidebarEntry{SidebarEntry::Kind::Stories, {}};
    case Place::Page::Profile:
        return {};
    }
    return {};
}

void Navigator::arrive(const Place &place)
{
    // A copy: whoever hears of it may go on from there.
    const Place there = place;
    m_here = there;
    Q_EMIT arrived(there);
}

} // namespace limber
