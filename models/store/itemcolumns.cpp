// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/itemcolumns.h>

namespace limber {

using namespace Qt::StringLiterals;

const QString &ItemColumns::topic()
{
    static const QString columns = u"id, title, description"_s;
    return columns;
}

const QString &ItemColumns::person()
{
    static const QString columns = u"id, name, role, headline, shared_by, avatar, url, topics, bio"_s;
    return columns;
}

const QString &ItemColumns::testimonial()
{
    static const QString columns = u"id, name, quote"_s;
    return columns;
}

const QString &ItemColumns::question()
{
    static const QString columns =
        u"id, title, author, created, edited, stated_activity, topics, score, accepted, closed, url, revision, body"_s;
    return columns;
}

const QString &ItemColumns::answer()
{
    static const QString columns = u"id, question, author, created, edited, score, url, revision, body"_s;
    return columns;
}

const QString &ItemColumns::community()
{
    static const QString columns =
        u"id, kind, url, allow_http, name, description, licence_name, licence_url, contact, reading_needs_token, posting, "
        u"limit_title, limit_body, limit_bio, limit_quote, limit_name, limit_headline, limit_topics, limit_page, token_file, me"_s;
    return columns;
}

QString ItemColumns::marks(const QString &columns)
{
    return u"?"_s + u", ?"_s.repeated(count(columns) - 1);
}

QString ItemColumns::assignments(const QString &columns)
{
    QString text = columns;
    return text.replace(u","_s, u" = ?,"_s) + u" = ?"_s;
}

Topic ItemColumns::readTopic(const Statement &row, int first)
{
    return {row.text(first), row.text(first + 1), row.text(first + 2)};
}

Person ItemColumns::readPerson(const Statement &row, int first)
{
    Person person;
    person.id = row.text(first);
    person.name = row.text(first + 1);
    person.role = static_cast<Role>(row.integer(first + 2));
    person.headline = row.text(first + 3);
    person.sharedBy = row.text(first + 4);
    person.avatar = row.url(first + 5);
    person.url = row.url(first + 6);
    person.topics = splitIds(row.text(first + 7));
    person.bio = row.text(first + 8);
    return person;
}

Testimonial ItemColumns::readTestimonial(const Statement &row, int first)
{
    return {row.text(first), row.text(first + 2), row.text(first + 1)};
}

Question ItemColumns::readQuestion(const Statement &row, int first)
{
    Question question;
    question.id = row.text(first);
    question.title = row.text(first + 1);
    question.author = row.text(first + 2);
    question.created = row.time(first + 3);
    question.edited = row.maybeTime(first + 4);
    question.activity = row.time(first + 5);
    question.topics = splitIds(row.text(first + 6));
    question.score = row.maybeInteger(first + 7);
    question.accepted = row.text(first + 8);
    question.closed = row.yes(first + 9);
    question.url = row.url(first + 10);
    question.revision = row.text(first + 11);
    question.body = row.text(first + 12);
    return question;
}

Answer ItemColumns::readAnswer(const Statement &row, int first)
{
    Answer answer;
    answer.id = row.text(first);
    answer.question = row.text(first + 1);
    answer.author = row.text(first + 2);
    answer.created = row.time(first + 3);
    answer.edited = row.maybeTime(first + 4);
    answer.score = row.maybeInteger(first + 5);
    answer.url = row.url(first + 6);
    answer.revision = row.text(first + 7);
    answer.body = row.text(first + 8);
    return answer;
}

Community ItemColumns::readCommunity(const Statement &row, int first)
{
    Community community;
    community.id = row.text(first);
    community.kind = row.text(first + 1);
    community.url = row.url(first + 2);
    community.allowHttp = row.yes(first + 3);
    CommunityInfo &info = community.info;
    info.name = row.text(first + 4);
    info.description = row.text(first + 5);
    info.licence = {row.text(first + 6), row.url(first + 7)};
    info.contact = row.url(first + 8);
    info.readingNeedsToken = row.yes(first + 9);
    info.posting = row.yes(first + 10);
    Limits &limits = info.limits;
    int column = first + 11;
    for (int *limit :
        {&limits.title, &limits.body, &limits.bio, &limits.quote, &limits.name, &limits.headline, &limits.topics, &limits.page})
        *limit = row.integer(column++);
    community.tokenFile = row.text(column++);
    community.me = row.text(column);
    return community;
}

void ItemColumns::bind(Statement &statement, const Topic &topic)
{
    statement.bind(topic.id, topic.title, topic.description);
}

void ItemColumns::bind(Statement &statement, const Person &person)
{
    statement.bind(person.id, person.name, static_cast<int>(person.role), person.headline, person.sharedBy, person.avatar, person.url,
        joinIds(person.topics), person.bio);
}

void ItemColumns::bind(Statement &statement, const Testimonial &testimonial)
{
    statement.bind(testimonial.id, testimonial.name, testimonial.quote);
}

void ItemColumns::bind(Statement &statement, const Question &question)
{
    statement.bind(question.id, question.title, question.author, question.created, question.edited, question.activity,
        joinIds(question.topics), question.score, question.accepted, question.closed, question.url, question.revision, question.body);
}

void ItemColumns::bind(Statement &statement, const Answer &answer)
{
    statement.bind(
        answer.id, answer.question, answer.author, answer.created, answer.edited, answer.score, answer.url, answer.revision, answer.body);
}

void ItemColumns::bind(Statement &statement, const Community &community)
{
    const CommunityInfo &info = community.info;
    const Limits &limits = info.limits;
    statement.bind(community.id, community.kind, community.url, community.allowHttp, info.name, info.description, info.licence.name,
        info.licence.url, info.contact, info.readingNeedsToken, info.posting, limits.title, limits.body, limits.bio, limits.quote,
        limits.name, limits.headline, limits.topics, limits.page, community.tokenFile, community.me);
}

QStringList ItemColumns::splitIds(const QString &ids)
{
    return ids.split(u' ', Qt::SkipEmptyParts);
}

QString ItemColumns::joinIds(const QStringList &ids)
{
    return ids.join(u' ');
}

} // namespace limber
