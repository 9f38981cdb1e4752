// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/searchquery.h>
#include <ui/presentation/threadtext.h>
#include <ui/search/searchtext.h>

#include <QStringList>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

bool isStopped(const QString &text)
{
    return !text.isEmpty() && text.back().isPunct();
}

} // namespace

QString SearchText::author(const SearchHit &hit)
{
    const QString name = ThreadText::person(hit.authorId, hit.authorName);
    if (hit.note)
        return tr("Your note");
    //: %1 is a name; a line of what a search found
    return hit.answer.isEmpty() ? tr("Asked by %1").arg(name) : tr("Answer by %1").arg(name);
}

QString SearchText::sentences(const SearchRow &row, const HumanDate &date)
{
    if (const auto *match = row.person())
        //: Read out. %1 is somebody's name, %2 what they are: Member, Expert, Editor
        return tr("Person: %1, %2.").arg(ThreadText::person(match->person.id, match->person.name), ThreadText::role(match->person.role));
    if (const auto *match = row.topic())
        //: Read out. %1 is what a topic is called
        return tr("Topic: %1.").arg(match->topic.title);
    const SearchHit &hit = *row.hit();
    QStringList parts;
    if (hit.unread)
        parts += tr("Unread.");
    // A voice needs a stop behind it.
    //: %1 is a question's title, read out
    parts += isStopped(hit.title) ? hit.title : tr("%1.").arg(hit.title);
    //: Read out. %1 is "Answer by Ana", "Asked by Ana" or "Your note"; %2 is a date or "2 hours ago"
    parts += tr("%1, %2.").arg(author(hit), date.text(hit.created));
    if (hit.authorRole != Role::Member && !hit.note)
        //: Read out. %1 is Expert or Editor: what the author is
        parts += tr("%1.").arg(ThreadText::role(hit.authorRole));
    if (hit.accepted)
        parts += tr("Accepted.");
    if (!hit.snippet.isEmpty())
        parts += isStopped(hit.snippet) ? hit.snippet : tr("%1.").arg(hit.snippet);
    if (hit.saved)
        parts += tr("Saved.");
    if (hit.gone)
        parts += tr("No longer in its community.");
    return parts.join(u' ');
}

QString SearchText::toolTip(const SearchRow &row, const HumanDate &date)
{
    if (const auto *match = row.person())
        return match->person.headline.toHtmlEscaped();
    if (const auto *match = row.topic())
        return match->topic.description.toHtmlEscaped();
    const SearchHit &hit = *row.hit();
    return u"<p><b>%1</b><br>%2</p>"_s.arg(hit.title.toHtmlEscaped(), date.exact(hit.created).toHtmlEscaped());
}

QString SearchText::chip(const SearchPart &part)
{
    switch (part.kind) {
    case SearchPart::Kind::Topic:
        //: A chip of the search: only questions about this topic.
        return tr("Topic: %1").arg(part.text);
    case SearchPart::Kind::User:
        //: A chip of the search: only posts by this person.
        return tr("By %1").arg(part.text);
    case SearchPart::Kind::Answers:
        //: A chip of the search: only questions with as many answers; %1 is a number or a span like 2..5
        return part.text == u"0" ? tr("Unanswered") : tr("Answers: %1").arg(part.text);
    case SearchPart::Kind::Expert:
        //: A chip of the search: only what experts and editors wrote.
        return part.text == u"yes" ? tr("Expert") : tr("No expert");
    case SearchPart::Kind::Saved:
        //: A chip of the search: only threads that are kept on this computer.
        return part.text == u"yes" ? tr("Saved") : tr("Not saved");
    case SearchPart::Kind::After:
        //: A chip of the search: only posts from this year, month or day on.
        return tr("From %1").arg(part.text);
    case SearchPart::Kind::Before:
        //: A chip of the search: only posts from before this year, month or day.
        return tr("Before %1").arg(part.text);
    case SearchPart::Kind::Word:
    case SearchPart::Kind::Phrase:
        break;
    }
    return part.text;
}

QString SearchText::words(const SearchQuery &query)
{
    QList<SearchPart> words;
    for (const SearchPart &part : query.parts()) {
        if ((part.kind == SearchPart::Kind::Word || part.kind == SearchPart::Kind::Phrase) && !part.excluded)
            words.append(part);
    }
    return SearchQuery(words).toString();
}

} // namespace limber
