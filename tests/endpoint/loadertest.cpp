// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/wire/timestampjson.h>
#include <tests/endpoint/communityfixture.h>
#include <tests/support/testcase.h>

#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

class LoaderTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondLoadOfTheSameChangesNothing();
    void anEditedItemComesOnceAndLast();
    void aNewAnswerPutsItsQuestionIntoTheFeedAgain();
    void anEditedAnswerMovesTheActivity();
    void aDeletedAnswerTakesItsActivityWithIt();
    void anActivityThatTheFileClaimsIsNotBelieved();
    void aDeletedQuestionTakesItsAnswersWithIt();
    void deletingWhatIsGoneOrNeverWasChangesNothing();
    void deletingAnAcceptedAnswerTakesTheMarkAway();
    void whatWasDeletedCanComeBack();
    void anItemNamedTwiceCountsAsItStandsLater();
    void aFileThatRefersForwardsIsTaken();
    void aBadItemIsRefusedWithItsIndexAndNothingIsLoaded_data();
    void aBadItemIsRefusedWithItsIndexAndNothingIsLoaded();
    void limitsAreCountedInCodePoints();
    void anItemOfMoreThan256KiBIsRefused();
    void theRevisionIsTheEndpointsOwn();
    void tombstonesAndCursorsLastAtLeastThirtyDaysAndThenGoTogether();
    void aDatabaseOfANewerProgramIsRefused();
};

void LoaderTest::aSecondLoadOfTheSameChangesNothing()
{
    CommunityFixture community;
    const QJsonArray items{topicItem(u"t"_s), questionItem(u"q"_s), answerItem(u"a"_s, u"q"_s), deletion(u"person"_s, u"p"_s)};
    QCOMPARE(community.load(items).value(), (LoadCounts{3, 0, 0, 1, 0}));
    const QString end = community.end();
    QCOMPARE(community.load(items).value(), (LoadCounts{0, 0, 0, 4, 0}));
    QCOMPARE(community.end(), end);
    QVERIFY(community.feed(end).isEmpty());
}

void LoaderTest::anEditedItemComesOnceAndLast()
{
    CommunityFixture community;
    QVERIFY(community.load({topicItem(u"a"_s), topicItem(u"b"_s), topicItem(u"c"_s)}));
    const QString end = community.end();
    for (int i = 0; i < 10; ++i)
        QCOMPARE(community.load({with(topicItem(u"a"_s), u"title"_s, u"Try %1"_s.arg(i))}).value(), (LoadCounts{0, 1, 0, 0, 0}));
    QCOMPARE(community.feed(), (QStringList{u"topic b"_s, u"topic c"_s, u"topic a"_s}));
    QCOMPARE(community.feed(end), QStringList{u"topic a"_s});
    QCOMPARE(std::get<Topic>(community.page(end)->items.front()).title, u"Try 9"_s);
}

void LoaderTest::aNewAnswerPutsItsQuestionIntoTheFeedAgain()
{
    CommunityFixture community;
    QVERIFY(community.load({questionItem(u"q"_s), questionItem(u"r"_s)}));
    const QString end = community.end();
    QVERIFY(community.load({answerItem(u"a"_s, u"q"_s, u"2020-05-01T00:00:00.000Z"_s)}));
    QCOMPARE(community.feed(end), (QStringList{u"answer a"_s, u"question q"_s}));
    QCOMPARE(wire::formatTimestamp(community.question(u"q"_s).activity), u"2020-05-01T00:00:00.000Z"_s);
}

void LoaderTest::anEditedAnswerMovesTheActivity()
{
    CommunityFixture community;
    QVERIFY(community.load({questionItem(u"q"_s), answerItem(u"a"_s, u"q"_s), answerItem(u"b"_s, u"q"_s)}));
    const QString end = community.end();
    QVERIFY(community.load({with(answerItem(u"a"_s, u"q"_s), u"edited"_s, u"2021-01-01T00:00:00.000Z"_s)}));
    QCOMPARE(community.feed(end), (QStringList{u"answer a"_s, u"question q"_s}));
    QCOMPARE(wire::formatTimestamp(community.question(u"q"_s).activity), u"2021-01-01T00:00:00.000Z"_s);
    // An edit that moves no date still shows the question again.
    const QString later = community.end();
    QVERIFY(community.load({with(answerItem(u"b"_s, u"q"_s), u"score"_s, 3)}));
    QCOMPARE(community.feed(later), (QStringList{u"answer b"_s, u"question q"_s}));
}

