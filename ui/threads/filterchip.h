// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/presentation/palettetheme.h>

#include <QToolButton>

#include <optional>

namespace limber {

/// A small round button that stays pressed: one way of narrowing a list. Says how many rows it hides while it is pressed, and how many it
/// would hide in its tooltip else.
class FilterChip final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterChip)

public:
    explicit FilterChip(const QString &name, QWidget *parent = nullptr);

    void setName(const QString &name);
    /// Rows that it hides, or would hide; none while that is not known.
    void setHiddenRows(std::optional<qint64> rows);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    QString m_name;
    std::optional<qint64> m_hidden;
    PaletteTheme m_theme;
};

} // namespace limber
