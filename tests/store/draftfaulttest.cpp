// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/store/storescenario.h>
#include <tests/store/testprofile.h>
#include <tests/support/faultfiles.h>
#include <tests/support/testcase.h>

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

/// What was answered as kept is kept, whatever happens at the next letter.
class DraftFaultTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftThatWasAnsweredAsKeptIsThereAfterAKill();
    void aFullDiskIsSaidAndWhatWasKeptBeforeIsThere();
};

void DraftFaultTest::aDraftThatWasAnsweredAsKeptIsThereAfterAKill()
{
    int killed = 0;
    int most = 0;
    for (int access = 1;; access += 3) {
        QTemporaryDir folder;
        QProcess process;
        process.start(QCoreApplication::applicationDirPath() + u"/killedstore"_s, {folder.path(), u"letters"_s, QString::number(access)});
        QVERIFY(process.waitForFinished());
        const QByteArrayList answered = process.readAllStandardOutput().split('\n');
        const auto letters = static_cast<int>(answered.size()) - 1;
        if (process.exitStatus() == QProcess::NormalExit) {
            QCOMPARE(process.exitCode(), 0);
            QCOMPARE(letters, StoreScenario::letters);
            break;
        }
        ++killed;
        most = std::max(most, letters);
        const FakeClock clock;
        Store store(folder.path(), Store::Access::ReadWrite, clock);
        QVERIFY(await(store.open()).ok());
        const QList<Draft> drafts = *await(store.drafts());
        if (letters == 0)
            continue;
        QCOMPARE(drafts.size(), 1);
        const auto kept = static_cast<int>(drafts.first().content.body.size());
        QVERIFY2(kept == letters || kept == letters + 1, qPrintable(u"%1 of %2 at access %3"_s.arg(kept).arg(letters).arg(access)));
    }
    QVERIFY(killed > 3);
    QVERIFY(most > 1);
}

void DraftFaultTest::aFullDiskIsSaidAndWhatWasKeptBeforeIsThere()
{
    int failures = 0;
    for (int access = 1;; ++access) {
        FaultFiles faults(false);
        TestProfile profile;
        Draft draft;
        draft.uuid = u"one"_s;
        draft.content.body = u"first"_s;
        QVERIFY(await(profile.store->keepDraft(draft)).ok());
        draft.content.body = u"first, and second"_s;
        faults.arm(access, FaultFiles::Fault::Full);
        const Result<Draft> kept = await(profile.store->keepDraft(draft));
        faults.disarm();
        if (!faults.happened())
            break;
        if (kept.ok())
            continue; // it was not needed for this
        ++failures;
        QCOMPARE(kept.failure().kind, Failure::Kind::DiskFull);
        QCOMPARE(await(profile.store->draft(u"one"_s))->content.body, u"first"_s);
        // There is room again.
        QCOMPARE(await(profile.store->keepDraft(draft))->content.body, draft.content.body);
        profile.open();
        QCOMPARE(await(profile.store->draft(u"one"_s))->content.body, draft.content.body);
    }
    QVERIFY(failures > 0);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::DraftFaultTest)
#include "draftfaulttest.moc"