void LoaderTest::aDeletedAnswerTakesItsActivityWithIt()
{
    CommunityFixture community;
    QVERIFY(community.load({questionItem(u"q"_s), answerItem(u"a"_s, u"q"_s), answerItem(u"b"_s, u"q"_s, u"2022-01-01T00:00:00.000Z"_s)}));
    const QString end = community.end();
    QCOMPARE(community.load({deletion(u"answer"_s, u"b"_s)}).value(), (LoadCounts{0, 0, 1, 0, 0}));
    QCOMPARE(community.feed(end), (QStringList{u"answer b deleted"_s, u"question q"_s}));
    QCOMPARE(wire::formatTimestamp(community.question(u"q"_s).activity), u"2020-01-02T00:00:00.000Z"_s);
}

void LoaderTest::anActivityThatTheFileClaimsIsNotBelieved()
{
    CommunityFixture community;
    const QJsonArray items{with(questionItem(u"q"_s), u"activity"_s, u"2099-01-01T00:00:00.000Z"_s), answerItem(u"a"_s, u"q"_s)};
    QVERIFY(community.load(items));
    QCOMPARE(wire::formatTimestamp(community.question(u"q"_s).activity), u"2020-01-02T00:00:00.000Z"_s);
    QCOMPARE(community.load(items).value(), (LoadCounts{0, 0, 0, 2, 0}));
    QVERIFY(community.load({with(questionItem(u"q"_s), u"edited"_s, u"2023-01-01T00:00:00.000Z"_s)}));
    QCOMPARE(wire::formatTimestamp(community.question(u"q"_s).activity), u"2023-01-01T00:00:00.000Z"_s);
}

void LoaderTest::aDeletedQuestionTakesItsAnswersWithIt()
{
    CommunityFixture community;
    QVERIFY(community.load({questionItem(u"q"_s), answerItem(u"a"_s, u"q"_s), answerItem(u"b"_s, u"q"_s), questionItem(u"r"_s)}));
    const QString end = community.end();
    QCOMPARE(community.load({deletion(u"question"_s, u"q"_s)}).value(), (LoadCounts{0, 0, 3, 0, 0}));
    QCOMPARE(community.feed(end), (QStringList{u"question q deleted"_s, u"answer a deleted"_s, u"answer b deleted"_s}));
    QCOMPARE(community.refusalOf({answerItem(u"c"_s, u"q"_s)}), u"item 0 (answer c): question: there is no q, here or in the community"_s);
}

void LoaderTest::deletingWhatIsGoneOrNeverWasChangesNothing()
{
    CommunityFixture community;
    QVERIFY(community.load({questionItem(u"q"_s), answerItem(u"a"_s, u"q"_s)}));
    const QJsonArray deletions{deletion(u"question"_s, u"q"_s), deletion(u"answer"_s, u"a"_s), deletion(u"topic"_s, u"never"_s)};
    QCOMPARE(community.load(deletions).value(), (LoadCounts{0, 0, 2, 1, 0}));
    const QString end = community.end();
    QCOMPARE(community.load(deletions).value(), (LoadCounts{0, 0, 0, 3, 0}));
    QCOMPARE(community.end(), end);
    QCOMPARE(community.feed(), (QStringList{u"question q deleted"_s, u"answer a deleted"_s}));
}

void LoaderTest::deletingAnAcceptedAnswerTakesTheMarkAway()
{
    CommunityFixture community;
    QVERIFY(community.load({with(questionItem(u"q"_s), u"accepted"_s, u"a"_s), answerItem(u"a"_s, u"q"_s)}));
    QCOMPARE(community.question(u"q"_s).accepted, u"a"_s);
    QVERIFY(community.load({deletion(u"answer"_s, u"a"_s)}));
    QCOMPARE(community.question(u"q"_s).accepted, QString());
}

void LoaderTest::whatWasDeletedCanComeBack()
{
    CommunityFixture community;
    QVERIFY(community.load({questionItem(u"q"_s), answerItem(u"a"_s, u"q"_s)}));
    QVERIFY(community.load({deletion(u"question"_s, u"q"_s)}));
    QCOMPARE(community.load({questionItem(u"q"_s), answerItem(u"a"_s, u"q"_s)}).value(), (LoadCounts{2, 0, 0, 0, 0}));
    QCOMPARE(community.feed(), (QStringList{u"question q"_s, u"answer a"_s}));
}

