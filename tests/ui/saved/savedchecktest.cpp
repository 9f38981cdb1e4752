// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/saved/savedcheck.h>

#include <QSignalSpy>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

class SavedCheckTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatASyncBringsWaitsForItsEnd();
    void anAnswerThatSaysTheSameIsNoOther();
};

void SavedCheckTest::whatASyncBringsWaitsForItsEnd()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 2, .answers = 1});
    library.fill(generator);
    QVERIFY(library.await(library.store().setSaved(library.ref(generator.questionId(0)), true)));
    SavedCheck check(library.store(), library.engine());
    check.setWatched(true);
    check.run();
    QTRY_VERIFY(check.result() && !check.isRunning());
    library.engine().syncAll(SyncEngine::Reason::Person); // its endpoint answers nothing for now
    QTRY_VERIFY(library.engine().isRunning());
    QSignalSpy changed(&check, &SavedCheck::changed);
    Answer answer = generator.answer(0, 0);
    answer.id = u"late"_s;
    library.apply({answer});
    QVERIFY(!changed.wait(900));
    library.engine().cancel();
    QTRY_VERIFY(changed.count() >= 2);
}

void SavedCheckTest::anAnswerThatSaysTheSameIsNoOther()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 1, .answers = 1});
    library.fill(generator);
    SavedCheck check(library.store(), library.engine());
    check.run();
    QTRY_VERIFY(check.result() && !check.isRunning());
    const quint64 number = check.number();
    check.run();
    QTRY_VERIFY(!check.isRunning());
    QCOMPARE(check.number(), number);
    QVERIFY(library.await(library.store().setSaved(library.ref(generator.questionId(0)), true)));
    check.run();
    QTRY_VERIFY(!check.isRunning());
    QVERIFY(check.number() > number);
}

} // namespace limber

QTEST_MAIN(limber::SavedCheckTest)
#include "savedchecktest.moc"
