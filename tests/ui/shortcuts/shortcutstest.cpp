// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/mainwindow.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/threadpage.h>
#include <ui/shortcuts/keyeditor.h>
#include <ui/shortcuts/shortcutsmodel.h>
#include <ui/shortcuts/shortcutswindow.h>
#include <ui/threads/threadlistpane.h>
#include <ui/threads/threadlistview.h>

#include <QAction>
#include <QCheckBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

namespace limber {

using namespace Qt::StringLiterals;

/// The window's keys, and the window in which they are looked up and changed.
class ShortcutsTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeTableIsThere_data();
    void theWholeTableIsThere();
    void theKeyThatSendsIsThereBeforeAnythingIsWritten();
    void everyMenuEntryCanBeGivenKeys();
    void singleKeysActInListAndThreadAndNeverWhereSomebodyWrites();
    void aButtonKeepsTheKeyThatPressesIt();
    void anotherKeyWorksAtOnceAndInTheNextWindow();
    void aCommandMayHaveSeveralKeysOrNone();
    void aTakenKeyNamesItsOwnerAndCanBeTakenOver();
    void theSameLetterIsTakenByWhatBeginsWithIt();
    void whatWouldSpoilTypingIsRefused_data();
    void whatWouldSpoilTypingIsRefused();
    void oneCommandGetsItsUsualKeysBackFromWhoeverHasThem();
    void allCommandsGetTheirUsualKeysBack();
    void theFieldFindsCommandsByNameMenuAndKey();
    void junkInTheSettingsIsNoKey();

private:
    static QAction *command(const QWidget &window, const QString &name);
    static ShortcutsWindow *open(MainWindow &window);
    static void choose(ShortcutsWindow &shortcuts, const QString &name);
    static void type(ShortcutsWindow &shortcuts, const QKeySequence &keys);
    static QPushButton *button(const ShortcutsWindow &shortcuts, const QString &name);
    static void takeAway(const ShortcutsWindow &shortcuts, const QString &keys);
    static QString message(const ShortcutsWindow &shortcuts);
    static QStringList shown(const ShortcutsWindow &shortcuts);
};

/// Of the window's widgets too: single keys stand in no menu.
QAction *ShortcutsTest::command(const QWidget &window, const QString &name)
{
    if (auto *found = window.findChild<QAction *>(name))
        return found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        for (QAction *action : widget->actions()) {
            if (action->objectName() == name)
                return action;
        }
    }
    return nullptr;
}

ShortcutsWindow *ShortcutsTest::open(MainWindow &window)
{
    command(window, u"keyboard-shortcuts"_s)->trigger();
    return window.findChild<ShortcutsWindow *>();
}

void ShortcutsTest::choose(ShortcutsWindow &shortcuts, const QString &name)
{
    auto *tree = shortcuts.findChild<QTreeView *>();
    const QModelIndexList found =
        tree->model()->match(tree->model()->index(0, 0), ShortcutsModel::NameRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    tree->setCurrentIndex(found.first());
}

void ShortcutsTest::type(ShortcutsWindow &shortcuts, const QKeySequence &keys)
{
    shortcuts.findChild<QKeySequenceEdit *>()->setKeySequence(keys);
}

QPushButton *ShortcutsTest::button(const ShortcutsWindow &shortcuts, const QString &name)
{
    return shortcuts.findChild<QPushButton *>(name);
}

void ShortcutsTest::takeAway(const ShortcutsWindow &shortcuts, const QString &keys)
{
    for (QToolButton *each : shortcuts.findChild<KeyEditor *>()->findChildren<QToolButton *>()) {
        if (!each->isHidden() && each->text() == keys)
            return each->click();
    }
    QFAIL("there are no such keys");
}

QString ShortcutsTest::message(const ShortcutsWindow &shortcuts)
{
    return shortcuts.findChild<QLabel *>(u"keys-message"_s)->text();
}

QStringList ShortcutsTest::shown(const ShortcutsWindow &shortcuts)
{
    const QAbstractItemModel *model = shortcuts.findChild<QTreeView *>()->model();
    QStringList names;
    for (int menu = 0; menu < model->rowCount(); ++menu) {
        const QModelIndex parent = model->index(menu, 0);
        for (int row = 0; row < model->rowCount(parent); ++row)
            names.append(model->index(row, 0, parent).data(ShortcutsModel::NameRole).toString());
    }
    return names;
}

void ShortcutsTest::theWholeTableIsThere_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("keys");
    const auto row = [](const char *name, const char *keys) {
        QTest::addRow("%s", name) << QString::fromLatin1(name) << QString::fromLatin1(keys);
    };
    row("ask", "Ctrl+N");
    row("answer", "Ctrl+R");
    row("save", "Ctrl+D");
    row("sync", "F5");
    row("search", "Ctrl+K");
    row("find", "Ctrl+F");
    row("find-next", "F3");
    row("find-previous", "Shift+F3");
    row("back", "Alt+Left");
    row("forward", "Alt+Right");
    row("export-pdf", "Ctrl+Shift+E");
    row("print", "Ctrl+P");
    row("zoom-in", "Ctrl++");
    row("zoom-out", "Ctrl+-");
    row("zoom-reset", "Ctrl+0");
    row("sidebar", "F9");
    row("next-pane", "F6");
    row("settings", "Ctrl+,");
    row("full-screen", "F11");
    row("keyboard-shortcuts", "Ctrl+?");
    row("undo", "Ctrl+Z");
    row("redo", "Ctrl+Shift+Z");
    row("key-next-thread", "J");
    row("key-previous-thread", "K");
    row("key-next-unread", "N");
    row("key-read-on", "Space");
    row("key-next-answer", ".");
    row("key-previous-answer", ",");
    row("key-first-new", "Shift+L");
    row("key-save", "S");
    row("key-read", "M");
    row("key-expert-lens", "E");
    row("key-answer", "R");
}