void LoaderTest::anItemNamedTwiceCountsAsItStandsLater()
{
    CommunityFixture community;
    QCOMPARE(community
                 .load({questionItem(u"q"_s), questionItem(u"r"_s), answerItem(u"a"_s, u"q"_s, u"2030-01-01T00:00:00.000Z"_s),
                     answerItem(u"a"_s, u"r"_s), with(questionItem(u"q"_s), u"title"_s, u"Later"_s)})
                 .value(),
        (LoadCounts{3, 0, 0, 0, 2}));
    QCOMPARE(community.question(u"q"_s).title, u"Later"_s);
    QCOMPARE(wire::formatTimestamp(community.question(u"q"_s).activity), u"2020-01-01T00:00:00.000Z"_s);
    QCOMPARE(wire::formatTimestamp(community.question(u"r"_s).activity), u"2020-01-02T00:00:00.000Z"_s);
}

void LoaderTest::aFileThatRefersForwardsIsTaken()
{
    CommunityFixture community;
    QVERIFY(community.load({answerItem(u"a"_s, u"q"_s), with(questionItem(u"q"_s), u"accepted"_s, u"b"_s), answerItem(u"b"_s, u"q"_s)}));
    QCOMPARE(community.feed(), (QStringList{u"answer a"_s, u"question q"_s, u"answer b"_s}));
}

