// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/endpoint/reply.h>
#include <app/endpoint/storedpost.h>
#include <models/domain/failure.h>

#include <chrono>

namespace limber {

/// The post as it is stored, with its tag.
[[nodiscard]] Reply storedReply(int status, const StoredPost &post);
/// Nothing is to be said.
[[nodiscard]] Reply emptyReply();
[[nodiscard]] Reply withdrawnReply();
/// Why a body was not taken: 400 where it is no JSON object, 422 with the members at fault.
[[nodiscard]] Reply refusedReply(const Failure &failure);
/// 429.
[[nodiscard]] Reply laterReply(std::chrono::milliseconds wait);

} // namespace limber
