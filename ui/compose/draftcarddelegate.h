// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <ui/presentation/palettetheme.h>

#include <QStyledItemDelegate>

namespace limber {

/// Paints a draft: whose title it has, how it begins, what it is and when it was changed. Expects a DraftListModel.
class DraftCardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DraftCardDelegate)

public:
    /// `clock` must outlive it.
    explicit DraftCardDelegate(const Clock &clock, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Clock &m_clock;
    mutable PaletteTheme m_theme;
};

} // namespace limber
