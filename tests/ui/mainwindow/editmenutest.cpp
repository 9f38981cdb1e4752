// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/actions/windowactions.h>
#include <ui/mainwindow.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/threadpage.h>
#include <ui/search/searchfield.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

/// Copying and selecting by the menu, wherever a text has the focus.
class EditMenuTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theSearchFieldIsCopiedFrom();
    void aNoteIsCopiedFrom();
    void aThreadIsCopiedFrom();
    void whereThereIsNothingToCopyTheMenuSaysSo();

private:
    /// Opens the menu, and chooses there.
    [[nodiscard]] bool choose(QAction *action) const;
    WindowActions *actions() const { return m_window->findChild<WindowActions *>(); }

    std::unique_ptr<LibraryFixture> m_library;
    std::unique_ptr<MainWindow> m_window;
};

void EditMenuTest::init()
{
    TestCase::init();
    m_library = std::make_unique<LibraryFixture>();
    m_library->fill(ThreadGenerator({.threads = 1}));
    m_window = std::make_unique<MainWindow>(m_library->parts());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QGuiApplication::clipboard()->setText(u"before"_s);
}

void EditMenuTest::cleanup()
{
    m_window.reset();
    m_library.reset();
}

bool EditMenuTest::choose(QAction *action) const
{
    QMenu *menu = actions()->editMenu();
    Q_EMIT menu->aboutToShow();
    const bool offered = action->isEnabled();
    Q_EMIT menu->aboutToHide();
    if (offered)
        action->trigger();
    return offered && QTest::qWaitFor([&] { return actions()->copyText->isEnabled() && actions()->selectAll->isEnabled(); });
}

void EditMenuTest::theSearchFieldIsCopiedFrom()
{
    auto *field = m_window->findChild<SearchField *>();
    field->setFocus();
    QTest::keyClicks(field, u"sore hip"_s);
    QVERIFY(choose(actions()->selectAll));
    QCOMPARE(field->selectedText(), u"sore hip"_s);
    QVERIFY(choose(actions()->copyText));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"sore hip"_s);
}

void EditMenuTest::aNoteIsCopiedFrom()
{
    auto *note = new QPlainTextEdit(u"worked for me"_s, m_window.get());
    note->show();
    note->setFocus();
    QVERIFY(choose(actions()->selectAll));
    QVERIFY(choose(actions()->copyText));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"worked for me"_s);
}

void EditMenuTest::aThreadIsCopiedFrom()
{
    auto *page = m_window->findChild<ThreadPage *>();
    m_window->openThread(m_library->ref(ThreadGenerator({.threads = 1}).questionId(0)));
    QTRY_VERIFY(page->thread());
    page->view()->setFocus();
    QVERIFY(choose(actions()->selectAll));
    QVERIFY(choose(actions()->copyText));
    QVERIFY(QGuiApplication::clipboard()->text().contains(page->thread()->question.title.left(10)));
}

void EditMenuTest::whereThereIsNothingToCopyTheMenuSaysSo()
{
    auto *field = m_window->findChild<SearchField *>();
    field->setFocus();
    QVERIFY(!choose(actions()->copyText));
    QVERIFY(!choose(actions()->selectAll));
    QTest::keyClicks(field, u"hip"_s);
    QVERIFY(!choose(actions()->copyText)); // nothing is selected
    auto *button = new QWidget(m_window.get());
    button->setFocusPolicy(Qt::StrongFocus);
    button->show();
    button->setFocus();
    QVERIFY(!choose(actions()->copyText) && !choose(actions()->selectAll));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
}

} // namespace limber

QTEST_MAIN(limber::EditMenuTest)
#include "editmenutest.moc"
