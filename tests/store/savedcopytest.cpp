// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/store/testprofile.h>
#include <tests/support/testcase.h>
#include <tests/support/threadgenerator.h>

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

/// What a saved copy has that its community changed, and the pictures that belong to it.
class SavedCopyTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anEditAtTheCommunityIsShownBesideTheCopy();
    void aDeletedAnswerIsAChangeAndAnAddedOneIsNot();
    void theNewVersionIsTakenWhenAskedFor();
    void aThreadThatIsGoneHasNoNewVersion();
    void picturesAreKeptOnceAndGoWithTheLastCopy();
    void aDamagedPictureIsMissing();
    void picturesOfThreadsThatAreNotSavedStayInMemory();

private:
    ThreadGenerator m_threads{{.threads = 3, .answers = 2, .people = 4, .topics = 2, .testimonials = 0, .words = 20}};

    [[nodiscard]] ThreadRef ref(const TestProfile &profile, int thread) const { return {profile.community, m_threads.questionId(thread)}; }
    void fill(TestProfile &profile)
    {
        std::vector<Item> items;
        for (int place = 0; place < m_threads.itemCount(); ++place)
            items.push_back(m_threads.item(place));
        QVERIFY(profile.apply(items).ok());
        QVERIFY(await(profile.store->setSaved(ref(profile, 0), true)).ok());
    }
    [[nodiscard]] static RemoteImage picture(const QString &name, const QByteArray &content)
    {
        return {QUrl(u"https://pictures.example/"_s + name), "image/png", content};
    }
    [[nodiscard]] static QList<QUrl> onePicture(const Thread &) { return {QUrl(u"https://pictures.example/one"_s)}; }
    [[nodiscard]] static QList<QUrl> noPicture(const Thread &) { return {}; }
};

void SavedCopyTest::anEditAtTheCommunityIsShownBesideTheCopy()
{
    TestProfile profile;
    fill(profile);
    QVERIFY(!await(profile.store->savedDifference(ref(profile, 0)))->changed);
    Question edited = m_threads.question(0);
    edited.body = u"Never mind"_s;
    QVERIFY(profile.apply({edited}).ok());
    const SavedDifference difference = *await(profile.store->savedDifference(ref(profile, 0)));
    QVERIFY(difference.changed);
    QCOMPARE(difference.saved.question, m_threads.question(0));
    QCOMPARE(difference.current->question, edited);
    QCOMPARE(difference.savedAt, profile.clock.now());
    QVERIFY(await(profile.store->setSaved(ref(profile, 0), true))->changed);
    QCOMPARE(await(profile.store->savedThread(ref(profile, 0)))->question, m_threads.question(0));
    QCOMPARE(await(profile.store->savedDifference(ref(profile, 1))).failure().kind, Failure::Kind::NotFound);
}

void SavedCopyTest::aDeletedAnswerIsAChangeAndAnAddedOneIsNot()
{
    TestProfile profile;
    fill(profile);
    Answer added = m_threads.answer(0, 0);
    added.id = u"added"_s;
    Question rescored = m_threads.question(0);
    rescored.score = 99;
    QVERIFY(profile.apply({added, rescored}).ok());
    QVERIFY(!await(profile.store->setSaved(ref(profile, 0), true))->changed);
    QVERIFY(profile.apply({Tombstone{ItemType::Answer, m_threads.answerId(0, 1)}}).ok());
    QVERIFY(await(profile.store->setSaved(ref(profile, 0), true))->changed);
}

void SavedCopyTest::theNewVersionIsTakenWhenAskedFor()
{
    TestProfile profile;
    fill(profile);
    QVERIFY(await(profile.store->addSavedImage(ref(profile, 0), picture(u"one"_s, "bytes"))).ok());
    Question edited = m_threads.question(0);
    edited.body = u"Never mind"_s;
    QVERIFY(profile.apply({edited, Tombstone{ItemType::Answer, m_threads.answerId(0, 1)}}).ok());
    profile.clock.advance(std::chrono::hours(2));
    const Thread before = *await(profile.store->savedThread(ref(profile, 0)));
    const ReleasedCopy copy = *await(profile.store->updateSaved(ref(profile, 0)));
    const SavedDifference difference = *await(profile.store->savedDifference(ref(profile, 0)));
    QCOMPARE(difference.saved.question, edited);
    QCOMPARE(difference.saved.answers.size(), size_t{1});
    QCOMPARE(difference.savedAt, profile.clock.now());
    QVERIFY(!difference.changed);
    QVERIFY(await(profile.store->savedVerification(&onePicture))->missing.isEmpty());
    const SavedThread restored = *await(profile.store->restoreCopy(copy));
    QVERIFY(restored.saved && restored.changed);
    QCOMPARE(*await(profile.store->savedThread(ref(profile, 0))), before);
    QVERIFY(await(profile.store->savedVerification(&onePicture))->missing.isEmpty());
    QVERIFY(profile.isSound());
}

