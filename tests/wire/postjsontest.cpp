// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/wire/itemjson.h>
#include <models/wire/postjson.h>
#include <tests/support/testcase.h>

#include <QJsonDocument>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

PostContent question()
{
    return {.title = u"Running makes back stiff"_s, .body = u"Why?\r\n\tAnd “how”? 🏃"_s, .topics = {u"sleep"_s, u"getting-in-shape"_s}};
}

PostContent answer()
{
    return {.question = u"q-1"_s, .body = u"Stretch.\n"_s};
}

Person somebody()
{
    Person person;
    person.id = u"p"_s;
    person.name = u"Ola Berg"_s;
    person.role = Role::Editor;
    person.headline = u"Coach"_s;
    person.topics = QStringList{u"t"_s};
    return person;
}

QStringList faultsOf(const Failure &failure)
{
    QStringList faults;
    for (const FieldError &error : failure.fields)
        faults.append(error.pointer + u' ' + error.detail);
    return faults;
}

QByteArray write(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

QByteArray write(const Item &item)
{
    return write(wire::toJson(item));
}

} // namespace

class PostJsonTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack();
    void onlyWhatThePersonWroteIsSent();
    void theSameContentHasTheSameBytesInWhateverOrder();
    void otherContentHasOtherBytes();
    void lineEndsAndSpacesAreKeptAsTheyCame();
    void everyMemberAtFaultIsNamed_data();
    void everyMemberAtFaultIsNamed();
    void limitsCountCodePoints();
    void aPostThatIsNoObjectIsMalformed_data();
    void aPostThatIsNoObjectIsMalformed();
    void membersThatAreNotKnownArePassedOver();
    void anAcceptedAnswerIsWrittenAndReadBack();
    void anAcceptedAnswerThatIsNoIdIsRefused();
    void aStoredPostIsReadBack();
    void whatIsNoPostIsMalformed_data();
    void whatIsNoPostIsMalformed();
    void thePersonOfATokenIsReadBack();
    void whatIsNoPersonIsMalformed();
};

void PostJsonTest::whatIsWrittenIsReadBack()
{
    QCOMPARE(wire::parsePost(ItemType::Question, wire::writePost(question()), {}).value(), question());
    QCOMPARE(wire::parsePost(ItemType::Answer, wire::writePost(answer()), {}).value(), answer());
    const PostContent least{.title = u"t"_s, .body = u"b"_s};
    QCOMPARE(wire::parsePost(ItemType::Question, wire::writePost(least), {}).value(), least);
}

void PostJsonTest::onlyWhatThePersonWroteIsSent()
{
    QCOMPARE(wire::writePost(answer()), QByteArray(R"({"body":"Stretch.\n","question":"q-1"})"));
    QCOMPARE(wire::writePost({.title = u"T"_s, .body = u"B"_s}), QByteArray(R"({"body":"B","title":"T","topics":[]})"));
}

void PostJsonTest::theSameContentHasTheSameBytesInWhateverOrder()
{
    const auto canonical = [](const char *body) {
        return wire::canonicalPost(wire::parsePost(ItemType::Question, body, {}).value());
    };
    const QByteArray expected(R"({"body":"ä","title":"T","topics":["b","a"]})");
    QCOMPARE(canonical(R"({"title":"T","body":"ä","topics":["b","a"]})"), expected);
    QCOMPARE(canonical("{ \"topics\": [\"b\", \"a\"],\n\"title\": \"\\u0054\", \"body\": \"\\u00e4\", \"more\": 1 }"), expected);
}

void PostJsonTest::otherContentHasOtherBytes()
{
    const auto bytes = [](const auto &change) {
        PostContent content = question();
        change(content);
        return wire::canonicalPost(content);
    };
    const QByteArray original = wire::canonicalPost(question());
    QVERIFY(bytes([](PostContent &content) { content.title += u'!'; }) != original);
    QVERIFY(bytes([](PostContent &content) { content.body += u'\n'; }) != original);
    QVERIFY(bytes([](PostContent &content) { content.topics.removeLast(); }) != original);
    QVERIFY(bytes([](PostContent &content) { content.topics.swapItemsAt(0, 1); }) != original);
    QVERIFY(bytes([](PostContent &content) { content.question = u"q"_s; }) != original);
    PostContent elsewhere = answer();
    elsewhere.question = u"q-2"_s;
    QVERIFY(wire::canonicalPost(elsewhere) != wire::canonicalPost(answer()));
}

