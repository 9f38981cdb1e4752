// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/displayline.h>
#include <models/documents/personface.h>
#include <models/domain/threadlink.h>
#include <ui/experts/experttext.h>
#include <ui/experts/profiledocument.h>
#include <ui/presentation/humandate.h>
#include <ui/presentation/personpictures.h>
#include <ui/presentation/threadtext.h>
#include <ui/reading/carddocument.h>
#include <ui/reading/showmore.h>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostTopics = 12;
const auto Dot = u" · "_s;

} // namespace

QUrl ProfileDocument::topicLink(const QString &topic)
{
    return QUrl(u"limber:topic/"_s + QString::fromLatin1(QUrl::toPercentEncoding(topic)), QUrl::StrictMode);
}

std::unique_ptr<QTextDocument> ProfileDocument::build(const ProfileContents &contents, const DocumentStyle &style, Timestamp now)
{
    const HumanDate date(now, style.locale);
    CardDocument cards(style);
    cards.setTitle(ExpertText::name(contents.profile.expert));
    writePerson(cards, contents, date);
    writeKinds(cards, contents);
    writePosts(cards, contents.posts, contents.more, date);
    return cards.take();
}

void ProfileDocument::goOn(QTextDocument &shown, const QList<PersonPost> &posts, bool more, const DocumentStyle &style, Timestamp now)
{
    CardDocument cards(style, shown, ShowMore::card());
    writePosts(cards, posts, more, HumanDate(now, style.locale));
}

void ProfileDocument::writePerson(CardDocument &cards, const ProfileContents &contents, const HumanDate &date)
{
    const Expert &expert = contents.profile.expert;
    const Person &person = expert.person;
    const DocumentFormats &formats = cards.formats();
    const DocumentStyle &style = formats.style;
    const int face = 2 * style.faceSize;
    cards.openCard({.kind = PostFrame::QuestionPost, .id = person.id, .accepted = false});
    const QImage picture = style.images.value(PersonPictures::address(person));
    cards.addPicture(QUrl(u"limber:face/"_s + person.id),
        picture.isNull() ? faceImage(person.id, person.name, style.font, face, style.devicePixelRatio)
                         : roundFace(picture, face, style.devicePixelRatio),
        face);
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
    const QTextCharFormat &quiet = cards.formats().meta;
    const Expert &expert = contents.profile.expert;
    if (!topics.isEmpty())
        writeTopicLine(cards, topics);
    if (expert.answers > 0 || expert.questions > 0) {
        cards.startLine(topics.isEmpty() ? 8 : 4);
        cards.addLink(tr("All threads with %1").arg(isolatedLine(ExpertText::name(expert))), QUrl(u"limber:threads"_s), quiet);
    }
}

void ProfileDocument::writeTopicLine(CardDocument &cards, const QList<LibraryCounts::TopicCount> &topics)
{
    const QTextCharFormat &quiet = cards.formats().meta;
    cards.startLine(8);
    //: Before a list of topics that somebody knows about.
    cards.addText(tr("Topics:") + u' ', quiet);
    bool first = true;
    for (const LibraryCounts::TopicCount &counted : topics) {
        if (!std::exchange(first, false))
            cards.addText(Dot, quiet);
        if (counted.threads == 0) {
            cards.addText(isolatedLine(counted.topic.title), quiet);
            continue;
        }
        cards.addLink(isolatedLine(counted.topic.title), topicLink(counted.topic.id), quiet);
        cards.addText(u" "_s + ThreadText::number(counted.threads), quiet);
    }
}

/// Answers and questions are a heading each, the one that is not shown a link.
void ProfileDocument::writeKinds(CardDocument &cards, const ProfileContents &contents)
{
    const Expert &expert = contents.profile.expert;
    const int answers = static_cast<int>(expert.answers);
    const int questions = static_cast<int>(expert.questions);
    const bool both = expert.answers > 0 && expert.questions > 0;
    const bool ofAnswers = contents.kind == PersonPosts::Kind::Answers;
    if (expert.answers > 0 || expert.questions > 0)
        cards.addHeading(ofAnswers ? tr("%Ln answer(s)", nullptr, answers) : tr("%Ln question(s)", nullptr, questions));
    if (!both)
        return;
    cards.openCard({.kind = PostFrame::AnswerPost, .id = u"kinds"_s, .accepted = false});
    cards.startLine(0);
    if (ofAnswers)
        //: Leads from somebody's answers to what they asked.
        cards.addLink(tr("Show %Ln question(s)", nullptr, questions), QUrl(u"limber:questions"_s), cards.formats().text);
    else
        //: Leads from somebody's questions to what they answered.
        cards.addLink(tr("Show %Ln answer(s)", nullptr, answers), QUrl(u"limber:answers"_s), cards.formats().text);
    cards.closeCard();
}

void ProfileDocument::writePosts(CardDocument &cards, const QList<PersonPost> &posts, bool more, const HumanDate &date)
{
    for (const PersonPost &post : posts) {
        const DocumentFormats &formats = cards.formats();
        cards.openCard({.kind = PostFrame::AnswerPost, .id = post.thread.id + u'/' + post.answer, .accepted = post.accepted});
        cards.startLine(4);
        cards.addLink(displayLine(post.title), ThreadLink::to(post.thread, post.answer).url(), formats.name);
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
    if (more)
        ShowMore::write(cards);
}

} // namespace limber
