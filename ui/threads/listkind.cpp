// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/threads/listkind.h>

namespace limber {

using namespace Qt::StringLiterals;

ListKind::ListKind(const ThreadQuery &query)
{
    if (query.followed)
        m_kind = Kind::Followed;
    else if (!query.topic.isEmpty())
        m_kind = Kind::Topic;
    else if (!query.asker.isEmpty() || !query.answerer.isEmpty() || !query.person.isEmpty())
        m_kind = Kind::Person;
    else if (query.view == View::Unread)
        m_kind = Kind::Unread;
    else if (query.view == View::Unanswered)
        m_kind = Kind::Unanswered;
    else if (query.view == View::Saved)
        m_kind = Kind::Saved;
}

QString ListKind::keyword() const
{
    switch (m_kind) {
    case Kind::All:
        return u"all"_s;
    case Kind::Unread:
        return u"unread"_s;
    case Kind::Unanswered:
        return u"unanswered"_s;
    case Kind::Saved:
        return u"saved"_s;
    case Kind::Followed:
        return u"followed"_s;
    case Kind::Topic:
        return u"topic"_s;
    case Kind::Person:
        return u"person"_s;
    }
    Q_UNREACHABLE();
}

ThreadFilters ListKind::filters() const
{
    switch (m_kind) {
    case Kind::All:
    case Kind::Topic:
    case Kind::Person:
        return ThreadFilter::Unread | ThreadFilter::Unanswered | ThreadFilter::Expert | ThreadFilter::Saved;
    case Kind::Unread:
        return ThreadFilter::Unanswered | ThreadFilter::Expert | ThreadFilter::Saved;
    case Kind::Unanswered:
        return ThreadFilter::Unread | ThreadFilter::Saved;
    case Kind::Saved:
        return ThreadFilter::Unread | ThreadFilter::Unanswered | ThreadFilter::Expert;
    case Kind::Followed:
        return ThreadFilter::Unread | ThreadFilter::Expert | ThreadFilter::Saved;
    }
    Q_UNREACHABLE();
}

} // namespace limber
