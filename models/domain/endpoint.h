// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/changepage.h>
#include <models/domain/communityinfo.h>
#include <models/domain/outgoing.h>
#include <models/domain/person.h>
#include <models/domain/result.h>
#include <models/domain/sendreply.h>

#include <QFuture>
#include <QString>
#include <QtGlobal>

#include <chrono>
#include <stop_token>

namespace limber {

/// A community's endpoint, in the words of the domain: nothing above models/remote knows how it is spoken to.
/// Lives on the GUI thread, and every function is called there; none of them waits. Each future finishes with exactly one result: a
/// stop request ends it soon with Failure::Kind::Cancelled, and so does the endpoint's destruction. Take the results with deliver().
class Endpoint
{
public:
    Endpoint() = default;
    virtual ~Endpoint() = default;
    Q_DISABLE_COPY_MOVE(Endpoint)

    /// Asks the endpoint who it is.
    [[nodiscard]] virtual QFuture<Result<CommunityInfo>> discover(std::stop_token stop) = 0;

    /// The page of changes after `cursor` (empty: from the beginning), of at most `limit` items (1 to Limits::page).
    /// Fails with CursorExpired when the endpoint no longer knows the cursor.
    [[nodiscard]] virtual QFuture<Result<ChangePage>> changes(QString cursor, int limit, std::stop_token stop) = 0;
    /// Finishes as soon as something has changed after `cursor`, or after about `patience` (a minute at most) with nothing: true for a
    /// change. Otherwise as changes().
    [[nodiscard]] virtual QFuture<Result<bool>> awaitChange(QString cursor, std::chrono::seconds patience, std::stop_token stop) = 0;

    /// Posts, edits, withdraws or accepts, in the name of whoever is signed in. May be called again with the same, however an earlier try
    /// ended: it is done once. Refused (409, 413, 422), NotFound (the question is gone) and SignInNeeded are the endpoint's own word; after
    /// every other failure nobody knows whether it was done. Edit, Withdraw and Accept fail with NotFound where the post is gone.
    [[nodiscard]] virtual QFuture<Result<SendReply>> send(Outgoing outgoing, std::stop_token stop) = 0;
    /// Who is signed in. SignInNeeded where nobody is, or the token is not, or no longer, known.
    [[nodiscard]] virtual QFuture<Result<Person>> me(std::stop_token stop) = 0;
};

} // namespace limber
