// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/fuzz/require.h>

#include <cstdio>
#include <cstdlib>

namespace limber {

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

} // namespace limber
