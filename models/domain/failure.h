// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/fielderror.h>
#include <models/domain/timestamp.h>

#include <QList>
#include <QString>

#include <optional>

namespace limber {

/// What went wrong, typed by what the person can do next. Facts only: the wording for people is made in ui/presentation.
struct Failure
{
    enum class Kind {
        Offline, ///< no connection could be made, or it broke: try again when there is a network
        Timeout, ///< connected, but nothing or too little came in time
        RateLimited, ///< the endpoint asks to wait, until `until` where it says so
        ServerDown, ///< the endpoint answers with a fault of its own (5xx)
        SignInNeeded, ///< 401 or 403
        Refused, ///< the endpoint understood and will not; `fields` says which members are to blame
        NotFound, ///< no such community, thread, address or file
        CursorExpired, ///< the feed's cursor is no longer known: a fresh pass is needed. Sync deals with it; people never see it
        Malformed, ///< what came is not what the protocol says; `detail` says where
        Cancelled, ///< somebody asked to stop
        ProfileInUse, ///< another Limber holds the profile
        DiskFull, ///< no room, or the folder cannot be written; `detail` names it
        StoreDamaged, ///< a database file cannot be read, or is newer than this program; `detail` names it
    };

    Kind kind = Kind::Malformed;
    QString detail{}; ///< technical, in English, for "Details": a position, a status line, a path
    std::optional<Timestamp> until{}; ///< not before this moment, by the endpoint's own word (Retry-After)
    QList<FieldError> fields{};
    QString slug{}; ///< the problem type, as the endpoint names it

    bool operator==(const Failure &) const = default;
};

} // namespace limber
