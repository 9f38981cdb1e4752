// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/communityinfo.h>
#include <models/domain/result.h>

#include <QByteArray>

namespace limber::wire {

/// Reads the reply to `GET .` of the endpoint protocol, version 1. Fails with Malformed, and a detail that names the member at fault, when
/// it is no JSON object, speaks another protocol or a version above 1, or a required member is missing or of the wrong type.
/// Pure; any thread.
[[nodiscard]] Result<CommunityInfo> parseDiscovery(const QByteArray &json);

/// The same object, written: compact UTF-8 JSON. parseDiscovery(writeDiscovery(x)) is x. Pure; any thread.
[[nodiscard]] QByteArray writeDiscovery(const CommunityInfo &info);

} // namespace limber::wire
