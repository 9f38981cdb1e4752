// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QFile>
#include <QListView>
#include <QMainWindow>
#include <QSplitter>
#include <QStringListModel>
#include <QTextBrowser>
#include <QTimer>

#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;

/// The least that a window of this kind can be: a list of a few lines and a text browser with a few words. Says when it was painted, by the
/// steady clock in milliseconds, and how many bytes of memory the process has.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QStringListModel lines;
    QStringList titles;
    for (int i = 0; i < 40; ++i)
        titles.append(u"A question"_s);
    lines.setStringList(titles);
    auto *list = new QListView;
    list->setModel(&lines);
    auto *text = new QTextBrowser;
    text->setPlainText(u"An answer of a few words. "_s.repeated(40));
    auto *panes = new QSplitter;
    panes->addWidget(list);
    panes->addWidget(text);
    QMainWindow window;
    window.setCentralWidget(panes);
    window.resize(1320, 820);
    window.show();
    list->viewport()->repaint();
    text->viewport()->repaint();
    QTimer::singleShot(0, &window, [] {
        const auto painted = std::chrono::steady_clock::now().time_since_epoch();
        QFile status(u"/proc/self/status"_s);
        long long kilobytes = 0;
        if (status.open(QIODevice::ReadOnly)) {
            const QByteArray content = status.readAll();
            std::sscanf(content.constData() + content.indexOf("VmRSS:") + 6, "%lld", &kilobytes);
        }
        std::printf("%.3f %lld\n", std::chrono::duration<double, std::milli>(painted).count(), kilobytes * 1024);
        QCoreApplication::quit();
    });
    return QApplication::exec();
}
