// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/displayline.h>
#include <models/documents/longdate.h>
#include <models/domain/threadlink.h>
#include <ui/presentation/threadtext.h>
#include <ui/reading/carddocument.h>
#include <ui/reading/posttext.h>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// A line of plain text for Markdown: nothing in it means anything but itself.
QString escaped(const QString &text)
{
    QString safe;
    for (const QChar c : displayLine(text)) {
        if (u"\\`*_[]<>#|~"_s.contains(c))
            safe += u'\\';
        safe += c;
    }
    return safe;
}

QString linked(const QString &text, const QUrl &target)
{
    if (target.scheme() != "https"_L1 && target.scheme() != "http"_L1)
        return escaped(text);
    // A closing bracket would end the link.
    return u"[%1](%2)"_s.arg(escaped(text), target.toString(QUrl::FullyEncoded).replace(u'(', "%28"_L1).replace(u')', "%29"_L1));
}

} // namespace

PostText::PostText(const Thread &thread)
    : m_thread(thread)
{
}

const Answer *PostText::answer(const QString &post) const
{
    const auto found = std::find_if(m_thread.answers.begin(), m_thread.answers.end(), [&](const Answer &each) { return each.id == post; });
    return found == m_thread.answers.end() ? nullptr : &*found;
}

QUrl PostText::link(const QString &post) const
{
    const Answer *given = answer(post);
    if (!given && !isQuestion(post))
        return {};
    const QUrl page = given ? given->url : m_thread.question.url;
    if (page.scheme() == "https"_L1 || page.scheme() == "http"_L1)
        return page;
    return ThreadLink::to(m_thread.ref, given ? given->id : QString()).url();
}

QString PostText::author(const QString &post) const
{
    if (const Answer *given = answer(post))
        return given->author;
    return isQuestion(post) ? m_thread.question.author : QString();
}

QString PostText::name(const QString &person) const
{
    return ThreadText::person(person, displayLine(m_thread.people.value(person).name));
}

QString PostText::body(const QString &post) const
{
    const Answer *given = answer(post);
    QString text = given ? given->body : isQuestion(post) ? m_thread.question.body : QString();
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    while (text.endsWith(u'\n') || text.endsWith(u' '))
        text.chop(1);
    return text;
}

QString PostText::byline(const QString &post) const
{
    const Answer *given = answer(post);
    const Timestamp created = given ? given->created : m_thread.question.created;
    const QUrl page = link(post);
    const QString source = page.scheme() == "limber"_L1 ? page.toString(QUrl::FullyEncoded) : linked(m_thread.question.title, page);
    //: A line under something that was copied out of a thread. %1: who wrote it; %2: a date; %3: the thread's title or a link to it.
    return tr("— %1, %2, %3").arg(escaped(name(author(post))), longDate(created, QLocale()), source);
}

QString PostText::markdown(const QString &post) const
{
    if (link(post).isEmpty())
        return {};
    return body(post) + "\n\n"_L1 + byline(post) + u'\n';
}

QString PostText::quote(const QString &post) const
{
    return quote(post, body(post));
}

QString PostText::quote(const QString &post, const QString &selected) const
{
    if (link(post).isEmpty())
        return {};
    QString quoted;
    const QStringList lines = selected.trimmed().split(u'\n');
    for (const QString &line : lines)
        quoted += (line.isEmpty() ? u">"_s : "> "_L1 + line) + u'\n';
    return quoted + ">\n> "_L1 + byline(post) + u'\n';
}

QString PostText::wholeThread() const
{
    const auto rule = "\n\n---\n\n"_L1;
    QString text = "# "_L1 + escaped(m_thread.question.title) + "\n\n"_L1 + markdown(m_thread.question.id).trimmed();
    for (const Answer &each : m_thread.answers) {
        text += rule;
        if (each.id == m_thread.question.accepted)
            //: Stands over the accepted answer of a thread that is copied.
            text += "**"_L1 + tr("Accepted answer") + "**\n\n"_L1;
        text += markdown(each.id).trimmed();
    }
    const CommunityInfo &info = m_thread.source.info;
    if (const QString licence = info.licence.name; !licence.isEmpty())
        //: The last line of a thread that is copied. %1: a community's name; %2: a licence's name, or a link to it.
        text += rule + tr("From %1, licence: %2").arg(escaped(info.name), linked(licence, info.licence.url));
    return text + u'\n';
}

QString PostText::html(const QString &markdown)
{
    DocumentStyle style;
    style.colors = {Qt::black, Qt::black, Qt::blue, Qt::black, Qt::black, Qt::gray, QColor(0xf2, 0xf2, 0xf2), Qt::gray};
    CardDocument document(style);
    document.openCard({});
    document.addMarkdown(markdown);
    document.closeCard();
    return document.take()->toHtml();
}

} // namespace limber
