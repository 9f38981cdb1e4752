// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/remote/retryafter.h>
#include <tests/fuzz/require.h>

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace limber;
    // The header, and the reply's own date on the next line.
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype line = input.indexOf('\n');
    const Timestamp now{std::chrono::milliseconds(1'208'163'000'000)};
    const std::optional<Timestamp> until = retryAfter(input.left(line), line < 0 ? QByteArray() : input.mid(line + 1), now);
    require(!until || (*until >= now && *until <= now + std::chrono::hours(24)), "nobody waits longer than a day");
    return 0;
}
