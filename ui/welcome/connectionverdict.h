// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/communityinfo.h>
#include <models/domain/failure.h>

#include <QCoreApplication>
#include <QString>
#include <QUrl>

namespace limber {

/// How trying out an address went, in words: what is wrong and what to do, or who answered.
struct ConnectionVerdict
{
    Q_DECLARE_TR_FUNCTIONS(limber::ConnectionVerdict)

public:
    bool good = false; ///< the community can be followed
    QString happened; ///< one sentence; the community's name where it is good
    QString text; ///< what to do, or what the community says of itself; may be empty
    QString details; ///< technical, in English; may be empty

    [[nodiscard]] static ConnectionVerdict of(const CommunityInfo &info);
    /// `address` is the one that was tried.
    [[nodiscard]] static ConnectionVerdict of(const Failure &failure, const QUrl &address, Timestamp now);
};

} // namespace limber
