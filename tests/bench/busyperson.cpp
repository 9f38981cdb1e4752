// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/toint.h>
#include <models/itemmodels/threadlistmodel.h>
#include <tests/bench/busyperson.h>
#include <ui/reading/threadpage.h>
#include <ui/search/searchfield.h>
#include <ui/search/searchview.h>
#include <ui/threads/threadlistview.h>

#include <QCoreApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBrowser>

namespace limber {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto betweenActions = 40ms;
const auto letters = u"barotel sunkami -lamos misunka "_s;

void press(QWidget &widget, int key, const QString &text)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease})
        QCoreApplication::postEvent(&widget, new QKeyEvent(type, key, Qt::NoModifier, text));
}

} // namespace

BusyPerson::BusyPerson(MainWindow &window)
    : m_window(window)
{
    connect(&m_timer, &QTimer::timeout, this, &BusyPerson::act);
    m_timer.start(betweenActions);
}

void BusyPerson::act()
{
    ++m_step;
    if (m_step % 2 == 0)
        type();
    else
        scroll();
}

void BusyPerson::type()
{
    const int letter = (m_step / 2) % toInt(letters.size());
    auto *field = m_window.findChild<SearchField *>();
    // All of it is taken away again, the list comes back, and the next letters begin anew.
    if (letter == 0)
        field->clear();
    else
        press(*field, Qt::Key_A, QString(letters.at(letter)));
    ++m_typed;
}

void BusyPerson::scroll()
{
    if (auto *list = m_window.findChild<ThreadListView *>()) {
        QScrollBar &bar = *list->verticalScrollBar();
        const int turn = (m_step / 2) % 40;
        bar.setValue(turn == 0 ? bar.maximum() / 2 : turn == 20 ? 0 : bar.value() + bar.singleStep() * 3);
        if (m_step % 30 == 1 && list->model()->rowCount() > 0) {
            const QModelIndex row = list->indexAt(list->viewport()->rect().center());
            const QVariant ref = row.data(ThreadListModel::RefRole);
            if (ref.isValid()) {
                m_window.openThread(ref.value<ThreadRef>());
                ++m_opened;
            }
        }
    }
    if (const auto *found = m_window.findChild<SearchView *>())
        found->verticalScrollBar()->setValue(found->verticalScrollBar()->value() + found->verticalScrollBar()->singleStep() * 3);
    if (const auto *page = m_window.findChild<ThreadPage *>()) {
        for (auto *text : page->findChildren<QTextBrowser *>())
            text->verticalScrollBar()->setValue(text->verticalScrollBar()->value() + 60);
    }
}

} // namespace limber
