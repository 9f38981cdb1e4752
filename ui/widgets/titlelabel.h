// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace limber {

/// The head of a pane or a page: one line of plain text at the side where lines begin in the window, whatever script it is in; ends in an
/// ellipsis where there is not enough room, and is whole in the tooltip.
class TitleLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TitleLabel)

public:
    explicit TitleLabel(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace limber
