// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/request.h>

namespace limber {

QByteArray Request::field(const char *name) const
{
    QByteArray joined;
    for (const auto &[given, value] : head.fields) {
        if (given == name)
            joined += joined.isEmpty() ? value : ',' + value;
    }
    return joined;
}

} // namespace limber
