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
constexpr int stepsOfReading = 25; // after each word that was searched for: a second with the list
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
    const int round = m_step++ % (toInt(letters.size()) + stepsOfReading);
    if (round < letters.size())
        type(round);
    else
        browse(round - toInt(letters.size()));
    scroll();
}

void BusyPerson::type(int letter)
{
    press(*m_window.findChild<SearchField *>(), Qt::Key_A, QString(letters.at(letter)));
    ++m_typed;
}

void BusyPerson::browse(int step)
{
    // All of it is taken away, and the list comes back.
    if (step == 0)
        m_window.findChild<SearchField *>()->clear();
    const auto *list = m_window.findChild<ThreadListView *>();
    QScrollBar &bar = *list->verticalScrollBar();
    const bool jumps = step % 12 == 1;
    bar.setValue(jumps ? (step * bar.maximum()) / stepsOfReading : bar.value() + bar.singleStep() * 3);
    const QVariant ref = list->indexAt(list->viewport()->rect().center()).data(ThreadListModel::RefRole);
    if (step % 6 == 5 && ref.isValid()) {
        m_window.openThread(ref.value<ThreadRef>());
        ++m_opened;
    }
}

void BusyPerson::scroll()
{
    if (const auto *found = m_window.findChild<SearchView *>())
        found->verticalScrollBar()->setValue(found->verticalScrollBar()->value() + found->verticalScrollBar()->singleStep() * 3);
    if (const auto *page = m_window.findChild<ThreadPage *>()) {
        for (auto *text : page->findChildren<QTextBrowser *>())
            text->verticalScrollBar()->setValue(text->verticalScrollBar()->value() + 60);
    }
}

} // namespace limber
