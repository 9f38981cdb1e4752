// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/screens/listpages.h>
#include <tests/screens/symbolsheet.h>

namespace limber {

using namespace Qt::StringLiterals;

QList<Page> listPages()
{
    return {
        {.name = u"symbols"_s,
            .size = {820, 570},
            .make =
                [] {
                    return std::make_unique<SymbolSheet>();
                }},
    };
}

} // namespace limber
