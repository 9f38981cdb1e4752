// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/remote/replybody.h>

using namespace Qt::StringLiterals;

namespace limber {

Failure cutShort(Failure failure, const QByteArray &body)
{
    const QByteArray text = body.trimmed();
    if (failure.kind == Failure::Kind::Malformed && text.startsWith('{') && !text.endsWith('}'))
        return {
            .kind = Failure::Kind::Offline, .detail = u"the reply ended early, after %1 bytes (%2)"_s.arg(body.size()).arg(failure.detail)};
    return failure;
}

} // namespace limber