void ShortcutsTest::theWholeTableIsThere()
{
    QFETCH(const QString, name);
    QFETCH(const QString, keys);
    LibraryFixture library;
    MainWindow window(library.parts());
    const QAction *action = command(window, name);
    QVERIFY(action);
    QVERIFY2(action->shortcuts().contains(QKeySequence(keys)), qPrintable(QKeySequence::listToString(action->shortcuts())));
    QVERIFY(shown(*open(window)).contains(name));
}

void ShortcutsTest::theKeyThatSendsIsThereBeforeAnythingIsWritten()
{
    LibraryFixture library;
    MainWindow window(library.parts());
    ShortcutsWindow *shortcuts = open(window);
    choose(*shortcuts, u"send"_s);
    const QModelIndex row = shortcuts->findChild<QTreeView *>()->currentIndex();
    QCOMPARE(row.siblingAtColumn(ShortcutsModel::KeysColumn).data().toString(),
        ShortcutsModel::wordsOf({QKeySequence(Qt::CTRL | Qt::Key_Return)}));
}

void ShortcutsTest::everyMenuEntryCanBeGivenKeys()
{
    LibraryFixture library;
    MainWindow window(library.parts());
    const QStringList all = shown(*open(window));
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
    for (const QAction *action : window.findChildren<QAction *>()) {
        const bool inMenu = !action->isSeparator() && !action->menu() && !action->text().isEmpty() && !action->shortcuts().isEmpty();
        QVERIFY2(!inMenu || all.contains(action->objectName()), qPrintable(action->text()));
    }
}

void ShortcutsTest::singleKeysActInListAndThreadAndNeverWhereSomebodyWrites()
{
    LibraryFixture library;
    library.fill(ThreadGenerator({.threads = 5}));
    MainWindow window(library.parts());
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *list = window.findChild<ThreadListView *>();
    auto *page = window.findChild<ThreadPage *>();
    QTRY_COMPARE(list->model()->rowCount(), 5);
    QSignalSpy saved(command(window, u"key-save"_s), &QAction::triggered);
    list->setFocus();
    QTest::keyClick(window.focusWidget(), Qt::Key_S);
    QCOMPARE(saved.count(), 1);
    page->view()->setFocus();
    QTest::keyClick(window.focusWidget(), Qt::Key_S);
    QCOMPARE(saved.count(), 2);
    auto *field = new QLineEdit(page);
    field->show();
    field->setFocus();
    QTest::keyClicks(window.focusWidget(), u"a sore hip"_s);
    QCOMPARE(field->text(), u"a sore hip"_s);
    QCOMPARE(saved.count(), 2);
    // Outside list and thread there is nothing that a single key would do.
    auto *elsewhere = new QCheckBox(&window);
    elsewhere->show();
    elsewhere->setFocus();
    QTest::keyClick(window.focusWidget(), Qt::Key_S);
    QCOMPARE(saved.count(), 2);
}

void ShortcutsTest::aButtonKeepsTheKeyThatPressesIt()
{
    LibraryFixture library;
    MainWindow window(library.parts());
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy readOn(command(window, u"key-read-on"_s), &QAction::triggered);
    auto *box = new QCheckBox(window.findChild<ThreadPage *>());
    box->show();
    box->setFocus();
    QTest::keyClick(window.focusWidget(), Qt::Key_Space);
    QVERIFY(box->isChecked());
    QCOMPARE(readOn.count(), 0);
    QSignalSpy saved(command(window, u"key-save"_s), &QAction::triggered);
    QTest::keyClick(window.focusWidget(), Qt::Key_S);
    QCOMPARE(saved.count(), 1);
}

