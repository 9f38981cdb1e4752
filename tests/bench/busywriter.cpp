// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/toint.h>
#include <tests/bench/busywriter.h>
#include <ui/compose/composeform.h>
#include <ui/compose/composewindow.h>
#include <ui/compose/markdowneditor.h>

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>

namespace limber {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto betweenLetters = 40ms;
constexpr int titleOf = 400; // letters: so many are typed before the next one goes into the title again
const auto letters = u"barotel sunkami, *lamos* misunka "_s;

} // namespace

BusyWriter::BusyWriter(MainWindow &window)
    : m_window(window)
{
    connect(&m_timer, &QTimer::timeout, this, &BusyWriter::type);
    m_timer.start(betweenLetters);
}

BusyWriter::~BusyWriter()
{
    if (m_composer)
        m_composer->finish();
}

void BusyWriter::begin()
{
    for (const QMenu *menu : m_window.menuBar()->findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (action->objectName() == "ask"_L1 && action->isEnabled())
                action->trigger();
        }
    }
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<ComposeWindow *>(widget))
            m_composer = window;
    }
}

void BusyWriter::type()
{
    if (!m_composer) {
        begin();
        return;
    }
    QWidget *field = m_composer->form()->editor();
    if (m_typed % titleOf < 30)
        field = m_composer->findChild<QLineEdit *>();
    const QString letter(letters.at(m_typed % toInt(letters.size())));
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease})
        QCoreApplication::postEvent(field, new QKeyEvent(type, Qt::Key_A, Qt::NoModifier, letter));
    ++m_typed;
}

} // namespace limber
