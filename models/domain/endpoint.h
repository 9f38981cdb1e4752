// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/changepage.h>
#include <models/domain/communityinfo.h>
#include <models/domain/result.h>

#include <QFuture>
#include <QString>
#include <QtGlobal>

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
};

} // namespace limber
