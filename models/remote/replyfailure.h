// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/failure.h>
#include <models/domain/timestamp.h>
#include <models/remote/httpreply.h>

#include <optional>

namespace limber {

/// What an endpoint's reply fails of by its status and content type, `now` being when it came; none for a 200 that may hold JSON.
/// Every 410 is NotFound here: only who asked knows of cursors. Pure.
[[nodiscard]] std::optional<Failure> replyFailure(const HttpReply &reply, Timestamp now);

} // namespace limber
