// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/welcome/cardface.h>
#include <ui/welcome/cardshape.h>

#include <QList>
#include <QWidget>

namespace limber {

class CardButton;

/// Cards beside and under each other, as many in a row as there is room for. A card that says something else stays the same widget, so that
/// the focus stays in it.
class CardGrid final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CardGrid)

public:
    /// At most `columns` beside each other, in at most `rows` rows, but `alone` where there is room for one column only: what there is no
    /// place for is hidden.
    CardGrid(const CardShape &shape, int columns, int rows, int alone, QWidget *parent = nullptr);

    void setCards(const QList<CardFace> &cards);
    [[nodiscard]] const QList<CardButton *> &cards() const { return m_cards; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int columnsIn(int width) const;
    [[nodiscard]] int shownIn(int columns) const;
    void place();

    const CardShape m_shape;
    const int m_columns;
    const int m_rows;
    const int m_alone;
    QList<CardButton *> m_cards;
};

} // namespace limber
