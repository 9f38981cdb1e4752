// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/threadquery.h>

#include <QString>
#include <QStringList>

namespace limber {

/// The SQL of a spine, and the texts to bind to it in order. Pure.
struct SpineSql
{
    explicit SpineSql(const ThreadQuery &query);

    /// Rows of question (and the key of their community) that have been read up to their activity: as many as there are read marks.
    [[nodiscard]] static QString readThreads();

    QString sql;
    QStringList values;

private:
    void addCached(const ThreadQuery &query);
    void addCopies(const ThreadQuery &query);
};

} // namespace limber
