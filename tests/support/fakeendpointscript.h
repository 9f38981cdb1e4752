// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/changepage.h>
#include <models/domain/communityinfo.h>
#include <models/domain/outgoing.h>
#include <models/domain/person.h>
#include <models/domain/result.h>
#include <models/domain/sendreply.h>

#include <QList>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace limber {

/// What the FakeEndpoints of one community answer, and what they were asked. Outlives them.
class FakeEndpointScript final
{
public:
    struct Asked
    {
        QString cursor;
        int limit = 0;

        bool operator==(const Asked &) const = default;
    };
    struct Awaited
    {
        QString cursor;
        std::chrono::seconds patience{0};

        bool operator==(const Awaited &) const = default;
    };

    /// Says what is answered to a cursor and a limit; while it says nothing, no answer comes.
    std::function<std::optional<Result<ChangePage>>(const QString &cursor, int limit)> changes;
    /// The same for what is sent, and for who waits for a change after a cursor.
    std::function<std::optional<Result<SendReply>>(const Outgoing &outgoing)> send;
    std::function<std::optional<Result<bool>>(const QString &cursor)> await;
    Result<CommunityInfo> info{CommunityInfo{}};
    Result<Person> me{Failure{.kind = Failure::Kind::SignInNeeded}}; ///< nobody, until a test signs somebody in

    QList<Asked> asked; ///< in order
    QList<Outgoing> sent; ///< in order
    QList<Awaited> awaited; ///< in order
    int discoveries = 0;
    int introductions = 0; ///< how often it was asked who is signed in

    /// From now on a feed of these pages, each after the cursor of the one before. After the last one there is nothing new.
    void serve(std::vector<ChangePage> pages);
    /// From now on nothing but this.
    void fail(Failure failure);
    [[nodiscard]] std::optional<Result<ChangePage>> answer(const QString &cursor, int limit);
};

} // namespace limber
