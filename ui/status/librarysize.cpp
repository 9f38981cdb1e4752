// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/status/librarysize.h>
#include <ui/status/syncmonitor.h>

#include <QLocale>

namespace limber {

LibrarySize::LibrarySize(const SyncMonitor &monitor, QWidget *parent)
    : QLabel(parent)
    , m_monitor(monitor)
{
    setTextFormat(Qt::PlainText);
    setContentsMargins(8, 0, 8, 0);
    setToolTip(tr("What all questions and answers take on this computer"));
    connect(&m_monitor, &SyncMonitor::changed, this, &LibrarySize::refresh);
    refresh();
}

void LibrarySize::refresh()
{
    const auto size = m_monitor.summary().size;
    setVisible(size.has_value() && m_monitor.summary().communities > 0);
    if (size) {
        //: %1 is a size such as "84 MB".
        setText(tr("Library %1").arg(locale().formattedDataSize(*size, 0, QLocale::DataSizeSIFormat)));
    }
}

} // namespace limber
