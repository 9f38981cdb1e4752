// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/readingplace.h>
#include <models/domain/result.h>
#include <models/store/lastvisit.h>
#include <models/store/writecontext.h>

namespace limber {

/// What is kept of the reader: what was open, where they were, whom they follow, when they came. Writer's thread. Throws SqlError.
class ReaderChanges final
{
public:
    explicit ReaderChanges(WriteContext &context)
        : m_context(context)
    {
    }

    // As the store's functions of these names.
    [[nodiscard]] Result<Done> noteOpened(const ThreadRef &ref);
    [[nodiscard]] Result<Done> setReadingPlace(const ThreadRef &ref, const ReadingPlace &place);
    [[nodiscard]] Result<Done> setFollowed(const QString &community, const QString &person, bool followed);
    [[nodiscard]] Result<std::optional<LastVisit>> beginVisit();

private:
    WriteContext &m_context;
};

} // namespace limber
