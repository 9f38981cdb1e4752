// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/failure.h>

#include <QString>

#include <utility>

namespace limber {

/// What Statement and Connection throw, and the runner of a job turns into a Failure before the job ends: it never leaves its thread.
class SqlError final
{
public:
    /// `code` is SQLite's extended result code, `message` what it says of it, `file` the database.
    SqlError(int code, const QString &message, const QString &file);
    /// For what the store itself finds wrong.
    explicit SqlError(Failure failure)
        : m_failure(std::move(failure))
    {
    }

    [[nodiscard]] const Failure &failure() const { return m_failure; }
    /// The search index alone is damaged: it can be built again from what is held.
    [[nodiscard]] bool ofIndex() const { return m_ofIndex; }

private:
    Failure m_failure;
    bool m_ofIndex = false;
};

} // namespace limber
