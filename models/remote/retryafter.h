// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/timestamp.h>

#include <QByteArray>

#include <optional>

namespace limber {

/// When the endpoint wants to be asked again, by this computer's clock: `now` and the wait that the Retry-After header states in seconds or
/// as a date. A date is taken relative to the reply's own `date` where that can be read, so that a wrong clock here changes nothing. At
/// most a day ahead. None where the header is missing, unreadable or names the past. Pure.
[[nodiscard]] std::optional<Timestamp> retryAfter(const QByteArray &header, const QByteArray &date, Timestamp now);

} // namespace limber
