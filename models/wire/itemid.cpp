// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/wire/itemid.h>

#include <algorithm>

namespace limber::wire {

bool isItemId(QStringView text)
{
    return !text.isEmpty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), [](QChar character) {
        const char16_t c = character.unicode();
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-';
    });
}

} // namespace limber::wire