void PostJsonTest::lineEndsAndSpacesAreKeptAsTheyCame()
{
    const auto read = wire::parsePost(ItemType::Answer, R"({"question":"q","body":" a\r\nb\rc \n"})", {});
    QCOMPARE(read->body, u" a\r\nb\rc \n"_s);
}

void PostJsonTest::everyMemberAtFaultIsNamed_data()
{
    QTest::addColumn<bool>("isAnswer");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("faults");
    QTest::newRow("nothing of a question") << false << QByteArray("{}")
                                           << QStringList{u"/title missing"_s, u"/body missing"_s, u"/topics missing"_s};
    QTest::newRow("nothing of an answer") << true << QByteArray("{}") << QStringList{u"/question missing"_s, u"/body missing"_s};
    QTest::newRow("wrong types") << false << QByteArray(R"({"title":1,"body":[],"topics":"t"})")
                                 << QStringList{u"/title not a string"_s, u"/body not a string"_s, u"/topics not an array"_s};
    QTest::newRow("null") << false << QByteArray(R"({"title":null,"body":"b","topics":[]})") << QStringList{u"/title not a string"_s};
    QTest::newRow("blank") << false << QByteArray(R"({"title":" ","body":"\n\t","topics":[]})")
                           << QStringList{u"/title empty"_s, u"/body empty"_s};
    QTest::newRow("too long") << false << QByteArray(R"({"title":"abcd","body":"abcdef","topics":["a","b","c"]})")
                              << QStringList{
                                     u"/title longer than 3 characters"_s, u"/body longer than 5 characters"_s, u"/topics more than 2"_s};
    QTest::newRow("no id") << true << QByteArray(R"({"question":"a b","body":"b"})")
                           << QStringList{u"/question not an identifier (1 to 64 characters of A-Z a-z 0-9 _ -)"_s};
    QTest::newRow("no topic's id") << false << QByteArray(R"({"title":"t","body":"b","topics":["a",7]})")
                                   << QStringList{u"/topics not a string"_s};
}

void PostJsonTest::everyMemberAtFaultIsNamed()
{
    QFETCH(bool, isAnswer);
    QFETCH(QByteArray, body);
    QFETCH(QStringList, faults);
    const auto read = wire::parsePost(isAnswer ? ItemType::Answer : ItemType::Question, body, {.title = 3, .body = 5, .topics = 2});
    QVERIFY(!read.ok());
    QCOMPARE(read.failure().kind, Failure::Kind::Refused);
    QCOMPARE(faultsOf(read.failure()), faults);
    QVERIFY(read.failure().detail.startsWith(QString(faults.first()).sliced(1).section(u' ', 0, 0) + u": "_s));
}

void PostJsonTest::limitsCountCodePoints()
{
    const Limits limits{.title = 3, .body = 2, .topics = 1};
    const PostContent exact{.title = u"🏃🏃🏃"_s, .body = u"🏃é"_s, .topics = {u"t"_s}};
    QCOMPARE(wire::parsePost(ItemType::Question, wire::writePost(exact), limits).value(), exact);
    PostContent longer = exact;
    longer.title += u'.';
    QCOMPARE(faultsOf(wire::parsePost(ItemType::Question, wire::writePost(longer), limits).failure()),
        QStringList{u"/title longer than 3 characters"_s});
    // A topic that is named twice counts once.
    QCOMPARE(wire::parsePost(ItemType::Question, R"({"title":"t","body":"b","topics":["a","a"]})", limits)->topics, QStringList{u"a"_s});
}

