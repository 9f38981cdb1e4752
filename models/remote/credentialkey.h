// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/community.h>

#include <QString>

namespace limber {

/// What a community's token is kept under: its id and the origin of its URL, so that a community that moves to another host does not take
/// the token along. Pure.
[[nodiscard]] QString credentialKey(const Community &community);

} // namespace limber
