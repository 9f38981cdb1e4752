// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/store.h>
#include <tests/store/awaitresult.h>
#include <tests/support/fakeclock.h>
#include <tests/support/testcase.h>
#include <tests/support/threadgenerator.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

class StoreTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aPulledCommunityIsReadBackAsItCame();
};

void StoreTest::aPulledCommunityIsReadBackAsItCame()
{
    QTemporaryDir folder;
    FakeClock clock;
    Store store(folder.path(), Store::Access::ReadWrite, clock);
    const auto opened = await(store.open());
    QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.failure().detail));
    Community community;
    community.kind = u"limber"_s;
    community.url = QUrl(u"https://shape.example/api/"_s);
    community.info.name = u"Shape"_s;
    const auto added = await(store.addCommunity(community));
    QVERIFY(added.ok());
    QCOMPARE(added->id, u"shape-example"_s);
    const ThreadGenerator generator({.threads = 50});
    QString cursor;
    AppliedPage sum;
    for (const ChangePage &page : generator.pages(60)) {
        const auto applied = await(store.applyPage(added->id, cursor, page));
        QVERIFY2(applied.ok(), applied.ok() ? "" : qPrintable(applied.failure().detail));
        cursor = page.cursor;
        sum.questions += applied->questions;
        sum.answers += applied->answers;
    }
    QCOMPARE(sum.questions, 50);
    QCOMPARE(sum.answers, 150);
    const auto spine = await(store.threadSpine({}));
    QVERIFY2(spine.ok(), spine.ok() ? "" : qPrintable(spine.failure().detail));
    QCOMPARE(spine->rows.size(), size_t{50});
    const auto rows = await(store.threadRows(spine->rows));
    QVERIFY2(rows.ok(), rows.ok() ? "" : qPrintable(rows.failure().detail));
    QCOMPARE(rows->rows.size(), size_t{50});
    QCOMPARE(rows->rows.front().ref.id, generator.questionId(49));
    QCOMPARE(rows->rows.front().answers, 3);
    const auto thread = await(store.thread(rows->rows.front().ref));
    QVERIFY(thread.ok());
    QCOMPARE(thread->question, generator.question(49));
    const auto counts = await(store.counts());
    QVERIFY2(counts.ok(), counts.ok() ? "" : qPrintable(counts.failure().detail));
    QCOMPARE(counts->all, 50);
    QCOMPARE(counts->unread, 50);
    QVERIFY(await(store.setRead(thread->ref, true)).ok());
    QCOMPARE(await(store.counts())->unread, 49);
    QCOMPARE(await(store.threadSpine({.view = View::Unread}))->rows.size(), size_t{49});
    QVERIFY(await(store.setSaved(thread->ref, true)).ok());
    QCOMPARE(await(store.threadSpine({.view = View::Saved}))->rows.size(), size_t{1});
    QVERIFY(await(store.experts({})).ok());
    QVERIFY(await(store.profile(added->id, generator.personId(0))).ok());
    const auto checks = await(store.check());
    QVERIFY(checks.ok());
    for (const FileCheck &check : *checks)
        QVERIFY2(check.ok, qPrintable(check.detail));
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::StoreTest)
#include "storetest.moc"
