// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/bench/plainstatement.h>

#include <QByteArray>
#include <QString>

struct sqlite3;

namespace limber {

/// SQLite by itself: what the floors are measured with. Anything that fails ends the program.
class PlainDatabase final
{
    Q_DISABLE_COPY_MOVE(PlainDatabase)

public:
    /// Opens, or makes, the file: write-ahead log, synchronous NORMAL.
    explicit PlainDatabase(const QString &file);
    ~PlainDatabase();

    void run(const QByteArray &script);
    [[nodiscard]] PlainStatement prepare(const QByteArray &sql);
    /// The first column of the first row.
    [[nodiscard]] qint64 number(const QByteArray &sql);

private:
    sqlite3 *m_handle = nullptr;
};

} // namespace limber
