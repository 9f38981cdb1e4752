// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/connection.h>
#include <models/store/notes.h>
#include <tests/store/testprofile.h>
#include <tests/support/testcase.h>
#include <tests/support/threadgenerator.h>

#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

/// Notes are the person's own, and nobody else takes them away.
class NotesTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aNoteIsWrittenChangedAndTakenAway();
    void settingTheTextBeforeUndoes();
    void notesOutliveTheThreadItsCopyAndItsCommunity();
    void aChangeNamesTheThread();
    void wordsAreFoundWhateverTheirCaseAndAccents_data();
    void wordsAreFoundWhateverTheirCaseAndAccents();
    void anyTextCanBeLookedFor();

private:
    ThreadGenerator m_threads{{.threads = 2, .answers = 2, .people = 4, .topics = 2, .testimonials = 0, .words = 20}};

    [[nodiscard]] static ThreadRef fill(TestProfile &profile, const ThreadGenerator &threads)
    {
        std::vector<Item> items;
        for (int place = 0; place < threads.itemCount(); ++place)
            items.push_back(threads.item(place));
        return profile.apply(items).ok() ? ThreadRef{profile.community, threads.questionId(0)} : ThreadRef{};
    }
};

void NotesTest::aNoteIsWrittenChangedAndTakenAway()
{
    TestProfile profile;
    const ThreadRef ref = fill(profile, m_threads);
    QCOMPARE(await(profile.store->setNote(ref, {}, u"Try the stretch"_s))->text, QString());
    const QString answer = m_threads.answerId(0, 1);
    QVERIFY(await(profile.store->setNote(ref, answer, u"She is right"_s)).ok());
    QList<Note> notes = *await(profile.store->notes(ref));
    QCOMPARE(notes.size(), 2);
    QCOMPARE(notes.at(0).text, u"Try the stretch"_s);
    QCOMPARE(notes.at(0).title, m_threads.question(0).title);
    QVERIFY(notes.at(0).answer.isEmpty());
    QCOMPARE(notes.at(1).answer, answer);
    const Timestamp created = notes.at(0).created;
    profile.clock.advance(std::chrono::hours(1));
    QCOMPARE(await(profile.store->setNote(ref, {}, u"Tried it"_s))->text, u"Try the stretch"_s);
    notes = *await(profile.store->notes(ref));
    QCOMPARE(notes.at(0).created, created);
    QCOMPARE(notes.at(0).edited, created + std::chrono::hours(1));
    QCOMPARE(await(profile.store->allNotes())->first().text, u"Tried it"_s);
    QCOMPARE(await(profile.store->setNote(ref, answer, u" \n"_s))->text, u"She is right"_s);
    QCOMPARE(await(profile.store->notes(ref))->size(), 1);
    QVERIFY(await(profile.store->notes({profile.community, m_threads.questionId(1)}))->isEmpty());
}

void NotesTest::settingTheTextBeforeUndoes()
{
    TestProfile profile;
    const ThreadRef ref = fill(profile, m_threads);
    QVERIFY(await(profile.store->setNote(ref, {}, u"first"_s)).ok());
    QVERIFY(profile.apply({Tombstone{ItemType::Question, ref.id}}).ok());
    QVERIFY(await(profile.store->removeCommunity(profile.community)).ok());
    const Note before = *await(profile.store->setNote(ref, {}, {}));
    QVERIFY(await(profile.store->allNotes())->isEmpty());
    QVERIFY(await(profile.store->setNote(ref, {}, before.text)).ok());
    QCOMPARE(await(profile.store->notes(ref))->first().text, u"first"_s);
}