void PostJsonTest::aPostThatIsNoObjectIsMalformed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("cut off") << wire::writePost(question()).chopped(1);
    QTest::newRow("no UTF-8") << QByteArray("{\"title\":\"\xFF\",\"body\":\"b\",\"topics\":[]}");
    QTest::newRow("too deep") << QByteArray(100'000, '[');
}

void PostJsonTest::aPostThatIsNoObjectIsMalformed()
{
    QFETCH(QByteArray, body);
    for (const ItemType type : {ItemType::Question, ItemType::Answer}) {
        const auto read = wire::parsePost(type, body, {});
        QVERIFY(!read.ok());
        QCOMPARE(read.failure().kind, Failure::Kind::Malformed);
        QVERIFY(read.failure().fields.isEmpty());
    }
    QCOMPARE(wire::parseAccepted(body).failure().kind, Failure::Kind::Malformed);
}

void PostJsonTest::membersThatAreNotKnownArePassedOver()
{
    const auto asked = wire::parsePost(ItemType::Question, R"({"title":"t","body":"b","topics":[],"question":"q","author":7})", {});
    QCOMPARE(asked.value(), (PostContent{.title = u"t"_s, .body = u"b"_s}));
    const auto answered = wire::parsePost(ItemType::Answer, R"({"question":"q","body":"b","title":7,"topics":"x"})", {});
    QCOMPARE(answered.value(), (PostContent{.question = u"q"_s, .body = u"b"_s}));
}

void PostJsonTest::anAcceptedAnswerIsWrittenAndReadBack()
{
    QCOMPARE(wire::writeAccepted(u"a-1"_s), QByteArray(R"({"answer":"a-1"})"));
    QCOMPARE(wire::writeAccepted({}), QByteArray(R"({"answer":null})"));
    QCOMPARE(wire::parseAccepted(wire::writeAccepted(u"a-1"_s)).value(), u"a-1"_s);
    QCOMPARE(wire::parseAccepted(wire::writeAccepted({})).value(), QString());
}

void PostJsonTest::anAcceptedAnswerThatIsNoIdIsRefused()
{
    const auto faults = [](const char *body) {
        const auto read = wire::parseAccepted(body);
        return read.failure().kind == Failure::Kind::Refused ? faultsOf(read.failure()) : QStringList{u"of another kind"_s};
    };
    QCOMPARE(faults("{}"), QStringList{u"/answer missing"_s});
    QCOMPARE(faults(R"({"answer":7})"), QStringList{u"/answer not a string"_s});
    QCOMPARE(faults(R"({"answer":"a/b"})"), QStringList{u"/answer not an identifier (1 to 64 characters of A-Z a-z 0-9 _ -)"_s});
}

void PostJsonTest::aStoredPostIsReadBack()
{
    const Timestamp then{std::chrono::milliseconds{1'577'934'245'678}};
    const Item asked = Question{.id = u"q"_s,
        .title = u"T"_s,
        .body = u"B"_s,
        .author = u"p"_s,
        .created = then,
        .edited = then,
        .activity = then,
        .topics = {u"t"_s},
        .score = 1,
        .accepted = u"a"_s,
        .url = {},
        .revision = u"r"_s};
    QVERIFY(wire::parseStoredItem(write(asked)).value() == asked);
    const Item answered = Answer{.id = u"a"_s,
        .question = u"q"_s,
        .body = u"B"_s,
        .author = u"p"_s,
        .created = then,
        .edited = {},
        .score = {},
        .url = {},
        .revision = u"r"_s};
    QVERIFY(wire::parseStoredItem(write(answered)).value() == answered);
}

void PostJsonTest::whatIsNoPostIsMalformed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page of a hotel") << QByteArray("<html>");
    QTest::newRow("no item") << QByteArray("{}");
    QTest::newRow("a person") << write(somebody());
    QTest::newRow("a tombstone") << write(Tombstone{ItemType::Question, u"q"_s});
    QTest::newRow("without a revision") << QByteArray(
        R"({"type":"answer","id":"a","question":"q","body":"b","author":null,"created":"2020-01-03T03:04:05.678Z"})");
}

void PostJsonTest::whatIsNoPostIsMalformed()
{
    QFETCH(QByteArray, body);
    const auto read = wire::parseStoredItem(body);
    QVERIFY(!read.ok());
    QCOMPARE(read.failure().kind, Failure::Kind::Malformed);
    QVERIFY(!read.failure().detail.isEmpty());
}

void PostJsonTest::thePersonOfATokenIsReadBack()
{
    const Person person = somebody();
    QCOMPARE(wire::parseMe(write(person)).value(), person);
}

void PostJsonTest::whatIsNoPersonIsMalformed()
{
    for (const QByteArray &body : {QByteArray("{"), write(Topic{u"t"_s, u"T"_s, {}}), write(Tombstone{ItemType::Person, u"p"_s}),
             QByteArray(R"({"type":"person","id":"p","role":"member"})")}) {
        const auto read = wire::parseMe(body);
        QVERIFY(!read.ok());
        QCOMPARE(read.failure().kind, Failure::Kind::Malformed);
    }
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::PostJsonTest)
#include "postjsontest.moc"
