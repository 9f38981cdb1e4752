// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/actions/navigator.h>

#include <cstdlib>

namespace limber {

namespace {

constexpr qsizetype LongestWay = 100;

QStringList titlesOf(const QList<Visit> &visits)
{
    QStringList titles;
    for (auto visit = visits.rbegin(); visit != visits.rend(); ++visit)
        titles.append(visit->title);
    return titles;
}

} // namespace

Navigator::Navigator(QObject *parent)
    : QObject(parent)
{
}

void Navigator::begin(const Place &place)
{
    m_back.clear();
    m_forward.clear();
    arrive({.place = place});
}

void Navigator::go(const Visit &visit)
{
    if (visit.place == here())
        return;
    Q_EMIT leaving();
    m_back.append(m_here);
    if (m_back.size() > LongestWay)
        m_back.removeFirst();
    m_forward.clear();
    arrive(visit);
}

void Navigator::goBy(qsizetype steps)
{
    QList<Visit> &ahead = steps < 0 ? m_back : m_forward;
    QList<Visit> &behind = steps < 0 ? m_forward : m_back;
    qsizetype left = std::abs(steps);
    if (left == 0 || left > ahead.size())
        return;
    Q_EMIT leaving();
    Visit next = m_here;
    for (; left > 0; --left) {
        behind.append(next);
        next = ahead.takeLast();
    }
    arrive(next);
}

void Navigator::remember(const ReadingAnchor &anchor, int listTop)
{
    m_here.anchor = anchor;
    m_here.listTop = listTop;
}

QStringList Navigator::titlesBack() const
{
    return titlesOf(m_back);
}

QStringList Navigator::titlesForward() const
{
    return titlesOf(m_forward);
}

void Navigator::showThreads(const ThreadQuery &query)
{
    Place place = here();
    place.page = Place::Page::Threads;
    place.query = query;
    go(place);
}

void Navigator::showThread(const ThreadRef &thread)
{
    Place place = here();
    place.page = Place::Page::Threads;
    place.thread = thread;
    go(place);
}

void Navigator::showProfile(const QString &community, const QString &person)
{
    Place place = here();
    place.page = Place::Page::Profile;
    place.community = community;
    place.person = person;
    go(place);
}

void Navigator::show(const SidebarEntry &entry)
{
    Place place = here();
    switch (entry.kind) {
    case SidebarEntry::Kind::Threads:
        place.page = Place::Page::Threads;
        place.query = entry.query;
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
    case SidebarEntry::Kind::Welcome:
        place.page = Place::Page::Welcome;
        break;
    case SidebarEntry::Kind::Drafts:
        place.page = Place::Page::Drafts;
        break;
    case SidebarEntry::Kind::Outbox:
        place.page = Place::Page::Outbox;
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
    case Place::Page::Welcome:
        return SidebarEntry{SidebarEntry::Kind::Welcome, {}};
    case Place::Page::Drafts:
        return SidebarEntry{SidebarEntry::Kind::Drafts, {}};
    case Place::Page::Outbox:
        return SidebarEntry{SidebarEntry::Kind::Outbox, {}};
    case Place::Page::Profile:
        return {};
    }
    return {};
}

void Navigator::arrive(const Visit &visit)
{
    m_here = visit;
    // A copy: whoever hears of it may go on from there.
    const Place there = m_here.place;
    Q_EMIT arrived(there);
}

} // namespace limber
