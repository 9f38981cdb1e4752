// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/timestamp.h>

#include <QString>
#include <QStringView>

#include <optional>

namespace limber::wire {

/// Reads an RFC 3339 date and time (any offset; a fraction beyond milliseconds is cut) of the years 1 to 9999; nothing else. Pure; any
/// thread.
[[nodiscard]] std::optional<Timestamp> parseTimestamp(QStringView text);

/// RFC 3339 in UTC with milliseconds: 2008-04-14T09:30:00.000Z. Pure; any thread.
[[nodiscard]] QString formatTimestamp(Timestamp time);

} // namespace limber::wire
