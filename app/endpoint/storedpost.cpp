// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/storedpost.h>
#include <models/wire/itemjson.h>

#include <QJsonDocument>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

template <typename Post> Timestamp momentOf(const Post &post)
{
    return std::max(post.created, post.edited.value_or(post.created));
}

} // namespace

std::optional<StoredPost> StoredPost::find(ItemTable &table, const ItemKey &key)
{
    const auto row = table.find(key);
    if (!row || row->deleted)
        return std::nullopt;
    const Result<Item> item = wire::parseItem(QJsonDocument::fromJson(row->content).object(), wire::ItemSource::Endpoint);
    if (!item)
        return std::nullopt;
    return StoredPost{*item, row->content, row->revision};
}

StoredPost StoredPost::of(const Item &item)
{
    const RenderedItem rendered = RenderedItem::of(item);
    return {item, rendered.content, rendered.revision};
}

QString StoredPost::author() const
{
    const auto *question = std::get_if<Question>(&item);
    return question == nullptr ? std::get<Answer>(item).author : question->author;
}

PostContent StoredPost::written() const
{
    if (const auto *question = std::get_if<Question>(&item))
        return {.title = question->title, .body = question->body, .topics = question->topics};
    const auto &answer = std::get<Answer>(item);
    return {.question = answer.question, .body = answer.body};
}

void StoredPost::write(ItemTable &table) const
{
    const auto *answer = std::get_if<Answer>(&item);
    const Timestamp moment = answer == nullptr ? momentOf(std::get<Question>(item)) : momentOf(*answer);
    table.put(ItemKey::of(item), {content, revision}, answer == nullptr ? QString() : answer->question, moment);
}

void touchQuestion(ItemTable &table, const QString &question)
{
    const auto stored = StoredPost::find(table, {ItemType::Question, question});
    if (!stored)
        return;
    Question post = std::get<Question>(stored->item);
    post.activity = momentOf(post);
    bool accepted = false;
    const QList<ItemTable::Reply> answers = table.answersOf(question);
    for (const ItemTable::Reply &answer : answers) {
        post.activity = std::max(post.activity, answer.moment);
        accepted = accepted || answer.id == post.accepted;
    }
    if (!accepted)
        post.accepted.clear();
    StoredPost::of(post).write(table);
}

} // namespace limber
