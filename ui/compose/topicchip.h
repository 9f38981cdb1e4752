// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/presentation/palettetheme.h>

#include <QToolButton>

namespace limber {

/// A topic that was chosen, with a cross: pressing it takes it away.
class TopicChip final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TopicChip)

public:
    explicit TopicChip(const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PaletteTheme m_theme;
};

} // namespace limber
