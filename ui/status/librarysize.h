// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace limber {

class SyncMonitor;

/// How much room the library takes on disk, in the status bar.
class LibrarySize final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibrarySize)

public:
    /// `monitor` must outlive it.
    explicit LibrarySize(const SyncMonitor &monitor, QWidget *parent = nullptr);

private:
    void refresh();

    const SyncMonitor &m_monitor;
};

} // namespace limber
