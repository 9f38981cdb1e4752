// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/communityinfo.h>
#include <models/domain/result.h>

#include <QByteArray>
#include <QString>

namespace limber {

/// What a community says of itself where nothing else is said.
[[nodiscard]] CommunityInfo defaultCommunity();

/// Reads a `community.json`: the discovery object, of which name, description, licence, contact and limits may be given, over what
/// `base` says. Fails with Refused and the member at fault. Pure; any thread.
[[nodiscard]] Result<CommunityInfo> parseCommunity(const QByteArray &json, const CommunityInfo &base);

/// `community.json` of a data folder over `base`, or `base` where there is none.
[[nodiscard]] Result<CommunityInfo> readCommunity(const QString &folder, const CommunityInfo &base);

} // namespace limber
