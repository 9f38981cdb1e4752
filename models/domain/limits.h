// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace limber {

/// What an endpoint takes at most: Unicode code points for texts, items for `topics` (per question) and `page`.
/// The defaults are those of the endpoint protocol, version 1.
struct Limits
{
    int title = 150;
    int body = 30'000;
    int bio = 4'000;
    int quote = 2'000;
    int name = 200;
    int headline = 200;
    int topics = 5;
    int page = 1'000;

    bool operator==(const Limits &) const = default;
};

} // namespace limber
