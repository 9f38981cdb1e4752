// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/wire/timestampjson.h>
#include <tests/fuzz/require.h>

#include <QString>

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace limber;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const std::optional<Timestamp> time = wire::parseTimestamp(text);
    if (!time)
        return 0;
    const QString written = wire::formatTimestamp(*time);
    require(written.size() == 24 && written.endsWith(u'Z'), "a time is written in one form");
    require(wire::parseTimestamp(written) == time, "a time that was written reads back as itself");
    return 0;
}
