// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/threadref.h>

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantList>

namespace limber {

/// A saved copy that was let go, whole: what mine.sqlite said of it, and all that hung on it. For Store::restoreCopy() alone.
struct ReleasedCopy
{
    /// Rows of one table.
    struct Table
    {
        QString name;
        QStringList columns;
        QList<QVariantList> rows;

        bool operator==(const Table &) const = default;
    };

    ThreadRef ref;
    QList<Table> tables; ///< the community's record, the copy itself, then what refers to it; empty where there was no copy

    bool operator==(const ReleasedCopy &) const = default;
};

} // namespace limber
