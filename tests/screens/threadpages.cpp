// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/screens/threadpages.h>
#include <tests/screens/threadscene.h>

namespace limber {

using namespace Qt::StringLiterals;

QList<Page> threadPages()
{
    return {{.name = u"thread-outline"_s,
                .size = {1120, 640},
                .make =
                    [] {
                        return std::make_unique<ThreadScene>(false);
                    }},
        {.name = u"thread-find"_s, .size = {560, 760}, .make = [] {
             return std::make_unique<ThreadScene>(true);
         }}};
}

} // namespace limber
