// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/toint.h>
#include <ui/sidebar/sidebartext.h>

namespace limber {

QString SidebarText::name(const SidebarItem &item)
{
    if (!item.title.isEmpty())
        return item.title;
    if (!item.entry) {
        switch (item.section) {
        case SidebarItem::Section::Library:
            return tr("Library");
        case SidebarItem::Section::Topics:
            return tr("Topics");
        case SidebarItem::Section::People:
            return tr("People");
        case SidebarItem::Section::Posting:
            //: Heading in the sidebar, over drafts and the outbox
            return tr("Posting");
        }
    }
    if (item.entry->kind == SidebarEntry::Kind::Notes)
        return tr("Notes");
    if (item.entry->kind == SidebarEntry::Kind::Experts)
        return tr("Experts");
    if (item.entry->kind == SidebarEntry::Kind::Stories)
        return tr("Stories");
    if (item.entry->kind == SidebarEntry::Kind::Drafts)
        return tr("Drafts");
    if (item.entry->kind == SidebarEntry::Kind::Outbox)
        return tr("Outbox");
    if (item.entry->kind == SidebarEntry::Kind::Welcome)
        return tr("Welcome");
    if (item.entry->query.followed)
        //: A view of the library: questions that were answered by people whom the person follows
        return tr("Followed");
    switch (item.entry->query.view) {
    case View::All:
        return item.section == SidebarItem::Section::Topics ? item.entry->query.topic : tr("All Questions");
    case View::Unread:
        return tr("Unread");
    case View::Unanswered:
        return tr("Unanswered");
    case View::Saved:
        return tr("Saved");
    case View::Mine:
        //: A view of the library: questions that the person who is signed in asked or answered
        return tr("Mine");
    }
    Q_UNREACHABLE();
}

QString SidebarText::spoken(const SidebarItem &item)
{
    if (!item.entry || !item.count)
        return name(item);
    const int count = toInt(*item.count);
    if (item.entry->query.followed)
        //: An entry of the sidebar, read out with how many answers are new by people whom the person follows
        return tr("Followed, %Ln new answer(s)", nullptr, count);
    if (item.entry->kind == SidebarEntry::Kind::Threads && item.entry->query.view == View::Mine)
        //: An entry of the sidebar, read out with how many answers are new to questions of the person who is signed in
        return tr("Mine, %Ln new answer(s)", nullptr, count);
    switch (item.entry->kind) {
    case SidebarEntry::Kind::Threads:
        //: %1 is a view or a topic, read out with how many questions are in it
        return tr("%1, %Ln question(s)", nullptr, count).arg(name(item));
    case SidebarEntry::Kind::Notes:
        //: An entry of the sidebar, read out with how many there are
        return tr("Notes, %Ln note(s)", nullptr, count);
    case SidebarEntry::Kind::Experts:
        //: An entry of the sidebar, read out with how many there are
        return tr("Experts, %Ln profile(s)", nullptr, count);
    case SidebarEntry::Kind::Stories:
        //: An entry of the sidebar, read out with how many there are
        return tr("Stories, %Ln quote(s)", nullptr, count);
    case SidebarEntry::Kind::Drafts:
        //: An entry of the sidebar, read out with how many there are
        return tr("Drafts, %Ln draft(s)", nullptr, count);
    case SidebarEntry::Kind::Outbox:
        if (item.wanting > 0)
            //: An entry of the sidebar, read out with how many posts are on their way, some of which cannot be sent without the person
            return tr("Outbox, %Ln post(s). Some of them need you.", nullptr, count);
        //: An entry of the sidebar, read out with how many posts are on their way
        return tr("Outbox, %Ln post(s)", nullptr, count);
    case SidebarEntry::Kind::Welcome:
        return name(item);
    }
    Q_UNREACHABLE();
}

Symbol SidebarText::symbol(const SidebarEntry &entry)
{
    if (entry.kind == SidebarEntry::Kind::Notes)
        return Symbol::Note;
    if (entry.kind == SidebarEntry::Kind::Experts)
        return Symbol::Experts;
    if (entry.kind == SidebarEntry::Kind::Stories)
        return Symbol::Stories;
    if (entry.kind == SidebarEntry::Kind::Welcome)
        return Symbol::Home;
    if (entry.kind == SidebarEntry::Kind::Drafts)
        return Symbol::Draft;
    if (entry.kind == SidebarEntry::Kind::Outbox)
        return Symbol::Send;
    if (!entry.query.topic.isEmpty())
        return Symbol::Topic;
    if (entry.query.followed || !entry.query.answerer.isEmpty())
        return Symbol::Person;
    switch (entry.query.view) {
    case View::All:
        return Symbol::Library;
    case View::Unread:
        return Symbol::Unread;
    case View::Unanswered:
        return Symbol::Unanswered;
    case View::Saved:
        return Symbol::Save;
    case View::Mine:
        return Symbol::Person;
    }
    Q_UNREACHABLE();
}

} // namespace limber
