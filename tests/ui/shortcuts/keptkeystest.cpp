// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/actions/commands.h>
#include <ui/actions/windowactions.h>
#include <ui/mainwindow.h>

#include <QSignalSpy>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

/// Keys that stand in settings.ini, written by hand or by another version.
class KeptKeysTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void noTwoCommandsHaveTheSameKeyWhateverTheSettingsSay();
    void whatWouldSpoilTypingIsNoKeyInTheSettingsEither();

private:
    static Commands &commandsOf(const MainWindow &window) { return window.findChild<WindowActions *>()->commands(); }
    static QList<QKeySequence> keysOf(const MainWindow &window, const QString &name)
    {
        return commandsOf(window).find(name)->action->shortcuts();
    }
};

void KeptKeysTest::noTwoCommandsHaveTheSameKeyWhateverTheSettingsSay()
{
    LibraryFixture library;
    library.settings().setValue(u"keys/sync"_s, u"Ctrl+D; F7"_s); // Save's usual ones
    library.settings().setValue(u"keys/about"_s, u"F7; F8"_s);
    {
        MainWindow window(library.parts());
        QCOMPARE(keysOf(window, u"sync"_s), (QList<QKeySequence>{QKeySequence(u"Ctrl+D"_s), QKeySequence(u"F7"_s)}));
        QVERIFY(keysOf(window, u"save"_s).isEmpty());
        QCOMPARE(keysOf(window, u"about"_s), {QKeySequence(u"F8"_s)});
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy synced(commandsOf(window).find(u"sync"_s)->action, &QAction::triggered);
        QTest::keyClick(&window, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(synced.count(), 1);
    }
    // Save has its own again as soon as nobody else wants them.
    library.settings().remove(u"keys/sync"_s);
    MainWindow window(library.parts());
    QCOMPARE(keysOf(window, u"save"_s), {QKeySequence(u"Ctrl+D"_s)});
}

void KeptKeysTest::whatWouldSpoilTypingIsNoKeyInTheSettingsEither()
{
    LibraryFixture library;
    library.settings().setValue(u"keys/sync"_s, u"S; F7"_s);
    library.settings().setValue(u"keys/sidebar"_s, u"Tab"_s);
    library.settings().setValue(u"keys/key-save"_s, u"B"_s);
    MainWindow window(library.parts());
    QCOMPARE(keysOf(window, u"sync"_s), {QKeySequence(u"F7"_s)});
    QCOMPARE(keysOf(window, u"sidebar"_s), {QKeySequence(u"F9"_s)});
    QCOMPARE(keysOf(window, u"key-save"_s), {QKeySequence(u"B"_s)});
}

} // namespace limber

QTEST_MAIN(limber::KeptKeysTest)
#include "keptkeystest.moc"
