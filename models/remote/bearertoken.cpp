// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/remote/bearertoken.h>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

Result<QByteArray> bearerToken(const QByteArray &text)
{
    constexpr qsizetype longest = 4096;
    const QByteArray token = text.trimmed();
    const bool visible = std::ranges::all_of(token, [](char c) { return c > ' ' && c <= '~'; });
    if (!visible || token.isEmpty() || token.size() > longest)
        return Failure{.kind = Failure::Kind::Refused, .detail = u"this is no token: one is a single word of letters, digits and signs"_s};
    return token;
}

} // namespace limber
