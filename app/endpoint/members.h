// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/endpoint/database.h>
#include <app/endpoint/member.h>
#include <models/domain/clock.h>
#include <models/domain/person.h>
#include <models/domain/result.h>

#include <QByteArray>
#include <QList>

#include <optional>

namespace limber {

/// Who may write here, and the tokens that they are known by. Several processes may use one database at once. Lives on the database's
/// thread.
class Members final
{
public:
    /// Both must outlive this object.
    Members(Database &database, const Clock &clock);

    /// Makes a member and their person in the feed, in one transaction. The token, which is nowhere else. A name that was revoked comes
    /// back as the same person. Refused where a member has that name. The person's own id is passed over.
    [[nodiscard]] Result<QByteArray> add(const Person &person);
    /// Gives the member of that name another token, or makes them: for somebody who has lost it.
    [[nodiscard]] Result<QByteArray> renew(const Person &person);
    /// From now on the member's token is nobody's. NotFound where there is no such member.
    [[nodiscard]] Result<Done> revoke(const QString &name);
    /// Everybody, by name.
    [[nodiscard]] Result<QList<Member>> list();
    /// Whose token it is; nobody where it was revoked or made up.
    [[nodiscard]] Result<std::optional<Member>> find(const QByteArray &token);

private:
    [[nodiscard]] Result<QByteArray> give(Person person, bool evenIfThere);

    Database &m_database;
    const Clock &m_clock;
};

} // namespace limber
