// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/result.h>
#include <models/store/connection.h>
#include <models/store/saveddifference.h>
#include <models/store/savedverification.h>

#include <optional>

namespace limber {

/// What there is to say of saved copies. Reader's thread. Throws SqlError.
class SavedReading final
{
public:
    /// A reader's connection, with mine.sqlite attached.
    explicit SavedReading(Connection &connection)
        : m_connection(connection)
    {
    }

    /// NotFound if the thread is not saved.
    [[nodiscard]] Result<Thread> copy(const ThreadRef &ref);
    /// NotFound if the thread is not saved.
    [[nodiscard]] Result<SavedDifference> difference(const ThreadRef &ref);
    /// Of all, or of `only` one.
    [[nodiscard]] SavedVerification verify(const ImageLister &images, const std::optional<ThreadRef> &only);

private:
    Connection &m_connection;
};

} // namespace limber
