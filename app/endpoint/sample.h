// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/endpoint/loadfile.h>
#include <models/domain/communityinfo.h>
#include <models/domain/result.h>

namespace limber {

/// What the sample community that comes with the program says of itself.
[[nodiscard]] Result<CommunityInfo> sampleCommunity();

/// Everything that the sample community holds, topics and people first.
[[nodiscard]] Result<LoadFile> sampleItems(const Limits &limits);

} // namespace limber
