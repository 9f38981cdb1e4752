// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/presentation/palettetheme.h>

#include <QStyledItemDelegate>

namespace limber {

/// Paints an expert as a card: face, name, headline, who shared them, how much they have answered, "View Profile".
class ExpertCardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExpertCardDelegate)

public:
    explicit ExpertCardDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What setCellSize() said.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The directory makes its cells as wide as its columns.
    void setCellSize(QSize size);
    /// The smallest size that a card can have, with the gap around it.
    [[nodiscard]] static QSize cardSize(const QFont &font);

private:
    QSize m_cellSize;
    mutable PaletteTheme m_theme;
};

} // namespace limber
