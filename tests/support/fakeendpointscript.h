// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/changepage.h>
#include <models/domain/communityinfo.h>
#include <models/domain/result.h>

#include <QList>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace limber {

/// What the FakeEndpoints of one community answer, and what they were asked. Outlives them.
class FakeEndpointScript final
{
public:
    struct Asked
    {
        QString cursor;
        int limit = 0;

        bool operator==(const Asked &) const = default;
    };

    /// Says what is answered to a cursor and a limit; while it says nothing, no answer comes.
    std::function<std::optional<Result<ChangePage>>(const QString &cursor, int limit)> changes;
    Result<CommunityInfo> info{CommunityInfo{}};

    QList<Asked> asked; ///< in order
    int discoveries = 0;

    /// From now on a feed of these pages, each after the cursor of the one before. After the last one there is nothing new.
    void serve(std::vector<ChangePage> pages);
    /// From now on nothing but this.
    void fail(Failure failure);
    [[nodiscard]] std::optional<Result<ChangePage>> answer(const QString &cursor, int limit);
};

} // namespace limber
