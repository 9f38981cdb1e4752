// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/itemmodels/threadlistmodel.h>
#include <tests/bench/paintwatch.h>
#include <ui/mainwindow.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/threadpage.h>
#include <ui/threads/threadlistview.h>

#include <QApplication>
#include <QEvent>
#include <QTextDocument>

namespace limber {

namespace {

bool showsRows(const ThreadListView &list)
{
    if (!list.model() || list.model()->rowCount() == 0)
        return false;
    const QRect view = list.viewport()->rect();
    for (QModelIndex row = list.indexAt(QPoint(view.width() / 2, 8)); row.isValid() && list.visualRect(row).top() < view.bottom();
         row = row.siblingAtRow(row.row() + 1)) {
        if (row.data(ThreadListModel::LoadingRole).toBool())
            return false;
    }
    return true;
}

/// The browser that a thread is read in; profiles and stories have their own.
bool showsThread(const CardBrowser &browser)
{
    for (const QWidget *parent = browser.parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const ThreadPage *>(parent))
            return browser.document()->characterCount() > 10;
    }
    return false;
}

} // namespace

PaintWatch::PaintWatch(QObject &application)
{
    application.installEventFilter(this);
}

MainWindow *PaintWatch::window() const
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *main = qobject_cast<MainWindow *>(window))
            return main;
    }
    return nullptr;
}

bool PaintWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Paint || !watched->parent())
        return false;
    // Told once the event is over.
    if (const auto *list = qobject_cast<ThreadListView *>(watched->parent()); list && !m_list && showsRows(*list)) {
        m_list = true;
        QMetaObject::invokeMethod(this, &PaintWatch::listPainted, Qt::QueuedConnection);
    }
    if (const auto *browser = qobject_cast<CardBrowser *>(watched->parent()); browser && !m_thread && showsThread(*browser)) {
        m_thread = true;
        QMetaObject::invokeMethod(this, &PaintWatch::threadPainted, Qt::QueuedConnection);
    }
    return false;
}

} // namespace limber
