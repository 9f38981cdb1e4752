// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/result.h>

#include <QByteArray>
#include <QJsonObject>

namespace limber::wire {

/// Reads bytes that must be one whole JSON object, a leading UTF-8 byte-order mark passed over. Fails with Malformed, and a detail that
/// says at which byte. Nesting is bounded (1,024 levels), and so is the number of values (250,000): what is read takes memory by these.
/// Pure; any thread.
[[nodiscard]] Result<QJsonObject> parseJsonObject(const QByteArray &json);

} // namespace limber::wire
