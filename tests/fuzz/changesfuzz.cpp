// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/wire/changesjson.h>
#include <models/wire/itemjson.h>
#include <tests/fuzz/require.h>

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace limber;
    const QByteArray json(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Result<ChangePage> page = wire::parseChanges(json);
    if (!page) {
        require(page.failure().kind == Failure::Kind::Malformed && !page.failure().detail.isEmpty(), "a bad page says what is wrong");
        return 0;
    }
    require(!page->cursor.isEmpty() && page->cursor.toUtf8().size() <= 512, "a cursor has 1 to 512 bytes");
    for (const Item &item : page->items) {
        const Result<Item> again = wire::parseItem(wire::toJson(item), wire::ItemSource::Endpoint);
        require(again && *again == item, "an item that was written reads back as itself");
    }
    return 0;
}
