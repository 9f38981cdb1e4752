// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/result.h>
#include <models/domain/timestamp.h>
#include <models/remote/httpreply.h>
#include <models/remote/replyfailure.h>

#include <QByteArray>

#include <optional>
#include <utility>

namespace limber {

/// What was parsed from `body` failed of: Offline where it stops in the middle of its JSON, for then it was cut on its way, whatever Qt
/// says, and trying again helps, other than with wrong JSON. Pure.
[[nodiscard]] Failure cutShort(Failure failure, const QByteArray &body);

/// What a reply with status 200 says. Fails as replyFailure(), or as its content does. Pure.
template <typename T> Result<T> readBody(const HttpReply &reply, Timestamp now, Result<T> (*parse)(const QByteArray &))
{
    if (std::optional<Failure> failure = replyFailure(reply, now))
        return std::move(*failure);
    Result<T> result = parse(reply.body);
    if (!result)
        return cutShort(result.failure(), reply.body);
    return result;
}

} // namespace limber