void SavedCopyTest::aThreadThatIsGoneHasNoNewVersion()
{
    TestProfile profile;
    fill(profile);
    QVERIFY(profile.apply({Tombstone{ItemType::Question, m_threads.questionId(0)}}).ok());
    const SavedDifference difference = *await(profile.store->savedDifference(ref(profile, 0)));
    QVERIFY(!difference.changed && !difference.current && difference.saved.gone);
    QCOMPARE(await(profile.store->updateSaved(ref(profile, 0))).failure().kind, Failure::Kind::NotFound);
    QCOMPARE(await(profile.store->updateSaved(ref(profile, 1))).failure().kind, Failure::Kind::NotFound);
    QCOMPARE(await(profile.store->savedThread(ref(profile, 0)))->question, m_threads.question(0));
}

void SavedCopyTest::picturesAreKeptOnceAndGoWithTheLastCopy()
{
    TestProfile profile;
    fill(profile);
    QVERIFY(await(profile.store->setSaved(ref(profile, 1), true)).ok());
    SavedVerification verification = *await(profile.store->savedVerification(&onePicture));
    QCOMPARE(verification.threads, 2);
    QCOMPARE(verification.complete, 2);
    QCOMPARE(verification.images, 2);
    QCOMPARE(verification.missing.size(), 2);
    profile.settle();
    std::vector<ChangeSet> changes;
    connect(profile.store.get(), &Store::changed, this, [&](const ChangeSet &set) { changes.push_back(set); });
    const RemoteImage one = picture(u"one"_s, QByteArray("\0\1two", 5));
    QVERIFY(await(profile.store->addSavedImage(ref(profile, 0), one)).ok());
    QTRY_COMPARE(changes.size(), size_t{1});
    QCOMPARE(changes.front().images, QSet<ThreadRef>{ref(profile, 0)});
    verification = *await(profile.store->savedVerification(&onePicture));
    QCOMPARE(verification.missing, (QList<SavedVerification::MissingImage>{{ref(profile, 1), one.url}}));
    QCOMPARE(await(profile.store->savedVerification(&onePicture, ref(profile, 0)))->threads, 1);
    QVERIFY(await(profile.store->addSavedImage(ref(profile, 1), one)).ok());
    QCOMPARE(*await(profile.store->image(one.url)), one);
    QVERIFY(await(profile.store->setSaved(ref(profile, 0), false)).ok());
    QCOMPARE(*await(profile.store->image(one.url)), one);
    QVERIFY(await(profile.store->setSaved(ref(profile, 1), false)).ok());
    QCOMPARE(await(profile.store->image(one.url)).failure().kind, Failure::Kind::NotFound);
    QCOMPARE(await(profile.store->addSavedImage(ref(profile, 1), one)).failure().kind, Failure::Kind::NotFound);
    QCOMPARE(await(profile.store->savedVerification(&noPicture))->threads, 0);
}

void SavedCopyTest::aDamagedPictureIsMissing()
{
    TestProfile profile;
    fill(profile);
    const RemoteImage one = picture(u"one"_s, "whole");
    QVERIFY(await(profile.store->addSavedImage(ref(profile, 0), one)).ok());
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"damage"_s);
        database.setDatabaseName(profile.folder.filePath(u"mine.sqlite"_s));
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"UPDATE saved_image SET content = x'00'"_s));
    }
    QSqlDatabase::removeDatabase(u"damage"_s);
    QCOMPARE(await(profile.store->savedVerification(&onePicture))->missing.size(), 1);
    QCOMPARE(await(profile.store->image(one.url)).failure().kind, Failure::Kind::NotFound);
    QVERIFY(await(profile.store->addSavedImage(ref(profile, 0), one)).ok());
    QVERIFY(await(profile.store->savedVerification(&onePicture))->missing.isEmpty());
}

void SavedCopyTest::picturesOfThreadsThatAreNotSavedStayInMemory()
{
    TestProfile profile;
    const RemoteImage one = picture(u"one"_s, QByteArray(20 * 1024 * 1024, 'a'));
    const RemoteImage two = picture(u"two"_s, QByteArray(20 * 1024 * 1024, 'b'));
    profile.store->holdImage(one);
    QCOMPARE(await(profile.store->image(one.url))->content.size(), one.content.size());
    profile.store->holdImage(two);
    QCOMPARE(await(profile.store->image(one.url)).failure().kind, Failure::Kind::NotFound);
    QVERIFY(await(profile.store->image(two.url)).ok());
    QVERIFY(await(profile.store->size()).value() < 4 * 1024 * 1024);
    profile.open();
    QCOMPARE(await(profile.store->image(two.url)).failure().kind, Failure::Kind::NotFound);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::SavedCopyTest)
#include "savedcopytest.moc"