void ShortcutsTest::anotherKeyWorksAtOnceAndInTheNextWindow()
{
    LibraryFixture library;
    {
        MainWindow window(library.parts());
        ShortcutsWindow *shortcuts = open(window);
        choose(*shortcuts, u"sidebar"_s);
        type(*shortcuts, QKeySequence(u"Ctrl+Alt+S"_s));
        QVERIFY(button(*shortcuts, u"add-keys"_s)->isEnabled());
        button(*shortcuts, u"add-keys"_s)->click();
        takeAway(*shortcuts, u"F9"_s);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const QAction *sidebar = command(window, u"sidebar"_s);
        const bool before = sidebar->isChecked();
        QTest::keyClick(&window, Qt::Key_F9);
        QCOMPARE(sidebar->isChecked(), before);
        QTest::keyClick(&window, Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(sidebar->isChecked(), !before);
    }
    MainWindow window(library.parts());
    QCOMPARE(command(window, u"sidebar"_s)->shortcuts(), {QKeySequence(u"Ctrl+Alt+S"_s)});
}

void ShortcutsTest::aCommandMayHaveSeveralKeysOrNone()
{
    LibraryFixture library;
    MainWindow window(library.parts());
    ShortcutsWindow *shortcuts = open(window);
    choose(*shortcuts, u"key-save"_s);
    type(*shortcuts, QKeySequence(u"B"_s));
    button(*shortcuts, u"add-keys"_s)->click();
    const QList<QKeySequence> both{QKeySequence(u"S"_s), QKeySequence(u"B"_s)};
    QCOMPARE(command(window, u"key-save"_s)->shortcuts(), both);
    QCOMPARE(ShortcutsModel::wordsOf(both), u"S or B"_s);
    takeAway(*shortcuts, u"S"_s);
    takeAway(*shortcuts, u"B"_s);
    QVERIFY(command(window, u"key-save"_s)->shortcuts().isEmpty());
    MainWindow next(library.parts());
    QVERIFY(command(next, u"key-save"_s)->shortcuts().isEmpty());
}

void ShortcutsTest::aTakenKeyNamesItsOwnerAndCanBeTakenOver()
{
    LibraryFixture library;
    MainWindow window(library.parts());
    ShortcutsWindow *shortcuts = open(window);
    choose(*shortcuts, u"mark-read"_s);
    type(*shortcuts, QKeySequence(u"F9"_s));
    QVERIFY2(message(*shortcuts).contains(u"“Sidebar” (View)"_s), qPrintable(message(*shortcuts)));
    QVERIFY(button(*shortcuts, u"add-keys"_s)->text().contains(u"Take Over"_s));
    QCOMPARE(command(window, u"sidebar"_s)->shortcuts(), {QKeySequence(u"F9"_s)}); // not yet
    button(*shortcuts, u"add-keys"_s)->click();
    QCOMPARE(command(window, u"mark-read"_s)->shortcuts(), {QKeySequence(u"F9"_s)});
    QVERIFY(command(window, u"sidebar"_s)->shortcuts().isEmpty());
}

void ShortcutsTest::theSameLetterIsTakenByWhatBeginsWithIt()
{
    LibraryFixture library;
    MainWindow window(library.parts());
    ShortcutsWindow *shortcuts = open(window);
    choose(*shortcuts, u"key-save"_s);
    type(*shortcuts, QKeySequence(u"J, S"_s)); // J alone would never be heard again
    QVERIFY2(message(*shortcuts).contains(u"Next thread"_s), qPrintable(message(*shortcuts)));
}

void ShortcutsTest::whatWouldSpoilTypingIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<bool>("refused");
    QTest::newRow("a letter everywhere") << u"sync"_s << u"Y"_s << true;
    QTest::newRow("a capital everywhere") << u"sync"_s << u"Shift+Y"_s << true;
    QTest::newRow("a letter in list and thread") << u"key-save"_s << u"Y"_s << false;
    QTest::newRow("a function key") << u"sync"_s << u"F7"_s << false;
    QTest::newRow("with Ctrl") << u"sync"_s << u"Ctrl+J, Y"_s << false;
    QTest::newRow("Tab") << u"key-save"_s << u"Tab"_s << true;
    QTest::newRow("an arrow") << u"key-save"_s << u"Down"_s << true;
    QTest::newRow("Escape") << u"sync"_s << u"Esc"_s << true;
    QTest::newRow("Paste") << u"sync"_s << u"Ctrl+V"_s << true;
    QTest::newRow("its own") << u"copy-text"_s << u"Ctrl+C"_s << false;
    QTest::newRow("a menu's letter") << u"sync"_s << u"Alt+F"_s << true;
}

