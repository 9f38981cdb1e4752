// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/helditem.h>
#include <models/store/itemcolumns.h>
#include <models/store/knownposts.h>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// What the one answers of a question, or the other of an answer; a value of nothing for every other item.
template <typename OfQuestion, typename OfAnswer> auto either(const Item &item, OfQuestion ofQuestion, OfAnswer ofAnswer)
{
    using Value = decltype(ofQuestion(Question()));
    if (const auto *question = std::get_if<Question>(&item))
        return Value(ofQuestion(*question));
    if (const auto *answer = std::get_if<Answer>(&item))
        return Value(ofAnswer(*answer));
    return Value();
}

} // namespace

std::optional<Item> HeldItem::of(Connection &cache, const QString &community, const Outgoing &outgoing)
{
    const bool answer = outgoing.verb != Outgoing::Verb::Accept && outgoing.content.isAnswer();
    const QString sql = u"SELECT %1 FROM %2 WHERE community = (SELECT key FROM community WHERE id = ?) AND id = ?"_s;
    Statement query =
        cache.statement(answer ? sql.arg(ItemColumns::answer(), u"answer"_s) : sql.arg(ItemColumns::question(), u"question"_s));
    query.bind(community, outgoing.post);
    if (!query.next())
        return {};
    if (answer)
        return ItemColumns::readAnswer(query, 0);
    return ItemColumns::readQuestion(query, 0);
}

PostContent HeldItem::content(const Item &item)
{
    return either(
        item,
        [](const Question &question) {
            return PostContent{{}, question.title, question.body, question.topics};
        },
        [](const Answer &answer) {
            return PostContent{answer.question, {}, answer.body, {}};
        });
}

QString HeldItem::revision(const Item &item)
{
    const auto read = [](const auto &post) {
        return post.revision;
    };
    return either(item, read, read);
}

QString HeldItem::author(const Item &item)
{
    const auto read = [](const auto &post) {
        return post.author;
    };
    return either(item, read, read);
}

Timestamp HeldItem::moment(const Item &item)
{
    const auto read = [](const auto &post) {
        return KnownPosts::momentOf(post.created, post.edited);
    };
    return either(item, read, read);
}

} // namespace limber
