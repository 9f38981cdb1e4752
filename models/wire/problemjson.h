// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/wire/problem.h>

#include <QByteArray>

#include <optional>

namespace limber::wire {

/// Reads application/problem+json leniently: members that are missing or wrong stay empty; nothing when it is no JSON object. Pure; any
/// thread.
[[nodiscard]] std::optional<Problem> parseProblem(const QByteArray &json);

/// Compact UTF-8 JSON. Pure; any thread.
[[nodiscard]] QByteArray writeProblem(const Problem &problem);

} // namespace limber::wire
