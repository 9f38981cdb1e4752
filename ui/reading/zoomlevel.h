// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace limber {

/// How large posts and profiles are set, in per cent of the system's font. All reading pages share one.
class ZoomLevel final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ZoomLevel)

public:
    static constexpr int Smallest = 50;
    static constexpr int Usual = 100;
    static constexpr int Largest = 300;

    explicit ZoomLevel(QObject *parent = nullptr);

    [[nodiscard]] int percent() const { return m_percent; }
    /// Keeps to Smallest … Largest.
    void set(int percent);
    void zoomIn() { set(m_percent + Step); }
    void zoomOut() { set(m_percent - Step); }
    void reset() { set(Usual); }

Q_SIGNALS:
    void changed(int percent);

private:
    static constexpr int Step = 10;

    int m_percent = Usual;
};

} // namespace limber
