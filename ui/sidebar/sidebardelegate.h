// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/presentation/palettetheme.h>

#include <QStyledItemDelegate>

namespace limber {

/// Paints the sidebar's lines: quiet labels, and entries with an icon and a count at the far side. Expects a SidebarModel.
class SidebarDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SidebarDelegate)

public:
    explicit SidebarDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintLabel(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintEntry(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    mutable PaletteTheme m_theme;
};

} // namespace limber
