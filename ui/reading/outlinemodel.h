// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/reading/outlineentry.h>

#include <QAbstractListModel>
#include <QList>

namespace limber {

/// The answers of a thread in the order they are shown in, one of them being read.
class OutlineModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutlineModel)

public:
    enum Role {
        IdRole = Qt::UserRole, ///< QString
        DetailRole, ///< QString: the second line
        AcceptedRole, ///< bool
        FreshRole, ///< bool
        ReadingRole, ///< bool: the one that is being read
        PersonRole, ///< QString: the author's id
    };

    explicit OutlineModel(QObject *parent = nullptr);

    void setEntries(const QList<OutlineEntry> &entries);
    /// The answer that is being read; one that is not here marks none.
    void setReading(const QString &answer);
    /// The row of the answer that is being read; -1 for none.
    [[nodiscard]] int readingRow() const { return m_reading; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString detail(const OutlineEntry &entry) const;
    [[nodiscard]] QString sentences(int row) const;
    [[nodiscard]] int rowOf(const QString &answer) const;

    QList<OutlineEntry> m_entries;
    QString m_answer; ///< that is being read, whether or not it is here
    int m_reading = -1;
};

} // namespace limber
