// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/fakeendpointscript.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace limber {

void FakeEndpointScript::serve(std::vector<ChangePage> pages)
{
    changes = [feed = std::move(pages)](const QString &cursor, int) -> std::optional<Result<ChangePage>> {
        QString before;
        for (const ChangePage &page : feed) {
            if (cursor == before)
                return page;
            before = page.cursor;
        }
        if (cursor == before)
            return ChangePage{.items = {}, .skipped = {}, .cursor = cursor, .more = false};
        return Failure{.kind = Failure::Kind::CursorExpired};
    };
}

void FakeEndpointScript::fail(Failure failure)
{
    changes = [failure = std::move(failure)](const QString &, int) {
        return Result<ChangePage>(failure);
    };
}

std::optional<Result<ChangePage>> FakeEndpointScript::answer(const QString &cursor, int limit)
{
    asked.append({cursor, limit});
    return changes ? changes(cursor, limit) : std::nullopt;
}

} // namespace limber
