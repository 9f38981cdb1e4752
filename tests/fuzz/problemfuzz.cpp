// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/wire/problemjson.h>
#include <tests/fuzz/require.h>

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace limber;
    const auto problem = wire::parseProblem(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!problem)
        return 0;
    const auto again = wire::parseProblem(wire::writeProblem(*problem));
    require(again && wire::writeProblem(*again) == wire::writeProblem(*problem), "a problem that was written reads back as itself");
    return 0;
}
