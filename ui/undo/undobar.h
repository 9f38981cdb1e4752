// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <ui/undo/undostack.h>

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace limber {

class MessageBar;

/// Says what was just done, with a button that takes it back; goes away by itself, but not while the pointer or the focus is on it. Says
/// what could not be undone too, and stays then until it is put aside. Floats over the lower edge of another widget, so that nothing moves
/// when it comes and goes; takes no room while it says nothing, and its timer runs only while it is shown. It never takes the focus by
/// itself, and gives it back to where it was.
class UndoBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UndoBar)

public:
    static constexpr std::chrono::milliseconds UsualTime{8000};

    /// Listens to the stack. `over` is what it floats over, and its parent. The others must outlive it.
    UndoBar(UndoStack &stack, const Clock &clock, QWidget *over, std::chrono::milliseconds shownFor = UsualTime);

    /// What it says; empty while it is hidden.
    [[nodiscard]] QString message() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void offerUndo(const QString &sentence);
    void explainFailure(const QString &name, const Failure &failure);
    void appear();
    void goAway();
    void goOnCounting();
    void place();
    [[nodiscard]] bool hasFocusInside() const;

    UndoStack &m_stack;
    const Clock &m_clock;
    const std::chrono::milliseconds m_shownFor;
    MessageBar *const m_offer;
    MessageBar *const m_failure;
    QTimer m_timer;
    QPointer<QWidget> m_focusBefore;
};

} // namespace limber