void NotesTest::notesOutliveTheThreadItsCopyAndItsCommunity()
{
    TestProfile profile;
    const ThreadRef ref = fill(profile, m_threads);
    QVERIFY(await(profile.store->setSaved(ref, true)).ok());
    QVERIFY(await(profile.store->setNote(ref, m_threads.answerId(0, 0), u"keep"_s)).ok());
    QVERIFY(profile.apply({Tombstone{ItemType::Question, ref.id}}).ok());
    QVERIFY(await(profile.store->setSaved(ref, false)).ok());
    QVERIFY(await(profile.store->removeCommunity(profile.community)).ok());
    profile.store.reset();
    QVERIFY(QFile::remove(profile.folder.filePath(u"cache.sqlite"_s)));
    profile.open();
    const QList<Note> notes = *await(profile.store->notes(ref));
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes.first().title, m_threads.question(0).title);
    // The id that the note goes by is not given to another community.
    Community elsewhere = StoreScenario::community();
    elsewhere.url.setPath(u"/elsewhere/"_s);
    QVERIFY(await(profile.store->addCommunity(elsewhere))->id != profile.community);
}

void NotesTest::aChangeNamesTheThread()
{
    TestProfile profile;
    const ThreadRef ref = fill(profile, m_threads);
    profile.settle();
    std::vector<ChangeSet> changes;
    connect(profile.store.get(), &Store::changed, this, [&](const ChangeSet &set) { changes.push_back(set); });
    QVERIFY(await(profile.store->setNote(ref, {}, u"one"_s)).ok());
    QVERIFY(await(profile.store->setNote(ref, {}, u"one"_s)).ok());
    QTRY_COMPARE(changes.size(), size_t{1});
    QCOMPARE(changes.front().notes, QSet<ThreadRef>{ref});
}

void NotesTest::wordsAreFoundWhateverTheirCaseAndAccents_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("found");
    QTest::newRow("a word") << u"Ask about the knee"_s << u"knee"_s << true;
    QTest::newRow("its beginning") << u"Ask about the knee"_s << u"KN"_s << true;
    QTest::newRow("its end") << u"Ask about the knee"_s << u"nee"_s << false;
    QTest::newRow("accents typed") << u"cafe after training"_s << u"café"_s << true;
    QTest::newRow("accents written") << u"Übung für später"_s << u"ubung spat"_s << true;
    QTest::newRow("one of two") << u"Ask about the knee"_s << u"knee hip"_s << false;
    QTest::newRow("in brackets") << u"(knee)"_s << u"knee"_s << true;
    QTest::newRow("no spaces") << u"明日は膝を休める"_s << u"膝"_s << true;
    QTest::newRow("nothing to look for") << u"Ask"_s << u"!?"_s << false;
    QTest::newRow("a wildcard of SQL") << u"Ask"_s << u"%"_s << false;
}

void NotesTest::wordsAreFoundWhateverTheirCaseAndAccents()
{
    QFETCH(const QString, text);
    QFETCH(const QString, query);
    TestProfile profile;
    const ThreadRef ref = fill(profile, m_threads);
    QVERIFY(await(profile.store->setNote(ref, {}, text)).ok());
    Connection connection(profile.folder.filePath(u"mine.sqlite"_s), Connection::Mode::Read);
    QTEST(Notes(connection).matching(query.split(u' '), 10).size() == 1, "found");
}

void NotesTest::anyTextCanBeLookedFor()
{
    TestProfile profile;
    const ThreadRef ref = fill(profile, m_threads);
    QVERIFY(await(profile.store->setNote(ref, {}, u"A note with a few words"_s)).ok());
    Connection connection(profile.folder.filePath(u"mine.sqlite"_s), Connection::Mode::Read);
    for (const QString &query : {u"\"'; DROP TABLE note; --"_s, QString(QChar(0)), QString(10'000, u'a'), QString(u"a "_s).repeated(500)})
        static_cast<void>(Notes(connection).matching(query.split(u' '), 10));
    QCOMPARE(Notes(connection).matching({u"words"_s}, 10).size(), 1);
    QCOMPARE(Notes(connection).matching({u"words"_s}, 0).size(), 0);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::NotesTest)
#include "notestest.moc"
