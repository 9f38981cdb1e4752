// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <models/itemmodels/sidebarentry.h>
#include <ui/experts/experttext.h>
#include <ui/experts/listtitles.h>
#include <ui/sidebar/sidebarview.h>

namespace limber {

ListTitles::ListTitles(Store &store, const Clock &clock, const SidebarView &sidebar, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_sidebar(sidebar)
{
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (m_names.isEmpty() || (!changes.people && !changes.rebuilt))
            return;
        ++m_changes;
        Q_EMIT changed(); // whoever shows one asks for it, and it alone is read again
    });
}

QString ListTitles::of(const ThreadQuery &query)
{
    SidebarEntry entry{SidebarEntry::Kind::Threads, query};
    entry.query.order = ThreadQuery().order;
    if (const QString title = m_sidebar.titleOf(entry); !title.isEmpty())
        return title;
    const QString person = !query.person.isEmpty() ? query.person : !query.answerer.isEmpty() ? query.answerer : query.asker;
    if (!person.isEmpty()) {
        const QString name = personName(query.community, person);
        SidebarEntry topic;
        topic.query.community = query.community;
        topic.query.topic = query.topic;
        const QString title = query.topic.isEmpty() ? QString() : m_sidebar.titleOf(topic);
        //: Over a list of threads. %1: a topic, %2: the name of somebody who took part in them.
        return name.isEmpty() || title.isEmpty() ? name : tr("%1 · %2").arg(title, name);
    }
    if (query.activeSince)
        //: Over a list of threads. %1: a date, or "yesterday", "3 hours ago".
        return tr("New since: %1").arg(HumanDate(m_clock.now()).text(*query.activeSince));
    return query.followed ? tr("From People You Follow") : QString();
}

QString ListTitles::personName(const QString &community, const QString &person)
{
    const std::pair key(community, person);
    Name &name = m_names[key];
    if (name.asked || name.read == m_changes)
        return name.text;
    name.asked = true;
    deliver(m_store.profile(community, person), this, [this, key, read = m_changes](const Result<Profile> &profile) {
        Name &answered = m_names[key];
        const QString before = answered.text;
        answered.asked = false;
        if (profile)
            answered = {ExpertText::name(profile->expert), read};
        else if (before.isEmpty())
            answered.text = key.second; // until somebody asks again
        if (answered.text != before || read != m_changes)
            Q_EMIT changed();
    });
    return name.text;
}

} // namespace limber
