// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/thread.h>
#include <tests/support/fakeclock.h>
#include <ui/reading/zoomlevel.h>

#include <QWidget>

namespace limber {

class ThreadReader;

/// A thread of five answers, two of them new, read at the second one.
class ThreadScene final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThreadScene)

public:
    /// `finding`: with the find bar open, and a bar about pictures.
    explicit ThreadScene(bool finding);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] Thread thread() const;

    const bool m_finding;
    FakeClock m_clock;
    ZoomLevel m_zoom;
    ThreadReader *const m_reader;
};

} // namespace limber
