// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/settings/librarysettings.h>
#include <ui/settings/settingsform.h>
#include <ui/status/syncmonitor.h>

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace limber {

QPushButton *LibrarySettings::fill(SettingsForm &form, const SettingsParts &parts)
{
    auto *size = new QLabel;
    const auto refresh = [size, &monitor = parts.monitor] {
        const auto bytes = monitor.summary().size;
        size->setText(bytes ? size->locale().formattedDataSize(*bytes, 0, QLocale::DataSizeSIFormat) : QString());
    };
    QObject::connect(&parts.monitor, &SyncMonitor::changed, size, refresh);
    refresh();
    form.addRow(tr("Size:"), size, tr("What all questions and answers take on this computer, with what is needed to search them."));

    auto *folder = new QLineEdit(QDir::toNativeSeparators(parts.store.folder()));
    folder->setReadOnly(true);
    folder->setCursorPosition(0);
    form.addRow(tr("&Folder:"), folder,
        tr("What can be fetched again is in cache.sqlite. What is yours – saved threads, notes, read marks, communities – is in "
           "mine.sqlite."));
    auto *show = new QPushButton(tr("&Open the Folder"));
    form.addRow({}, show, {});

    form.addHeading(tr("Privacy"));
    form.addText(tr("By itself Limber speaks with the communities that you follow, and with nobody else: it asks them what is new. What "
                    "you read, search, save or note stays on this computer."));
    form.addText(tr("Pictures from the web are fetched only when you ask for them. Links open in your browser, after Limber has shown "
                    "where they lead."));
    return show;
}

} // namespace limber