void ShortcutsTest::whatWouldSpoilTypingIsRefused()
{
    QFETCH(const QString, name);
    QFETCH(const QString, keys);
    QFETCH(const bool, refused);
    LibraryFixture library;
    MainWindow window(library.parts());
    ShortcutsWindow *shortcuts = open(window);
    choose(*shortcuts, name);
    const QList<QKeySequence> before = command(window, name)->shortcuts();
    type(*shortcuts, QKeySequence(keys));
    const bool known = before.contains(QKeySequence(keys));
    QCOMPARE(button(*shortcuts, u"add-keys"_s)->isEnabled(), !refused && !known);
    QCOMPARE(!message(*shortcuts).isEmpty(), refused || known);
    button(*shortcuts, u"add-keys"_s)->click();
    QCOMPARE(command(window, name)->shortcuts() == before, refused || known);
}

void ShortcutsTest::oneCommandGetsItsUsualKeysBackFromWhoeverHasThem()
{
    LibraryFixture library;
    MainWindow window(library.parts());
    ShortcutsWindow *shortcuts = open(window);
    choose(*shortcuts, u"mark-read"_s);
    QVERIFY(!button(*shortcuts, u"usual-keys"_s)->isEnabled());
    type(*shortcuts, QKeySequence(u"F9"_s));
    button(*shortcuts, u"add-keys"_s)->click();
    choose(*shortcuts, u"sidebar"_s);
    button(*shortcuts, u"usual-keys"_s)->click();
    QVERIFY2(message(*shortcuts).contains(u"Mark as Read"_s), qPrintable(message(*shortcuts)));
    QCOMPARE(command(window, u"sidebar"_s)->shortcuts(), {QKeySequence(u"F9"_s)});
    QVERIFY(command(window, u"mark-read"_s)->shortcuts().isEmpty());
}

void ShortcutsTest::allCommandsGetTheirUsualKeysBack()
{
    LibraryFixture library;
    {
        MainWindow window(library.parts());
        const QList<QKeySequence> save = command(window, u"save"_s)->shortcuts();
        ShortcutsWindow *shortcuts = open(window);
        for (const QString &name : {u"save"_s, u"quit"_s}) {
            choose(*shortcuts, name);
            type(*shortcuts, QKeySequence(u"Ctrl+Alt+"_s + name.first(1).toUpper()));
            button(*shortcuts, u"add-keys"_s)->click();
        }
        QVERIFY(command(window, u"save"_s)->shortcuts() != save);
        button(*shortcuts, u"all-usual-keys"_s)->click();
        QCOMPARE(command(window, u"save"_s)->shortcuts(), save);
    }
    library.settings().beginGroup(u"keys"_s);
    QVERIFY(library.settings().allKeys().isEmpty());
    library.settings().endGroup();
}

void ShortcutsTest::theFieldFindsCommandsByNameMenuAndKey()
{
    LibraryFixture library;
    MainWindow window(library.parts());
    ShortcutsWindow *shortcuts = open(window);
    auto *field = shortcuts->findChild<QLineEdit *>();
    field->setText(u"full scr"_s);
    QCOMPARE(shown(*shortcuts), {u"full-screen"_s});
    field->setText(u"f11"_s);
    QCOMPARE(shown(*shortcuts), {u"full-screen"_s});
    field->setText(u"in the list"_s);
    QVERIFY(shown(*shortcuts).contains(u"key-save"_s));
    field->setText(u"no such thing"_s);
    QVERIFY(shown(*shortcuts).isEmpty());
    field->clear();
    QVERIFY(shown(*shortcuts).size() > 20);
}

void ShortcutsTest::junkInTheSettingsIsNoKey()
{
    LibraryFixture library;
    library.settings().setValue(u"keys/sync"_s, u"no key; ; Ctrl+Nothing; F8"_s);
    library.settings().setValue(u"keys/save"_s, QVariantMap{{u"a"_s, 1}});
    library.settings().setValue(u"keys/no-such-command"_s, u"F9"_s);
    MainWindow window(library.parts());
    QCOMPARE(command(window, u"sync"_s)->shortcuts(), {QKeySequence(u"F8"_s)});
    QVERIFY(command(window, u"save"_s)->shortcuts().contains(QKeySequence(u"Ctrl+D"_s)));
    QCOMPARE(command(window, u"sidebar"_s)->shortcuts(), {QKeySequence(u"F9"_s)});
}

} // namespace limber

QTEST_MAIN(limber::ShortcutsTest)
#include "shortcutstest.moc"
