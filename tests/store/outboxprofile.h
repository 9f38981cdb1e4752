// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/store/testprofile.h>

#include <QList>
#include <QString>
#include <QStringList>

namespace limber {

/// A profile in which somebody writes, is signed in, and sends.
struct OutboxProfile : TestProfile
{
    OutboxProfile()
    {
        Person person;
        person.id = QStringLiteral("me");
        person.name = QStringLiteral("Mara Quill");
        const bool signedIn = await(store->setMe(community, person)).ok();
        Q_ASSERT(signedIn);
    }

    /// A draft of a question, or of an answer where `question` is not empty.
    [[nodiscard]] Draft draft(const QString &uuid, const QString &body, const QString &question = {}) const
    {
        Draft draft;
        draft.uuid = uuid;
        draft.community = community;
        draft.content.question = question;
        draft.content.body = body;
        if (question.isEmpty()) {
            draft.content.title = QStringLiteral("Running makes back stiff");
            draft.content.topics = {QStringLiteral("running")};
        }
        return draft;
    }

    [[nodiscard]] OutboxPost queued(const Draft &draft, std::optional<Timestamp> notBefore = {})
    {
        const bool kept = await(store->keepDraft(draft)).ok();
        Q_ASSERT(kept);
        return await(store->queueDraft(draft.uuid, notBefore)).value();
    }

    [[nodiscard]] std::optional<OutboxPost> begin(bool eager = false) { return await(store->beginSending(community, eager)).value(); }
    /// The uuid of what is sent next; empty for nothing.
    [[nodiscard]] QString next(bool eager = false)
    {
        const std::optional<OutboxPost> post = begin(eager);
        return post ? post->uuid : QString();
    }
    [[nodiscard]] QList<OutboxPost> outbox() { return await(store->outbox()).value(); }
    [[nodiscard]] QStringList uuids()
    {
        QStringList names;
        const QList<OutboxPost> posts = outbox();
        for (const OutboxPost &post : posts)
            names.append(post.uuid);
        return names;
    }
    [[nodiscard]] OutboxPost entry(const QString &uuid)
    {
        const QList<OutboxPost> posts = outbox();
        for (const OutboxPost &post : posts) {
            if (post.uuid == uuid)
                return post;
        }
        return {};
    }
    [[nodiscard]] OutboxPost failed(
        const QString &uuid, Failure::Kind kind, std::optional<Timestamp> notBefore = {}, const QString &slug = {})
    {
        return await(store->failSending(uuid, {kind, QStringLiteral("why"), {}, {}, slug}, notBefore)).value();
    }
    [[nodiscard]] bool settled(const QString &uuid, const std::optional<Item> &item, SendReply::Kind kind = SendReply::Kind::Stored)
    {
        return await(store->settleSending(uuid, {kind, item})).ok();
    }

    /// As the endpoint stores what was posted.
    [[nodiscard]] Question question(const OutboxPost &post, const QString &revision = QStringLiteral("r1")) const
    {
        Question question;
        question.id = post.outgoing.post;
        question.title = post.outgoing.content.title;
        question.body = post.outgoing.content.body;
        question.topics = post.outgoing.content.topics;
        question.author = QStringLiteral("me");
        question.created = clock.now();
        question.activity = question.created;
        question.revision = revision;
        return question;
    }
    [[nodiscard]] Answer answer(const OutboxPost &post, const QString &revision = QStringLiteral("r1")) const
    {
        Answer answer;
        answer.id = post.outgoing.post;
        answer.question = post.outgoing.content.question;
        answer.body = post.outgoing.content.body;
        answer.author = QStringLiteral("me");
        answer.created = clock.now();
        answer.revision = revision;
        return answer;
    }
};

} // namespace limber
