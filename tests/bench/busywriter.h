// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/mainwindow.h>

#include <QPointer>
#include <QTimer>

namespace limber {

class ComposeWindow;

/// Somebody who writes a question, title and text by turns, for as long as it lives: as soon as there is a community to ask.
class BusyWriter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BusyWriter)

public:
    /// `window` must outlive it.
    explicit BusyWriter(MainWindow &window);
    ~BusyWriter() override;

    [[nodiscard]] int typed() const { return m_typed; }

private:
    void type();
    void begin();

    MainWindow &m_window;
    QTimer m_timer;
    QPointer<ComposeWindow> m_composer;
    int m_typed = 0;
};

} // namespace limber
