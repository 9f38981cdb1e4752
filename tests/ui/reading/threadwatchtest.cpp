// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/reading/threadwatch.h>

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

class ThreadWatchTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aPullThatBringsPageAfterPageAsksAFewTimes();
};

void ThreadWatchTest::aPullThatBringsPageAfterPageAsksAFewTimes()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 1, .answers = 1});
    library.fill(generator);
    const ThreadRef ref = library.ref(generator.questionId(0));
    ThreadWatch watch(library.store());
    QSignalSpy stored(&watch, &ThreadWatch::stored);
    QElapsedTimer time;
    time.start();
    watch.watch(ref);
    watch.begin();
    Answer answer = generator.answer(0, 0);
    for (int page = 0; page < 20; ++page) {
        answer.id = u"late%1"_s.arg(page);
        library.apply({answer});
        if (page == 0)
            QTRY_COMPARE(stored.count(), 1); // at once
        (void)library.await(library.store().thread(ref)); // behind what it asked for
    }
    QVERIFY(stored.count() <= 2 + time.elapsed() / ThreadWatch::Pause.count());
    // What came last is not missed.
    QTRY_COMPARE(stored.last().first().value<Thread>().answers.size(), size_t{21});
}

} // namespace limber

QTEST_MAIN(limber::ThreadWatchTest)
#include "threadwatchtest.moc"
