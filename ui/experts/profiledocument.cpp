// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/displayline.h>
#include <models/documents/personface.h>
#include <ui/experts/profiledocument.h>
#include <ui/presentation/humandate.h>
#include <ui/presentation/threadtext.h>
#include <ui/reading/carddocument.h>

#include <QStringList>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

void writePosts(CardDocument &cards, const QList<PersonPost> &posts, const HumanDate &date)
{
    for (const PersonPost &post : posts) {
        cards.openCard(
            {.kind = PostFrame::AnswerPost, .id = post.answer.isEmpty() ? post.thread.id : post.answer, .accepted = post.accepted});
        cards.startLine(4);
        cards.addLink(displayLine(post.title), QUrl(u"limber:thread/"_s + post.thread.id), cards.formats().name);
        cards.startLine(4);
        cards.addText(date.text(post.created), cards.formats().meta);
        if (post.score) {
            cards.addText(u" · "_s, cards.formats().meta);
            //: Of a post: votes for it less votes against it, which may be below zero.
            cards.addText(ProfileDocument::tr("score %1").arg(cards.formats().style.locale.toString(*post.score)), cards.formats().meta);
        }
        if (post.accepted) {
            QTextCharFormat accepted = cards.formats().meta;
            accepted.setForeground(cards.formats().style.colors.accepted);
            cards.addText(u" · "_s, cards.formats().meta);
            //: Of an answer that the asker accepted; the tick is part of it.
            cards.addText(ProfileDocument::tr("✓ Accepted"), accepted);
        }
        if (!post.excerpt.isEmpty()) {
            cards.startLine(0);
            cards.addText(post.excerpt, cards.formats().text);
        }
        cards.closeCard();
    }
}

} // namespace

std::unique_ptr<QTextDocument> ProfileDocument::build(const Profile &profile, const DocumentStyle &style, Timestamp now)
{
    const Person &person = profile.expert.person;
    const HumanDate date(now, style.locale);
    CardDocument cards(style);
    const DocumentFormats &formats = cards.formats();
    const int face = 2 * style.faceSize;
    const QString name = ThreadText::person(person.id, displayLine(person.name));
    cards.setTitle(name);

    cards.openCard({.kind = PostFrame::QuestionPost, .id = person.id, .accepted = false});
    cards.addPicture(
        QUrl(u"limber:face/"_s + person.id), faceImage(person.id, person.name, style.font, face, style.devicePixelRatio), face);
    cards.addText(u"\u00a0\u00a0"_s + name, formats.title);
    cards.startLine(4);
    QTextCharFormat role = formats.meta;
    if (person.role != Role::Member)
        role.setForeground(style.colors.expert);
    cards.addText(ThreadText::role(person.role), role);
    if (!person.headline.isEmpty())
        cards.addText(u" · "_s + isolatedLine(person.headline), formats.meta);
    if (!person.sharedBy.isEmpty())
        cards.addText(u" · "_s + tr("shared by %1").arg(isolatedLine(person.sharedBy)), formats.meta);
    cards.leaveRoom();
    cards.addMarkdown(person.bio);
    if (!profile.topics.isEmpty()) {
        QStringList titles;
        for (const Topic &topic : profile.topics)
            titles.append(isolatedLine(topic.title));
        cards.startLine(4);
        //: %1 is a list of topics that somebody knows about.
        cards.addText(tr("Topics: %1").arg(titles.join(u" · "_s)), formats.meta);
    }
    if (const QString scheme = person.url.scheme(); scheme == "https"_L1 || scheme == "http"_L1) {
        cards.startLine(0);
        cards.addLink(tr("Profile at the community"), person.url, formats.meta);
    }
    cards.closeCard();

    if (!profile.answers.isEmpty()) {
        cards.addHeading(tr("%Ln answer(s)", nullptr, static_cast<int>(profile.expert.answers)));
        writePosts(cards, profile.answers, date);
    }
    if (!profile.questions.isEmpty()) {
        cards.addHeading(tr("%Ln question(s)", nullptr, static_cast<int>(profile.expert.questions)));
        writePosts(cards, profile.questions, date);
    }
    return cards.take();
}

} // namespace limber
