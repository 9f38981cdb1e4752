// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/fakeposts.h>

using namespace Qt::StringLiterals;

namespace limber {

namespace {

Failure missing()
{
    return {.kind = Failure::Kind::NotFound, .detail = u"HTTP status 404"_s, .slug = u"no-such-question"_s};
}

} // namespace

void FakePosts::add(const QString &id, const QString &question)
{
    Stored stored;
    stored.made = {.question = question, .title = question.isEmpty() ? u"Before"_s : QString(), .body = u"Before."_s};
    stored.number = static_cast<int>(m_posts.size());
    m_posts.emplace(id, stored);
}

Result<SendReply> FakePosts::take(const Outgoing &outgoing)
{
    switch (outgoing.verb) {
    case Outgoing::Verb::Post:
        return post(outgoing);
    case Outgoing::Verb::Edit:
    case Outgoing::Verb::Withdraw:
        return revise(outgoing);
    case Outgoing::Verb::Accept:
        break;
    }
    const auto found = m_posts.find(outgoing.post);
    if (found == m_posts.end() || found->second.withdrawn)
        return missing();
    if (found->second.accepted != outgoing.accepted) {
        found->second.accepted = outgoing.accepted;
        ++found->second.revision;
        m_effects.append(u"accept %1 %2"_s.arg(outgoing.post, outgoing.accepted));
    }
    return stored(outgoing.post);
}

Result<SendReply> FakePosts::post(const Outgoing &outgoing)
{
    const auto found = m_posts.find(outgoing.post);
    if (found == m_posts.end()) {
        if (outgoing.content.isAnswer() && !m_posts.contains(outgoing.content.question))
            return missing();
        m_posts.emplace(outgoing.post, Stored{.made = outgoing.content, .number = static_cast<int>(m_posts.size())});
        m_effects.append(u"post "_s + outgoing.post);
        return stored(outgoing.post);
    }
    if (found->second.made != outgoing.content)
        return Failure{.kind = Failure::Kind::Refused, .detail = u"HTTP status 409"_s, .slug = u"already-used"_s};
    return stored(outgoing.post, found->second.withdrawn ? SendReply::Kind::Withdrawn : SendReply::Kind::Stored);
}

Result<SendReply> FakePosts::revise(const Outgoing &outgoing)
{
    const auto found = m_posts.find(outgoing.post);
    if (found == m_posts.end())
        return missing();
    Stored &there = found->second;
    const bool edits = outgoing.verb == Outgoing::Verb::Edit;
    if (there.withdrawn)
        return edits ? Result<SendReply>(missing()) : stored(outgoing.post, SendReply::Kind::Withdrawn);
    if (edits && there.edit == outgoing.content)
        return stored(outgoing.post);
    if (outgoing.revision != there.etag())
        return stored(outgoing.post, SendReply::Kind::Changed);
    ++there.revision;
    m_effects.append((edits ? u"edit "_s : u"withdraw "_s) + outgoing.post);
    if (edits)
        there.edit = outgoing.content;
    there.withdrawn = !edits;
    return stored(outgoing.post, edits ? SendReply::Kind::Stored : SendReply::Kind::Withdrawn);
}

Result<SendReply> FakePosts::stored(const QString &id, SendReply::Kind kind) const
{
    if (kind == SendReply::Kind::Withdrawn)
        return SendReply{.kind = kind};
    return SendReply{.kind = kind, .item = item(id)};
}

Item FakePosts::item(const QString &id) const
{
    const Stored &there = m_posts.at(id);
    const PostContent content = there.edit.value_or(there.made);
    const Timestamp made{std::chrono::milliseconds{1'767'000'000'000 + there.number * 60'000}};
    const std::optional<Timestamp> edited = there.edit ? std::optional(made + std::chrono::seconds(there.revision)) : std::nullopt;
    if (content.isAnswer())
        return Answer{.id = id,
            .question = content.question,
            .body = content.body,
            .author = u"kim"_s,
            .created = made,
            .edited = edited,
            .score = {},
            .url = {},
            .revision = there.etag()};
    return Question{.id = id,
        .title = content.title,
        .body = content.body,
        .author = u"kim"_s,
        .created = made,
        .edited = edited,
        .activity = edited.value_or(made),
        .topics = content.topics,
        .score = {},
        .accepted = there.accepted,
        .closed = false,
        .url = {},
        .revision = there.etag()};
}

} // namespace limber
