// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace limber {

/// Every row of every table of a database, as "table: column=value, …", sorted. Reads beside whoever writes.
[[nodiscard]] QStringList dumpDatabase(const QString &file);

} // namespace limber
