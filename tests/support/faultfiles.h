// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>

namespace limber {

/// Stands between SQLite and the disk for every connection that is opened while it lives, and lets the n-th access go wrong: what a full
/// or failing disk and a killed process do. Opening, writing, cutting, syncing and deleting a file are accesses; so is reading, if asked
/// for. Make it before the first connection, and let it go after the last. One at a time.
class FaultFiles final
{
    Q_DISABLE_COPY_MOVE(FaultFiles)

public:
    class Private;
    enum class Fault {
        Error, ///< this access fails, the next ones work
        Full, ///< from this access on there is no room to write
        Kill, ///< the process ends with SIGKILL instead
    };

    explicit FaultFiles(bool countReads = false);
    ~FaultFiles();

    /// The n-th access from now, counted from 1.
    void arm(int nth, Fault fault);
    /// No more faults, counting goes on.
    void disarm();
    /// Whether a fault has happened since arm().
    [[nodiscard]] bool happened() const;
    /// Accesses since arm().
    [[nodiscard]] int accesses() const;

private:
    std::unique_ptr<Private> d;
};

} // namespace limber
