// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/store/expert.h>
#include <ui/presentation/palettetheme.h>

#include <QStyledItemDelegate>

namespace limber {

class PersonPictures;

/// Paints an expert as a card: face, name, headline, who shared them, how much they have answered, whether they are followed, "View
/// Profile". Expects an ExpertDirectoryModel.
class ExpertCardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExpertCardDelegate)

public:
    /// `clock` must outlive it.
    explicit ExpertCardDelegate(const Clock &clock, QObject *parent = nullptr);
    /// Where faces come from; initials until it is said. Must outlive it.
    void setPictures(PersonPictures *pictures);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What setCellSize() said.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The directory makes its cells as wide as its columns.
    void setCellSize(QSize size);
    /// The smallest size that a card can have, with the gap around it.
    [[nodiscard]] static QSize cardSize(const QFont &font);
    /// Where the button to follow somebody stands in a cell.
    [[nodiscard]] static QRect followBox(const QRect &cell, const QFont &font, Qt::LayoutDirection direction, bool followed);

private:
    void paintHead(QPainter *painter, const QRect &card, const QStyleOptionViewItem &option, const Expert &expert) const;
    void paintFoot(QPainter *painter, const QRect &card, const QStyleOptionViewItem &option, const Expert &expert) const;

    const Clock &m_clock;
    PersonPictures *m_pictures = nullptr;
    QSize m_cellSize;
    mutable PaletteTheme m_theme;
};

} // namespace limber
