// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/ui/compose/composecase.h>
#include <ui/compose/composefooter.h>
#include <ui/compose/composeform.h>
#include <ui/compose/fieldnote.h>
#include <ui/compose/markdowneditor.h>
#include <ui/mainwindow.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/threadpage.h>
#include <ui/widgets/messagebar.h>

#include <QApplication>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

void ComposeCase::init()
{
    TestCase::init();
    m_library = std::make_unique<LibraryFixture>();
    m_library->fill(m_threads);
    takePosts();
    openMain();
}

void ComposeCase::cleanup()
{
    m_window.reset();
    m_library.reset();
}

void ComposeCase::openMain()
{
    m_window = std::make_unique<MainWindow>(m_library->parts());
    m_window->show();
    m_page = m_window->findChild<ThreadPage *>();
}

void ComposeCase::takePosts(const Limits &limits)
{
    CommunityInfo info;
    info.name = u"Getting in Shape"_s;
    info.posting = true;
    info.licence = {u"CC BY-SA 4.0"_s, QUrl(u"https://licence.example/by-sa"_s)};
    info.limits = limits;
    QVERIFY(m_library->await(m_library->store().updateCommunityInfo(m_library->community(), info)));
}

bool ComposeCase::turnToMain()
{
    m_window->activateWindow();
    return QTest::qWaitForWindowActive(m_window.get());
}

void ComposeCase::openThread(int thread)
{
    m_window->openThread(m_library->ref(m_threads.questionId(thread)));
    QTRY_VERIFY(m_page->thread() && m_page->thread()->ref.id == m_threads.questionId(thread));
    m_page->view()->setFocus();
}

QList<ComposeWindow *> ComposeCase::composers() const
{
    QList<ComposeWindow *> found;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<ComposeWindow *>(widget); window && window->isVisible())
            found.append(window);
    }
    return found;
}

ComposeWindow *ComposeCase::composer() const
{
    if (!QTest::qWaitFor([this] { return composers().size() == 1; }))
        return nullptr;
    ComposeWindow *window = composers().constFirst();
    window->activateWindow();
    return QTest::qWaitForWindowActive(window) ? window : nullptr;
}

QAction *ComposeCase::command(const QString &name) const
{
    for (const QMenu *menu : m_window->menuBar()->findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (action->objectName() == name)
                return action;
        }
    }
    return nullptr;
}

ComposeWindow *ComposeCase::beginQuestion()
{
    if (!turnToMain())
        return nullptr;
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    return composer();
}

ComposeWindow *ComposeCase::beginAnswer()
{
    if (!turnToMain() || !QTest::qWaitFor([this] { return command(u"answer"_s)->isEnabled(); }))
        return nullptr;
    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier);
    return composer();
}

QLineEdit *ComposeCase::title(ComposeWindow *window)
{
    for (auto *field : window->findChildren<QLineEdit *>()) {
        if (field->accessibleName() == "Title"_L1)
            return field;
    }
    return nullptr;
}

QPlainTextEdit *ComposeCase::body(ComposeWindow *window)
{
    return window->form()->editor();
}

QPushButton *ComposeCase::button(ComposeWindow *window, const QString &text)
{
    for (auto *button : window->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

QString ComposeCase::footer(ComposeWindow *window)
{
    return window->findChild<ComposeFooter *>()->state();
}

QString ComposeCase::bars(ComposeWindow *window)
{
    QStringList said;
    for (const auto *bar : window->findChildren<MessageBar *>()) {
        if (!bar->isHidden())
            said.append(bar->message());
    }
    return said.join(u'\n');
}

QString ComposeCase::notes(ComposeWindow *window)
{
    QStringList said;
    for (const auto *note : window->findChildren<FieldNote *>()) {
        if (!note->isHidden())
            said.append(note->text());
    }
    return said.join(u'\n');
}

QList<Draft> ComposeCase::drafts()
{
    return m_library->await(m_library->store().drafts()).value_or(QList<Draft>());
}

QList<OutboxPost> ComposeCase::outbox()
{
    return m_library->await(m_library->store().outbox()).value_or(QList<OutboxPost>());
}

} // namespace limber
