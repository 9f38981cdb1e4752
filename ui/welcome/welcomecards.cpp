// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/displayline.h>
#include <models/domain/threadlink.h>
#include <ui/presentation/threadtext.h>
#include <ui/welcome/welcomecards.h>

#include <QStringList>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const ThreadRef &ref, const QString &answer = {})
{
    return ThreadLink::to(ref, answer).url().toString(QUrl::FullyEncoded);
}

QString placeText(const ReadingProgress &progress)
{
    if (progress.answer == 0)
        return WelcomeCards::tr("At the question");
    if (progress.author.isEmpty())
        //: Where somebody reads in a thread. %1: the answer's number, %2: how many there are.
        return WelcomeCards::tr("Answer %1 of %2").arg(ThreadText::number(progress.answer), ThreadText::number(progress.answers));
    //: Where somebody reads in a thread. %1: the answer's number, %2: how many there are, %3: who wrote it.
    return WelcomeCards::tr("Answer %1 of %2, by %3")
        .arg(ThreadText::number(progress.answer), ThreadText::number(progress.answers), isolatedLine(progress.author));
}

} // namespace

QString WelcomeCards::line(QStringList parts)
{
    parts.removeAll(QString());
    switch (parts.size()) {
    case 2:
        //: Two things that stand in one line of a card: a date and a number of answers, a place and a date.
        return tr("%1 · %2").arg(parts.at(0), parts.at(1));
    case 3:
        //: Three things that stand in one line of a card.
        return tr("%1 · %2 · %3").arg(parts.at(0), parts.at(1), parts.at(2));
    default:
        return parts.value(0);
    }
}

CardFace WelcomeCards::goOn(const LastOpened &opened, const std::optional<ReadingProgress> &progress, const HumanDate &date)
{
    CardFace face;
    face.key = keyOf(opened.thread.ref);
    face.title = displayLine(opened.thread.title);
    face.strong = opened.thread.unread;
    face.text = opened.thread.excerpt;
    QStringList meta;
    if (opened.thread.newAnswers > 0)
        meta += tr("%Ln new answer(s)", nullptr, opened.thread.newAnswers);
    if (progress) {
        meta += placeText(*progress);
        face.progress = progress->part;
    }
    face.meta = line(meta + QStringList{date.text(opened.opened)});
    face.spoken = ThreadText::spoken({face.title, face.meta});
    return face;
}

CardFace WelcomeCards::active(const ThreadRow &row, const HumanDate &date)
{
    CardFace face;
    face.key = keyOf(row.ref);
    face.title = displayLine(row.title);
    face.strong = row.unread;
    face.text = row.excerpt;
    const QString answers = row.newAnswers > 0 ? tr("%Ln new answer(s)", nullptr, row.newAnswers) : ThreadText::answers(row.answers);
    face.meta = line({date.text(row.activity), answers, row.answeredByExpert ? ThreadText::role(Role::Expert) : QString()});
    face.spoken = ThreadText::sentences(row, date);
    return face;
}

CardFace WelcomeCards::waiting(const ThreadRow &row, const HumanDate &date)
{
    CardFace face;
    face.key = keyOf(row.ref);
    face.title = displayLine(row.title);
    face.strong = row.unread;
    face.text = row.excerpt;
    //: On the card of a question without an answer. %1: who asked, %2: a date or "2 hours ago".
    face.meta =
        tr("%1 · asked %2").arg(isolatedLine(ThreadText::person(row.authorId, displayLine(row.authorName))), date.text(row.created));
    face.spoken = ThreadText::sentences(row, date);
    return face;
}

CardFace WelcomeCards::followed(const FollowedAnswer &answer, const HumanDate &date)
{
    CardFace face;
    face.key = keyOf(answer.post.thread, answer.post.answer);
    face.title = ThreadText::person(answer.person.id, displayLine(answer.person.name));
    //: Under the name of somebody who is followed: the answer is new. %1: a date or "2 hours ago".
    face.role = answer.isNew ? tr("New · %1").arg(date.text(answer.post.created)) : date.text(answer.post.created);
    face.text = answer.post.excerpt;
    //: On the card of an answer. %1: the title of the question.
    face.meta = tr("on “%1”").arg(displayLine(answer.post.title));
    face.person = answer.person.id;
    face.personName = answer.person.name;
    face.spoken = ThreadText::spoken({face.title, face.role, face.meta, face.text});
    return face;
}

CardFace WelcomeCards::expert(const Expert &expert)
{
    CardFace face;
    face.key = expert.community + u'/' + expert.person.id;
    face.title = ThreadText::person(expert.person.id, displayLine(expert.person.name));
    face.role = ThreadText::role(expert.person.role);
    if (expert.followed)
        //: After "Expert": the person follows them. The tick is part of it.
        face.role = line({face.role, tr("✓ Following")});
    face.text = displayLine(expert.person.headline);
    if (!expert.person.sharedBy.isEmpty())
        face.meta = tr("shared by %1").arg(isolatedLine(expert.person.sharedBy));
    face.action = tr("View Profile");
    face.person = expert.person.id;
    face.personName = expert.person.name;
    face.spoken = ThreadText::spoken({face.title, face.role, face.text, face.meta, face.action});
    return face;
}

} // namespace limber
