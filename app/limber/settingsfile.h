// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QSettings>
#include <QThreadPool>

namespace limber {

/// QSettings writes its file on the thread that changes it, whenever the event loop comes round; on a busy disk that holds a window up.
/// This one writes on a thread of its own. What was not written yet is written by the destructor. Lives on the GUI thread.
class SettingsFile final : public QSettings
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsFile)

public:
    /// An INI file, which may be there already.
    explicit SettingsFile(const QString &path);
    ~SettingsFile() override;

protected:
    bool event(QEvent *event) override;

private:
    void written();

    QFutureWatcher<void> m_writing;
    QThreadPool m_pool;
};

} // namespace limber
