// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/endpoint/database.h>
#include <app/endpoint/itemtable.h>
#include <app/endpoint/member.h>
#include <app/endpoint/postrecords.h>
#include <app/endpoint/reply.h>
#include <app/endpoint/storedpost.h>
#include <models/domain/clock.h>
#include <models/domain/limits.h>
#include <models/domain/result.h>

#include <QByteArray>

namespace limber {

/// The writing half of the protocol: each function is one request of a member whose token is good, done in one transaction, or not at all.
/// Repeated it does nothing more. Fails where the database does. Lives on the database's thread.
class Posts final
{
public:
    /// `database` and `clock` must outlive this object. `postsPerHour` new posts a member, 0 for any number.
    Posts(Database &database, const Limits &limits, const Clock &clock, int postsPerHour);

    /// PUT of a new question or answer.
    [[nodiscard]] Result<Reply> create(const Member &member, const ItemKey &key, const QByteArray &body);
    /// PUT with If-Match.
    [[nodiscard]] Result<Reply> edit(const Member &member, const ItemKey &key, const QByteArray &body, const QByteArray &ifMatch);
    /// DELETE with If-Match.
    [[nodiscard]] Result<Reply> withdraw(const Member &member, const ItemKey &key, const QByteArray &ifMatch);
    /// PUT of a question's accepted answer.
    [[nodiscard]] Result<Reply> accept(const Member &member, const QString &question, const QByteArray &body);

private:
    [[nodiscard]] Reply createIn(ItemTable &table, const Member &member, const ItemKey &key, const QByteArray &body);
    [[nodiscard]] Reply repeat(ItemTable &table, const Member &member, const ItemKey &key, const QByteArray &hash);
    [[nodiscard]] std::optional<Reply> refusal(ItemTable &table, const Member &member, const ItemKey &key, const PostContent &content);
    [[nodiscard]] Reply editIn(
        ItemTable &table, const Member &member, const ItemKey &key, const QByteArray &body, const QByteArray &ifMatch);
    [[nodiscard]] Reply withdrawIn(ItemTable &table, const Member &member, const ItemKey &key, const QByteArray &ifMatch);
    [[nodiscard]] Reply acceptIn(ItemTable &table, const Member &member, const QString &question, const QByteArray &body);
    template <typename Change> [[nodiscard]] Result<Reply> inTransaction(const Change &change);

    Database &m_database;
    Limits m_limits;
    const Clock &m_clock;
    int m_postsPerHour;
    PostRecords m_records;
};

} // namespace limber
