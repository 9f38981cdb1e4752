// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <ui/presentation/palettetheme.h>

#include <QStyledItemDelegate>

namespace limber {

/// Paints an entry of the outbox: whose title it has, how it begins, what it is, and how it stands. Expects an OutboxModel.
class OutboxDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutboxDelegate)

public:
    /// `clock` must outlive it.
    explicit OutboxDelegate(const Clock &clock, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Clock &m_clock;
    mutable PaletteTheme m_theme;
};

} // namespace limber
