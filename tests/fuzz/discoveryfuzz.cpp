// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/wire/discoveryjson.h>
#include <tests/fuzz/require.h>

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace limber;
    const Result<CommunityInfo> info = wire::parseDiscovery(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!info) {
        require(info.failure().kind == Failure::Kind::Malformed, "what is no discovery is malformed");
        return 0;
    }
    const Result<CommunityInfo> again = wire::parseDiscovery(wire::writeDiscovery(*info));
    require(again && *again == *info, "a discovery that was written reads back as itself");
    return 0;
}
