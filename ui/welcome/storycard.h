// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/story.h>
#include <ui/presentation/palettetheme.h>

#include <QWidget>

class QLabel;
class QPushButton;

namespace limber {

/// One story, with the ways to another one and to all of them.
class StoryCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoryCard)

public:
    explicit StoryCard(QWidget *parent = nullptr);

    /// `others`: there are more than this one.
    void tell(const Story &story, bool others);

Q_SIGNALS:
    void nextRequested();
    void allRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    QLabel *const m_quote;
    QLabel *const m_name;
    QPushButton *const m_next;
    QPushButton *const m_all;
    PaletteTheme m_theme;
};

} // namespace limber
