// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/domain/credentials.h>
#include <models/domain/endpoint.h>
#include <models/store/store.h>

#include <QByteArray>

#include <functional>
#include <memory>

namespace limber {

/// What signing in works with. All must outlive whoever uses it.
struct SignInParts
{
    /// Makes an endpoint that sends this token and no other, whatever is kept; null where the program cannot speak to the community.
    using Trial = std::function<std::unique_ptr<Endpoint>(const Community &community, const QByteArray &token)>;

    Store &store;
    const Clock &clock;
    Credentials *credentials = nullptr; ///< null: nobody can sign in with this window
    Trial trial{};
};

} // namespace limber
