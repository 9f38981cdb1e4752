// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/itemmodels/sidebarline.h>

#include <QHash>

#include <algorithm>
#include <utility>

namespace limber {
namespace {

SidebarItem viewItem(View view, std::optional<qint64> count)
{
    SidebarItem item;
    item.entry = SidebarEntry();
    item.entry->query.view = view;
    item.count = count;
    return item;
}

SidebarItem notesItem(std::optional<qint64> count)
{
    SidebarItem item;
    item.entry = SidebarEntry{SidebarEntry::Kind::Notes, {}};
    item.count = count;
    return item;
}

SidebarItem peopleItem(SidebarEntry::Kind kind, std::optional<qint64> count)
{
    SidebarItem item;
    item.section = SidebarItem::Section::People;
    item.entry = SidebarEntry();
    item.entry->kind = kind;
    item.count = count;
    return item;
}

SidebarItem welcomeItem()
{
    SidebarItem item;
    item.entry = SidebarEntry();
    item.entry->kind = SidebarEntry::Kind::Welcome;
    return item;
}

SidebarItem topicItem(const LibraryCounts::TopicCount &topic)
{
    SidebarItem item;
    item.section = SidebarItem::Section::Topics;
    item.entry = SidebarEntry();
    item.entry->query.community = topic.community;
    item.entry->query.topic = topic.topic.id;
    item.community = topic.community;
    item.title = topic.topic.title;
    item.count = topic.threads;
    return item;
}

SidebarItem postingItem(SidebarEntry::Kind kind, std::optional<qint64> count)
{
    SidebarItem item;
    item.section = SidebarItem::Section::Posting;
    item.entry = SidebarEntry();
    item.entry->kind = kind;
    item.count = count;
    return item;
}

SidebarItem followedItem(qint64 news)
{
    SidebarItem item = viewItem(View::All, news > 0 ? std::optional(news) : std::nullopt);
    item.entry->query.followed = true;
    return item;
}

SidebarItem personItem(const Expert &expert)
{
    SidebarItem item;
    item.section = SidebarItem::Section::People;
    item.entry = SidebarEntry();
    item.entry->query.community = expert.community;
    item.entry->query.answerer = expert.person.id;
    item.community = expert.community;
    item.title = expert.person.name.isEmpty() ? expert.person.id : expert.person.name;
    return item;
}

SidebarItem label(SidebarItem::Section section)
{
    SidebarItem item;
    item.section = section;
    return item;
}

} // namespace

std::vector<SidebarLine> SidebarLine::all(
    const std::optional<LibraryCounts> &counts, const QList<Community> &communities, const QList<Expert> &people)
{
    const auto number = [&counts](qint64 LibraryCounts::*which) {
        return counts ? std::optional((*counts).*which) : std::nullopt;
    };
    std::vector<SidebarLine> sections;
    sections.push_back({label(SidebarItem::Section::Library),
        {{welcomeItem()}, {viewItem(View::All, number(&LibraryCounts::all))}, {viewItem(View::Unread, number(&LibraryCounts::unread))},
            {viewItem(View::Unanswered, number(&LibraryCounts::unanswered))}, {viewItem(View::Saved, number(&LibraryCounts::saved))},
            {notesItem(number(&LibraryCounts::notes))}}});

    std::vector<SidebarLine> topics; // a section for each community that has any, in the order in which they were added
    for (const Community &community : communities) {
        SidebarLine section{label(SidebarItem::Section::Topics)};
        section.item.community = community.id;
        section.item.title = community.info.name;
        topics.push_back(section);
    }
    QHash<QString, size_t> sectionOf;
    for (size_t place = 0; place < topics.size(); ++place)
        sectionOf.insert(topics[place].item.community, place);
    for (const LibraryCounts::TopicCount &topic : counts ? counts->topics : QList<LibraryCounts::TopicCount>()) {
        if (!sectionOf.contains(topic.community)) {
            sectionOf.insert(topic.community, topics.size());
            topics.push_back({label(SidebarItem::Section::Topics)});
            topics.back().item.community = topics.back().item.title = topic.community;
        }
        topics[sectionOf.value(topic.community)].children.push_back({topicItem(topic)});
    }
    std::erase_if(topics, [](const SidebarLine &section) { return section.children.empty(); });
    if (topics.size() == 1)
        topics.front().item.title.clear(); // nobody needs to be told whose they are
    std::move(topics.begin(), topics.end(), std::back_inserter(sections));

    const bool signedIn = std::ranges::any_of(communities, [](const Community &community) { return !community.me.isEmpty(); });
    if (signedIn) {
        const qint64 news = counts ? counts->mineNew : 0;
        sections.front().children.push_back({viewItem(View::Mine, news > 0 ? std::optional(news) : std::nullopt)});
    }
    if (counts && counts->followed > 0)
        sections.front().children.push_back({followedItem(counts->followedNew)});
    SidebarLine persons{label(SidebarItem::Section::People),
        {{peopleItem(SidebarEntry::Kind::Experts, number(&LibraryCounts::experts))},
            {peopleItem(SidebarEntry::Kind::Stories, number(&LibraryCounts::testimonials))}}};
    for (const Expert &expert : people)
        persons.children.push_back({personItem(expert)});
    sections.push_back(std::move(persons));
    SidebarItem outbox = postingItem(SidebarEntry::Kind::Outbox, number(&LibraryCounts::outbox));
    outbox.wanting = counts ? counts->outboxRefused : 0;
    sections.push_back(
        {label(SidebarItem::Section::Posting), {{postingItem(SidebarEntry::Kind::Drafts, number(&LibraryCounts::drafts))}, {outbox}}});
    return sections;
}

} // namespace limber
