// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/item.h>

#include <optional>

namespace limber {

/// What an endpoint answers to something outgoing that it understood and did, now or at an earlier try, or could not do any more.
struct SendReply
{
    enum class Kind {
        Stored, ///< `item` is the post as it is there now. After Accept without an item: done
        Withdrawn, ///< the post is withdrawn: by this, or since it was posted
        Changed, ///< Edit and Withdraw: the post there is another than `revision` says. `item` is it; nothing was done
    };

    Kind kind = Kind::Stored;
    std::optional<Item> item{}; ///< a Question or an Answer
};

} // namespace limber
