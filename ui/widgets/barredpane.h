// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace limber {

class MessageBar;

/// A pane with room for two message bars over it: a notice in passing, and a failure.
class BarredPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BarredPane)

public:
    /// Takes the pane over, and hands the focus on to it.
    explicit BarredPane(QWidget *pane, QWidget *parent = nullptr);

    /// Takes over something that stands between the bars and the pane.
    void addLine(QWidget *line);
    [[nodiscard]] MessageBar &notice() { return *m_notice; }
    [[nodiscard]] MessageBar &failure() { return *m_failure; }

private:
    MessageBar *const m_notice;
    MessageBar *const m_failure;
};

} // namespace limber
