// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/settingsfile.h>

#include <QEvent>
#include <QtConcurrentRun>

namespace limber {

SettingsFile::SettingsFile(const QString &path)
    : QSettings(path, IniFormat)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_writing, &QFutureWatcher<void>::finished, this, &SettingsFile::written);
}

SettingsFile::~SettingsFile()
{
    m_pool.waitForDone();
}

bool SettingsFile::event(QEvent *event)
{
    if (event->type() != QEvent::UpdateRequest)
        return QSettings::event(event);
    if (!m_writing.isRunning()) {
        // All objects of one file in a process share what is in it, so another one writes what was changed here.
        m_writing.setFuture(QtConcurrent::run(&m_pool, [path = fileName()] { QSettings(path, IniFormat).sync(); }));
    }
    return true;
}

void SettingsFile::written()
{
    // Only now does QSettings ask to be told of the next change. What was changed in the moment since the writing ended it writes here.
    QEvent update(QEvent::UpdateRequest);
    QSettings::event(&update);
}

} // namespace limber