void LoaderTest::aBadItemIsRefusedWithItsIndexAndNothingIsLoaded_data()
{
    QTest::addColumn<QJsonArray>("items");
    QTest::addColumn<QString>("refusal");
    const auto row = [](const char *name, const QJsonArray &items, const QString &refusal) {
        QTest::newRow(name) << items << refusal;
    };
    const QJsonObject good = topicItem(u"new"_s);
    row("no object", {good, 7}, u"item 1: not an object"_s);
    row("no title", {good, QJsonObject{{u"type"_s, u"topic"_s}, {u"id"_s, u"x"_s}}}, u"item 1 (x): title: missing"_s);
    row("unknown type", {with(good, u"type"_s, u"poll"_s)}, u"item 0 (new): type: none that this program knows"_s);
    row("empty title", {good, good, with(topicItem(u"x"_s), u"title"_s, u" \n"_s)}, u"item 2 (x): title: empty"_s);
    row("long title", {with(good, u"title"_s, QString(151, u'x'))}, u"item 0 (new): title: longer than 150 characters"_s);
    row("long body", {with(questionItem(u"x"_s), u"body"_s, QString(30'001, u'x'))}, u"item 0 (x): body: longer than 30000 characters"_s);
    row("six topics", {with(questionItem(u"x"_s), u"topics"_s, QJsonArray{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s})},
        u"item 0 (x): topics: more than 5"_s);
    row("long name", {QJsonObject{{u"type"_s, u"person"_s}, {u"id"_s, u"x"_s}, {u"role"_s, u"member"_s}, {u"name"_s, QString(201, u'x')}}},
        u"item 0 (x): name: longer than 200 characters"_s);
    row("long quote",
        {QJsonObject{{u"type"_s, u"testimonial"_s}, {u"id"_s, u"x"_s}, {u"name"_s, u"x"_s}, {u"quote"_s, QString(2'001, u'x')}}},
        u"item 0 (x): quote: longer than 2000 characters"_s);
    row("no such question", {good, answerItem(u"x"_s, u"nope"_s)},
        u"item 1 (answer x): question: there is no nope, here or in the community"_s);
    row("question deleted beside it", {answerItem(u"x"_s, u"held"_s), deletion(u"question"_s, u"held"_s)},
        u"item 0 (answer x): question: held is deleted by this file"_s);
    row("answer moves", {questionItem(u"x"_s), answerItem(u"reply"_s, u"x"_s)},
        u"item 1 (answer reply): question: an answer stays with its question, here held"_s);
    row("accepted unknown", {with(questionItem(u"x"_s), u"accepted"_s, u"nope"_s)},
        u"item 0 (question x): accepted: nope is no answer to this question"_s);
    row("accepted of another", {with(questionItem(u"x"_s), u"accepted"_s, u"reply"_s)},
        u"item 0 (question x): accepted: reply is no answer to this question"_s);
    row("accepted deleted beside it", {with(questionItem(u"held"_s), u"accepted"_s, u"reply"_s), deletion(u"answer"_s, u"reply"_s)},
        u"item 0 (question held): accepted: reply is no answer to this question"_s);
}

void LoaderTest::aBadItemIsRefusedWithItsIndexAndNothingIsLoaded()
{
    QFETCH(QJsonArray, items);
    QFETCH(QString, refusal);
    CommunityFixture community;
    QVERIFY(community.load({questionItem(u"held"_s), answerItem(u"reply"_s, u"held"_s)}));
    const QString end = community.end();
    QCOMPARE(community.refusalOf(items), refusal);
    QCOMPARE(community.end(), end);
    QCOMPARE(community.feed(), (QStringList{u"question held"_s, u"answer reply"_s}));
}

void LoaderTest::limitsAreCountedInCodePoints()
{
    CommunityFixture community;
    QVERIFY(community.load({with(topicItem(u"t"_s), u"title"_s, u"👟"_s.repeated(150))}));
    QCOMPARE(community.refusalOf({with(topicItem(u"t"_s), u"title"_s, u"👟"_s.repeated(151))}),
        u"item 0 (t): title: longer than 150 characters"_s);
}

void LoaderTest::anItemOfMoreThan256KiBIsRefused()
{
    CommunityFixture community;
    const QString address = u"https://x.example/"_s + QString(300'000, u'x');
    QCOMPARE(community.refusalOf({with(questionItem(u"q"_s), u"url"_s, address)}), u"item 0 (q): more than 256 KiB of JSON"_s);
}

void LoaderTest::theRevisionIsTheEndpointsOwn()
{
    CommunityFixture one;
    QVERIFY(one.load({with(questionItem(u"q"_s), u"revision"_s, u"mine"_s)}));
    const QString first = one.question(u"q"_s).revision;
    QVERIFY(!first.isEmpty() && first != u"mine"_s);
    CommunityFixture two;
    QVERIFY(two.load({questionItem(u"q"_s)}));
    QCOMPARE(two.question(u"q"_s).revision, first);
    QVERIFY(one.load({with(questionItem(u"q"_s), u"title"_s, u"Other"_s)}));
    QVERIFY(one.question(u"q"_s).revision != first);
}

void LoaderTest::tombstonesAndCursorsLastAtLeastThirtyDaysAndThenGoTogether()
{
    CommunityFixture community;
    QVERIFY(community.load({topicItem(u"a"_s), topicItem(u"b"_s)}));
    const QString before = community.end();
    QVERIFY(community.load({deletion(u"topic"_s, u"a"_s)}));
    const QString after = community.end();
    community.clock().advance(std::chrono::days{31});
    QVERIFY(community.load({topicItem(u"c"_s)}));
    QCOMPARE(community.feed(before), (QStringList{u"topic a deleted"_s, u"topic c"_s}));
    community.clock().advance(std::chrono::days{60});
    QVERIFY(community.load({topicItem(u"d"_s)}));
    QCOMPARE(community.page(before).failure().kind, Failure::Kind::CursorExpired);
    QCOMPARE(community.feed(after), (QStringList{u"topic c"_s, u"topic d"_s}));
    QCOMPARE(community.feed(), (QStringList{u"topic b"_s, u"topic c"_s, u"topic d"_s}));
    // A number that went with its tombstone is never given out again.
    QVERIFY(community.load({deletion(u"topic"_s, u"d"_s)}));
    const QString last = community.end();
    community.clock().advance(std::chrono::days{91});
    QVERIFY(community.load({topicItem(u"b"_s)}));
    QVERIFY(community.load({topicItem(u"e"_s)}));
    QCOMPARE(community.feed(last), QStringList{u"topic e"_s});
}

void LoaderTest::aDatabaseOfANewerProgramIsRefused()
{
    CommunityFixture community;
    community.database().run(u"PRAGMA user_version=1000"_s).finish();
    const auto opened = Database::open(community.folder());
    QVERIFY(!opened);
    QCOMPARE(opened.failure().kind, Failure::Kind::StoreDamaged);
    QVERIFY(opened.failure().detail.endsWith(u"made by a newer limber-endpoint"_s));
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::LoaderTest)
#include "loadertest.moc"
