// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/searchpart.h>
#include <ui/presentation/palettetheme.h>

#include <QToolButton>

namespace limber {

/// A small round button for one operator of a search: in force, with a cross to take it away, or offered.
class SearchChip final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchChip)

public:
    /// `part` is what the chip stands for; `text` is what it says.
    SearchChip(const SearchPart &part, const QString &text, bool inForce, QWidget *parent = nullptr);

    [[nodiscard]] const SearchPart &part() const { return m_part; }
    [[nodiscard]] bool isInForce() const { return m_inForce; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const SearchPart m_part;
    const bool m_inForce;
    PaletteTheme m_theme;
};

} // namespace limber
