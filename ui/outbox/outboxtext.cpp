// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/displayline.h>
#include <models/domain/toint.h>
#include <models/store/excerpt.h>
#include <ui/outbox/outboxtext.h>
#include <ui/presentation/threadtext.h>

#include <QDateTime>
#include <QLocale>

namespace limber {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype LongestLook = 4000; // characters: an excerpt is a line
constexpr auto LongestCountdown = 10min; // whatever is further away is said by the clock

QString clockTime(Timestamp when, Timestamp now)
{
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(when.time_since_epoch().count());
    const QDateTime today = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count());
    return then.date() == today.date() ? QLocale().toString(then.time(), QLocale::ShortFormat)
                                       : QLocale().toString(then, QLocale::ShortFormat);
}

} // namespace

QString OutboxText::kind(const OutboxPost &post)
{
    const bool answer = post.outgoing.content.isAnswer();
    switch (post.outgoing.verb) {
    case Outgoing::Verb::Post:
        //: What is on its way to a community.
        return answer ? tr("Answer") : tr("Question");
    case Outgoing::Verb::Edit:
        //: What is on its way to a community.
        return answer ? tr("Change of an answer") : tr("Change of a question");
    case Outgoing::Verb::Withdraw:
        //: What is on its way to a community: a post is to be taken away there.
        return answer ? tr("Withdrawal of an answer") : tr("Withdrawal of a question");
    case Outgoing::Verb::Accept:
        return post.outgoing.accepted.isEmpty()
            //: What is on its way to a community: no answer to a question is to be the accepted one any more.
            ? tr("No accepted answer any more")
            //: What is on its way to a community: an answer is to be the accepted one.
            : tr("Accepted answer");
    }
    Q_UNREACHABLE();
}

QString OutboxText::title(const OutboxPost &post)
{
    const bool own = post.outgoing.verb == Outgoing::Verb::Post || post.outgoing.verb == Outgoing::Verb::Edit;
    const bool question = own && !post.outgoing.content.isAnswer();
    const QString title = displayLine(question ? post.outgoing.content.title : post.threadTitle);
    //: Stands for the title of a thread that has none here.
    return title.isEmpty() ? tr("A question") : title;
}

QString OutboxText::excerpt(const OutboxPost &post)
{
    QStringList own; // what somebody else said is no good beginning
    for (const QString &line : post.outgoing.content.body.left(LongestLook).split(u'\n')) {
        if (!line.startsWith(u'>'))
            own.append(line);
    }
    return excerptOf(own.join(u'\n'));
}

QString OutboxText::about(const OutboxPost &post, const QString &community)
{
    QStringList parts{kind(post), displayLine(community)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString OutboxText::state(const OutboxPost &post, Timestamp now)
{
    switch (post.state) {
    case OutboxPost::State::Queued:
        if (countsDown(post, now)) {
            const auto left = std::chrono::ceil<std::chrono::seconds>(*post.notBefore - now);
            //: Of a post that can still be taken back.
            return tr("Sends in %n second(s)", nullptr, toInt(left.count()));
        }
        if (post.notBefore && *post.notBefore > now)
            //: Of a post. %1: a time of day, or a date and time.
            return tr("Sends at %1").arg(clockTime(*post.notBefore, now));
        return tr("Waiting for its turn");
    case OutboxPost::State::Sending:
        return tr("Sending…");
    case OutboxPost::State::Waiting:
        if (post.notBefore && *post.notBefore > now && !waitsForSignIn(post))
            //: %1: why a post waits, as "Waiting for the network"; %2: a time of day, or a date and time.
            return tr("%1, next try %2").arg(waiting(post), clockTime(*post.notBefore, now));
        return waiting(post);
    case OutboxPost::State::Refused:
        return refused(post);
    case OutboxPost::State::Held:
        return tr("Held back by you");
    }
    Q_UNREACHABLE();
}

QString OutboxText::waiting(const OutboxPost &post)
{
    switch (post.reason ? post.reason->kind : Failure::Kind::Offline) {
    case Failure::Kind::SignInNeeded:
        return tr("Waiting for you to sign in");
    case Failure::Kind::RateLimited:
        return tr("Waiting, as the community asks to");
    case Failure::Kind::ServerDown:
        return tr("Waiting for the community’s server, which is in trouble");
    case Failure::Kind::Offline:
        return tr("Waiting for the network");
    default:
        return tr("Waiting: the community gave no answer that can be understood");
    }
}

QString OutboxText::refused(const OutboxPost &post)
{
    if (post.theirs)
        return tr("Not sent: it was changed at the community meanwhile");
    if (post.reason && post.reason->kind == Failure::Kind::NotFound)
        return tr("Not sent: what it belongs to is gone from the community");
    const QString why = reasons(post).replace(u"\n"_s, u"; "_s);
    //: Of a post. %1: what the community has against it, in its own words.
    return why.isEmpty() ? tr("Refused by the community") : tr("Refused: %1").arg(why);
}

QString OutboxText::reasons(const OutboxPost &post)
{
    if (post.state != OutboxPost::State::Refused || !post.reason)
        return {};
    QStringList lines;
    for (const FieldError &error : post.reason->fields) {
        const QString name = field(error.pointer);
        //: %1: a field of a post, as "Title"; %2: what is wrong with it, in the community's words.
        lines.append(name.isEmpty() ? displayLine(error.detail) : tr("%1: %2").arg(name, displayLine(error.detail)));
    }
    if (lines.isEmpty() && !post.theirs && post.reason->kind == Failure::Kind::Refused && !post.reason->detail.isEmpty())
        lines.append(displayLine(post.reason->detail));
    return lines.join(u'\n');
}

QString OutboxText::field(const QString &pointer)
{
    if (pointer.startsWith("/title"_L1))
        //: A field of a post.
        return tr("Title");
    if (pointer.startsWith("/body"_L1))
        //: A field of a post.
        return tr("Text");
    if (pointer.startsWith("/topics"_L1))
        //: A field of a post.
        return tr("Topics");
    return pointer == "/"_L1 ? QString() : displayLine(pointer.mid(1));
}

QString OutboxText::sentences(const OutboxPost &post, const QString &community, Timestamp now)
{
    return ThreadText::spoken({kind(post), title(post), state(post, now), excerpt(post), displayLine(community)});
}

Symbol OutboxText::symbol(const OutboxPost &post)
{
    switch (post.state) {
    case OutboxPost::State::Queued:
        return Symbol::Send;
    case OutboxPost::State::Sending:
        return Symbol::Sync;
    case OutboxPost::State::Waiting:
        return waitsForSignIn(post) ? Symbol::Person : Symbol::Offline;
    case OutboxPost::State::Refused:
        return Symbol::Warning;
    case OutboxPost::State::Held:
        return Symbol::Close;
    }
    Q_UNREACHABLE();
}

bool OutboxText::waitsForSignIn(const OutboxPost &post)
{
    return post.state == OutboxPost::State::Waiting && post.reason && post.reason->kind == Failure::Kind::SignInNeeded;
}

bool OutboxText::countsDown(const OutboxPost &post, Timestamp now)
{
    return post.state == OutboxPost::State::Queued && post.notBefore && *post.notBefore > now && *post.notBefore - now <= LongestCountdown;
}

bool OutboxText::canBeCompared(const OutboxPost &post)
{
    if (post.state != OutboxPost::State::Refused || !post.theirs)
        return false;
    const bool withdrawn = post.outgoing.verb == Outgoing::Verb::Withdraw && !post.outgoing.content.body.isEmpty();
    return withdrawn || post.outgoing.verb == Outgoing::Verb::Edit;
}

} // namespace limber
