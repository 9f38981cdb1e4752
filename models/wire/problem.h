// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/fielderror.h>

#include <QList>
#include <QString>

namespace limber::wire {

/// An error as RFC 9457 ("Problem Details for HTTP APIs") writes it.
struct Problem
{
    QString type; ///< the protocol's slug, for example cursor-expired; "about:blank" where it has none
    QString title;
    int status = 0;
    QString detail{};
    QList<FieldError> errors{};

    bool operator==(const Problem &) const = default;
};

} // namespace limber::wire
