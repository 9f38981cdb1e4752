// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/threadref.h>
#include <models/store/connection.h>
#include <models/store/releasedcopy.h>

namespace limber {

/// A saved copy as rows: of saved_thread, and of every table whose rows go with it. So a copy that was let go comes back as it was, with
/// whatever else is kept with a copy. Throws SqlError.
class SavedCopyRows final
{
public:
    explicit SavedCopyRows(Connection &mine)
        : m_mine(mine)
    {
    }

    [[nodiscard]] ReleasedCopy read(const ThreadRef &ref);
    /// Within the caller's transaction. The copy must not be there. The record of its community comes back unfollowed where it has gone.
    void write(const ReleasedCopy &copy);

private:
    [[nodiscard]] QStringList columnsOf(const QString &table);
    /// Tables with a column that refers to saved_thread, and that column.
    [[nodiscard]] QList<std::pair<QString, QString>> dependents();
    [[nodiscard]] ReleasedCopy::Table rowsOf(const QString &table, const QString &condition, const QVariant &value);

    Connection &m_mine;
};

} // namespace limber
