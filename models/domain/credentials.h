// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/community.h>
#include <models/domain/result.h>

#include <QByteArray>
#include <QFuture>
#include <QtGlobal>

#include <stop_token>

namespace limber {

/// The tokens that people are known by at their communities' endpoints. Each belongs to a community and to the origin of its URL: at
/// another host it is not handed out. Lives on the GUI thread, and every function is called there; none of them waits. Each future finishes
/// with exactly one result, on any thread: take it with deliver().
class Credentials
{
public:
    enum class Kept {
        UntilRemoved, ///< also when Limber, or the computer, starts anew
        ThisSession, ///< in memory alone: asked for again after the next start
    };

    Credentials() = default;
    virtual ~Credentials() = default;
    Q_DISABLE_COPY_MOVE(Credentials)

    /// SignInNeeded where there is none, or none can be had; `detail` says why. Refused: the person's own file is not as it must be;
    /// `detail` says what to do about it. A stop ends it soon, with Cancelled.
    [[nodiscard]] virtual QFuture<Result<QByteArray>> token(Community community, std::stop_token stop) = 0;
    /// Takes the place of what was kept before; answers for how long. Refused where the text cannot be a token, or nothing is kept here for
    /// that community.
    [[nodiscard]] virtual QFuture<Result<Kept>> keep(Community community, QByteArray token) = 0;
    /// Removes it wherever it is kept, but never a file of the person's own. Done also where there was none. Refused where somewhere could
    /// not be looked into, and may still hold it.
    [[nodiscard]] virtual QFuture<Result<Done>> remove(Community community) = 0;
};

} // namespace limber
