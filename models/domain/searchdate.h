// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/timestamp.h>

#include <QList>
#include <QStringView>

#include <optional>

namespace limber {

/// The beginning (UTC) of YYYY, YYYY-MM or YYYY-MM-DD; none if the text is something else or no such day exists. Pure; any thread.
[[nodiscard]] std::optional<Timestamp> searchDate(QStringView text);

} // namespace limber
