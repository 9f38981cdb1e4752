// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace limber {

/// One field of a request that an endpoint refused.
struct FieldError
{
    QString pointer; ///< JSON pointer (RFC 6901) into the request, for example /title
    QString detail; ///< the endpoint's words

    bool operator==(const FieldError &) const = default;
};

} // namespace limber
