// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/displayline.h>
#include <models/documents/personface.h>
#include <ui/experts/experttext.h>
#include <ui/experts/profiledocument.h>
#include <ui/presentation/humandate.h>
#include <ui/presentation/threadtext.h>
#include <ui/reading/carddocument.h>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostTopics = 12;
const auto Dot = u" · "_s;

QUrl linkTo(const PersonPost &post)
{
    if (post.answer.isEmpty())
        return QUrl(u"limber:thread/"_s + post.thread.id);
    return QUrl(u"limber:post/"_s + post.thread.id + u'/' + post.answer);
}

} // namespace

std::unique_ptr<QTextDocument> ProfileDocument::build(const ProfileContents &contents, const DocumentStyle &style, Timestamp now)
{
    const HumanDate date(now, style.locale);
    CardDocument cards(style);
    cards.setTitle(ExpertText::name(contents.profile.expert));
    writePerson(cards, contents, date);
    writeKinds(cards, contents);
    writePosts(cards, contents, date);
    return cards.take();
}

void ProfileDocument::writePerson(CardDocument &cards, const ProfileContents &contents, const HumanDate &date)
{
    const Expert &expert = contents.profile.expert;
    const Person &person = expert.person;
    const DocumentFormats &formats = cards.formats();
    const DocumentStyle &style = formats.style;
    const int face = 2 * style.faceSize;
    cards.openCard({.kind = PostFrame::QuestionPost, .id = person.id, .accepted = false});
    cards.addPicture(
        QUrl(u"limber:face/"_s + person.id), faceImage(person.id, person.name, style.font, face, style.devicePixelRatio), face);
    cards.addText(u"\u00a0\u00a0"_s + ExpertText::name(expert), formats.title);
    cards.startLine(4);
    QTextCharFormat role = formats.meta;
    if (person.role != Role::Member)
        role.setForeground(style.colors.expert);
    cards.addText(ThreadText::role(person.role), role);
    if (!person.headline.isEmpty())
        cards.addText(Dot + isolatedLine(person.headline), formats.meta);
    if (!person.sharedBy.isEmpty())
        cards.addText(Dot + ExpertText::sharedBy(expert), formats.meta);
    cards.startLine(0);
    QString counts = ExpertText::activity(expert, date);
    if (expert.questions > 0)
        counts += Dot + tr("%Ln question(s)", nullptr, static_cast<int>(expert.questions));
    cards.addText(counts, formats.meta);
    cards.leaveRoom();
    cards.addMarkdown(person.bio);
    writeTopics(cards, contents);
    if (const QString scheme = person.url.scheme(); scheme == "https"_L1 || scheme == "http"_L1) {
        cards.startLine(0);
        cards.addLink(tr("Profile at the community"), person.url, formats.meta);
    }
    cards.closeCard();
}

/// Those that are the person's own by their profile come first, then those they wrote about most.
void ProfileDocument::writeTopics(CardDocument &cards, const ProfileContents &contents)
{
    QList<LibraryCounts::TopicCount> topics;
    for (const Topic &topic : contents.profile.topics) {
        const auto counted = std::find_if(
            contents.topics.begin(), contents.topics.end(), [&](const LibraryCounts::TopicCount &one) { return one.topic.id == topic.id; });
        topics.append(counted == contents.topics.end() ? LibraryCounts::TopicCount{{}, topic, 0} : *counted);
    }
    for (const LibraryCounts::TopicCount &counted : contents.topics) {
        if (topics.size() < MostTopics && !contents.profile.topics.contains(counted.topic))
            topics.append(counted);
    }
    if (topics.isEmpty())
        return;
    const QTextCharFormat &quiet = cards.formats().meta;
    cards.startLine(8);
    //: Before a list of topics that somebody knows about.
    cards.addText(tr("Topics:") + u' ', quiet);
    bool first = true;
    for (const LibraryCounts::TopicCount &counted : std::as_const(topics)) {
        if (!std::exchange(first, false))
            cards.addText(Dot, quiet);
        if (counted.threads == 0) {
            cards.addText(isolatedLine(counted.topic.title), quiet);
            continue;
        }
        cards.addLink(isolatedLine(counted.topic.title), QUrl(u"limber:topic/"_s + counted.topic.id), quiet);
        cards.addText(u" "_s + ThreadText::number(counted.threads), quiet);
    }
    cards.startLine(4);
    cards.addLink(tr("All threads with %1").arg(isolatedLine(ExpertText::name(contents.profile.expert))), QUrl(u"limber:threads"_s), quiet);
}

/// Answers and questions are a heading each, the one that is not shown a link.
void ProfileDocument::writeKinds(CardDocument &cards, const ProfileContents &contents)
{
    const Expert &expert = contents.profile.expert;
    const QString answers = tr("%Ln answer(s)", nullptr, static_cast<int>(expert.answers));
    const QString questions = tr("%Ln question(s)", nullptr, static_cast<int>(expert.questions));
    const bool both = expert.answers > 0 && expert.questions > 0;
    const bool ofAnswers = contents.kind == PersonPosts::Kind::Answers;
    if (expert.answers > 0 || expert.questions > 0)
        cards.addHeading(ofAnswers ? answers : questions);
    if (!both)
        return;
    cards.openCard({.kind = PostFrame::AnswerPost, .id = u"kinds"_s, .accepted = false});
    cards.startLine(0);
    //: Leads from somebody's answers to their questions, or back. %1: "12 questions".
    cards.addLink(tr("Show their %1").arg(ofAnswers ? questions : answers), QUrl(ofAnswers ? u"limber:questions"_s : u"limber:answers"_s),
        cards.formats().text);
    cards.closeCard();
}

void ProfileDocument::writePosts(CardDocument &cards, const ProfileContents &contents, const HumanDate &date)
{
    for (const PersonPost &post : contents.posts) {
        const DocumentFormats &formats = cards.formats();
        cards.openCard({.kind = PostFrame::AnswerPost, .id = post.thread.id + u'/' + post.answer, .accepted = post.accepted});
        cards.startLine(4);
        cards.addLink(displayLine(post.title), linkTo(post), formats.name);
        cards.startLine(4);
        cards.addText(date.text(post.created), formats.meta);
        if (post.score) {
            //: Of a post: votes for it less votes against it, which may be below zero.
            cards.addText(Dot + tr("score %1").arg(formats.style.locale.toString(*post.score)), formats.meta);
        }
        if (post.accepted) {
            QTextCharFormat accepted = formats.meta;
            accepted.setForeground(formats.style.colors.accepted);
            cards.addText(Dot, formats.meta);
            //: Of an answer that the asker accepted; the tick is part of it.
            cards.addText(tr("✓ Accepted"), accepted);
        }
        if (!post.excerpt.isEmpty()) {
            cards.startLine(0);
            cards.addText(post.excerpt, formats.text);
        }
        cards.closeCard();
    }
    if (!contents.more)
        return;
    cards.openCard({.kind = PostFrame::AnswerPost, .id = u"more"_s, .accepted = false});
    cards.startLine(0);
    //: The last line of a long list, of which more can be fetched.
    cards.addLink(tr("Show more"), QUrl(u"limber:more"_s), cards.formats().text);
    cards.closeCard();
}

} // namespace limber
