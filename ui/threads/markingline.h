// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <chrono>

class QLabel;

namespace limber {

class MarkAllRead;

/// How marking a list goes, in the status bar, where it takes longer than a moment: how many of how many, with Cancel.
class MarkingLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarkingLine)

public:
    static constexpr std::chrono::milliseconds Moment{1000};

    /// `marking` must outlive it.
    explicit MarkingLine(MarkAllRead &marking, std::chrono::milliseconds sayAfter = Moment, QWidget *parent = nullptr);

    /// What it says; empty while it is hidden.
    [[nodiscard]] QString text() const;

private:
    QLabel *const m_text;
    QTimer m_show;
};

} // namespace limber
