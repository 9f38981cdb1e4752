// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/connection.h>

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace limber {

/// Brings one file's schema up to this program's, by the numbered scripts of resources/schema. Throws SqlError.
class Migrations final
{
public:
    /// The scripts `name`-0001.sql, `name`-0002.sql, … in their order.
    explicit Migrations(const QString &name);

    [[nodiscard]] int newest() const { return static_cast<int>(m_scripts.size()); }
    /// What a file says of itself; 0 for an empty one.
    [[nodiscard]] static int versionOf(Connection &connection);
    /// Runs what is missing, each script in a transaction with its number. `before` is called before each of them on a file that is not
    /// empty: what it throws ends the migration there.
    void run(Connection &connection, const std::function<void(int version)> &before) const;

private:
    std::vector<QByteArray> m_scripts;
};

} // namespace limber
