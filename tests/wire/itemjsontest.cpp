// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/wire/itemjson.h>
#include <tests/support/testcase.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;
using wire::ItemSource;

namespace {

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

QJsonObject topic()
{
    return json(R"({"type":"topic","id":"sleep","title":"Sleep","description":"Rest."})");
}
QJsonObject person()
{
    return json(R"({"type":"person","id":"ola","name":"Ola Berg","role":"expert","headline":"Coach","bio":"Runs.","sharedBy":"The Club",
        "avatar":"https://x.example/a.png","url":"https://x.example/ola","topics":["sleep","food"]})");
}
QJsonObject question()
{
    return json(R"({"type":"question","id":"q1","title":"Why?","body":"Because *what*?","author":"ola","created":"2020-01-02T03:04:05.678Z",
        "edited":"2020-02-02T03:04:05.678Z","activity":"2020-03-02T03:04:05.678Z","topics":["sleep"],"score":-3,"accepted":"a1","closed":true,
        "url":"https://x.example/q1","revision":"7"})");
}
QJsonObject answer()
{
    return json(R"({"type":"answer","id":"a1","question":"q1","body":"So.","author":"ola","created":"2020-01-03T03:04:05.678Z",
        "edited":"2020-01-04T03:04:05.678Z","score":12,"url":"https://x.example/a1","revision":"8"})");
}
QJsonObject testimonial()
{
    return json(R"({"type":"testimonial","id":"t1","quote":"It works.","name":"Mo"})");
}

QString faultOf(const QJsonObject &object, ItemSource source = ItemSource::Endpoint)
{
    const auto item = wire::parseItem(object, source);
    return item ? u"none"_s : item.failure().detail;
}

QJsonObject with(QJsonObject object, const QString &member, const QJsonValue &value)
{
    object.insert(member, value);
    return object;
}

template <typename T> T read(const QJsonObject &object)
{
    return std::get<T>(wire::parseItem(object, ItemSource::Endpoint).value());
}

} // namespace

class ItemJsonTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyMemberIsRead();
    void whatIsReadIsWrittenBackTheSame_data();
    void whatIsReadIsWrittenBackTheSame();
    void onlyTheRequiredMembersAreNeeded_data();
    void onlyTheRequiredMembersAreNeeded();
    void aMissingMemberIsNamed_data();
    void aMissingMemberIsNamed();
    void aMemberOfTheWrongTypeIsNamed_data();
    void aMemberOfTheWrongTypeIsNamed();
    void nullCountsAsLeftOutWhereAMemberIsOptional();
    void anAuthorThatIsNullOrEmptyIsAnAccountThatIsGone();
    void onlyAFileMayLeaveTheRevisionOut();
    void anIdKeepsToItsAlphabet_data();
    void anIdKeepsToItsAlphabet();
    void aScoreIsAWholeNumberThatFits_data();
    void aScoreIsAWholeNumberThatFits();
    void anAddressIsOfTheWeb_data();
    void anAddressIsOfTheWeb();
    void nulBecomesTheReplacementCharacter();
    void halfASurrogatePairBecomesTheReplacementCharacter();
    void bidiControlsAndOtherScriptsAreKept();
    void topicsNamedTwiceAreReadOnce();
    void aTombstoneNeedsItsTypeAndIdAlone();
    void unknownMembersArePassedOver();
    void anUnknownTypeIsSaid();
};

void ItemJsonTest::everyMemberIsRead()
{
    using namespace std::chrono;
    const auto asked = read<Question>(question());
    QCOMPARE(asked.id, u"q1"_s);
    QCOMPARE(asked.title, u"Why?"_s);
    QCOMPARE(asked.body, u"Because *what*?"_s);
    QCOMPARE(asked.author, u"ola"_s);
    QCOMPARE(asked.created, Timestamp{milliseconds{1'577'934'245'678}});
    QCOMPARE(asked.edited.value(), Timestamp{milliseconds{1'580'612'645'678}});
    QCOMPARE(asked.activity, Timestamp{milliseconds{1'583'118'245'678}});
    QCOMPARE(asked.topics, QStringList{u"sleep"_s});
    QCOMPARE(asked.score.value(), -3);
    QCOMPARE(asked.accepted, u"a1"_s);
    QVERIFY(asked.closed);
    QCOMPARE(asked.url, QUrl(u"https://x.example/q1"_s));
    QCOMPARE(asked.revision, u"7"_s);
    const auto answered = read<Answer>(answer());
    QCOMPARE(answered.question, u"q1"_s);
    QCOMPARE(answered.score.value(), 12);
    QCOMPARE(answered.revision, u"8"_s);
    const auto expert = read<Person>(person());
    QCOMPARE(expert.role, Role::Expert);
    QCOMPARE(expert.sharedBy, u"The Club"_s);
    QCOMPARE(expert.topics, (QStringList{u"sleep"_s, u"food"_s}));
    QCOMPARE(read<Topic>(topic()).description, u"Rest."_s);
    QCOMPARE(read<Testimonial>(testimonial()).quote, u"It works."_s);
}

void ItemJsonTest::whatIsReadIsWrittenBackTheSame_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::newRow("topic") << topic();
    QTest::newRow("person") << person();
    QTest::newRow("question") << question();
    QTest::newRow("answer") << answer();
    QTest::newRow("testimonial") << testimonial();
    QTest::newRow("tombstone") << json(R"({"type":"answer","id":"a1","deleted":true})");
    QTest::newRow("nobody") << with(answer(), u"author"_s, QJsonValue::Null);
    QTest::newRow("address") << with(answer(), u"url"_s, u"https://xn--bcher-kva.example/%C3%A4%20b?c=%26d#e"_s);
}

void ItemJsonTest::whatIsReadIsWrittenBackTheSame()
{
    QFETCH(QJsonObject, object);
    const Item item = wire::parseItem(object, ItemSource::Endpoint).value();
    QCOMPARE(wire::toJson(item), object);
    QVERIFY(wire::parseItem(wire::toJson(item), ItemSource::Endpoint).value() == item);
}

void ItemJsonTest::onlyTheRequiredMembersAreNeeded_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::newRow("topic") << json(R"({"type":"topic","id":"s","title":"S"})");
    QTest::newRow("person") << json(R"({"type":"person","id":"p","name":"P","role":"member"})");
    QTest::newRow("question") << json(
        R"({"type":"question","id":"q","title":"","body":"","author":null,"created":"2020-01-02T03:04:05.678Z",
        "activity":"2020-01-02T03:04:05.678Z","topics":[],"revision":"1"})");
    QTest::newRow("answer") << json(
        R"({"type":"answer","id":"a","question":"q","body":"","author":null,"created":"2020-01-02T03:04:05.678Z","revision":"1"})");
    QTest::newRow("testimonial") << json(R"({"type":"testimonial","id":"t","quote":"","name":""})");
}

void ItemJsonTest::onlyTheRequiredMembersAreNeeded()
{
    QFETCH(QJsonObject, object);
    QCOMPARE(faultOf(object), u"none"_s);
    QCOMPARE(wire::toJson(wire::parseItem(object, ItemSource::Endpoint).value()), object);
}

void ItemJsonTest::aMissingMemberIsNamed_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<QString>("member");
    const auto rows = [](const QJsonObject &object, const QStringList &required) {
        for (const QString &member : required) {
            QJsonObject without = object;
            without.remove(member);
            QTest::addRow("%s of %s", qUtf8Printable(member), qUtf8Printable(object.value("type"_L1).toString())) << without << member;
        }
    };
    rows(topic(), {u"type"_s, u"id"_s, u"title"_s});
    rows(person(), {u"type"_s, u"id"_s, u"name"_s, u"role"_s});
    rows(question(), {u"type"_s, u"id"_s, u"title"_s, u"body"_s, u"author"_s, u"created"_s, u"activity"_s, u"topics"_s, u"revision"_s});
    rows(answer(), {u"type"_s, u"id"_s, u"question"_s, u"body"_s, u"author"_s, u"created"_s, u"revision"_s});
    rows(testimonial(), {u"type"_s, u"id"_s, u"quote"_s, u"name"_s});
}

void ItemJsonTest::aMissingMemberIsNamed()
{
    QFETCH(QJsonObject, object);
    QFETCH(QString, member);
    QCOMPARE(faultOf(object), member + u": missing"_s);
}

void ItemJsonTest::aMemberOfTheWrongTypeIsNamed_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<QString>("member");
    const auto rows = [](const QJsonObject &object) {
        const QStringList members = object.keys();
        for (const QString &member : members) {
            const QJsonValue right = object.value(member);
            for (const QJsonValue &wrong :
                {QJsonValue(QJsonObject()), QJsonValue(QJsonArray{1}), QJsonValue(true), QJsonValue(4.5), QJsonValue(u"ä"_s)}) {
                // A word is a good text, and nobody said that a revision is none.
                const bool text = wrong.isString() && !QStringList{u"score"_s, u"closed"_s, u"topics"_s}.contains(member)
                    && !member.startsWith(u"created"_s);
                if (wrong.type() != right.type() && !text)
                    QTest::addRow("%s of %s: %d", qUtf8Printable(member), qUtf8Printable(object.value("type"_L1).toString()), wrong.type())
                        << with(object, member, wrong) << member;
            }
        }
    };
    rows(topic());
    rows(person());
    rows(question());
    rows(answer());
    rows(testimonial());
    QTest::newRow("deleted") << with(topic(), u"deleted"_s, 1) << u"deleted"_s;
    QTest::newRow("no such role") << with(person(), u"role"_s, u"boss"_s) << u"role"_s;
    QTest::newRow("a topic that is no id") << with(question(), u"topics"_s, QJsonArray{u"ok"_s, u"not ok"_s}) << u"topics"_s;
    QTest::newRow("no date") << with(question(), u"edited"_s, u"2020-02-30T00:00:00Z"_s) << u"edited"_s;
    QTest::newRow("year 10000") << with(question(), u"activity"_s, u"10000-02-03T00:00:00Z"_s) << u"activity"_s;
    QTest::newRow("accepted") << with(question(), u"accepted"_s, u"a b"_s) << u"accepted"_s;
    QTest::newRow("title null") << with(question(), u"title"_s, QJsonValue::Null) << u"title"_s;
    QTest::newRow("revision empty") << with(answer(), u"revision"_s, u""_s) << u"revision"_s;
}

void ItemJsonTest::aMemberOfTheWrongTypeIsNamed()
{
    QFETCH(QJsonObject, object);
    QFETCH(QString, member);
    const QString fault = faultOf(object);
    QVERIFY2(fault.startsWith(member + u": "_s) && !fault.endsWith(u"missing"_s), qUtf8Printable(fault));
}

void ItemJsonTest::nullCountsAsLeftOutWhereAMemberIsOptional()
{
    QJsonObject object = question();
    for (const QString &member : {u"edited"_s, u"score"_s, u"accepted"_s, u"closed"_s, u"url"_s, u"deleted"_s})
        object.insert(member, QJsonValue::Null);
    const auto read = limber::read<Question>(object);
    QVERIFY(!read.edited && !read.score && read.accepted.isEmpty() && !read.closed && read.url.isEmpty());
}

void ItemJsonTest::anAuthorThatIsNullOrEmptyIsAnAccountThatIsGone()
{
    QVERIFY(read<Answer>(with(answer(), u"author"_s, QJsonValue::Null)).author.isEmpty());
    QVERIFY(read<Question>(with(question(), u"author"_s, u""_s)).author.isEmpty());
}

void ItemJsonTest::onlyAFileMayLeaveTheRevisionOut()
{
    QJsonObject object = answer();
    object.remove(u"revision"_s);
    QCOMPARE(faultOf(object, ItemSource::File), u"none"_s);
    QCOMPARE(faultOf(object, ItemSource::Endpoint), u"revision: missing"_s);
}

void ItemJsonTest::anIdKeepsToItsAlphabet_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("good");
    QTest::newRow("all kinds") << u"Az09_-"_s << true;
    QTest::newRow("one") << u"-"_s << true;
    QTest::newRow("64") << QString(64, u'x') << true;
    QTest::newRow("65") << QString(65, u'x') << false;
    QTest::newRow("none") << u""_s << false;
    QTest::newRow("space") << u"a b"_s << false;
    QTest::newRow("slash") << u"a/b"_s << false;
    QTest::newRow("dots") << u".."_s << false;
    QTest::newRow("letter of another alphabet") << u"é"_s << false;
    QTest::newRow("digit of another script") << u"٣"_s << false;
    QTest::newRow("NUL") << u"a\0b"_s << false;
}

void ItemJsonTest::anIdKeepsToItsAlphabet()
{
    QFETCH(QString, id);
    QFETCH(bool, good);
    QCOMPARE(faultOf(with(topic(), u"id"_s, id)).startsWith(u"id: not an identifier"_s), !good);
    QCOMPARE(faultOf(json(R"({"type":"topic","deleted":true})")), u"id: missing"_s);
    QCOMPARE(faultOf(with(json(R"({"type":"topic","deleted":true})"), u"id"_s, id)) == u"none"_s, good);
}

void ItemJsonTest::aScoreIsAWholeNumberThatFits_data()
{
    QTest::addColumn<double>("score");
    QTest::addColumn<bool>("good");
    QTest::newRow("0") << 0.0 << true;
    QTest::newRow("most") << 2147483647.0 << true;
    QTest::newRow("least") << -2147483648.0 << true;
    QTest::newRow("half") << 0.5 << false;
    QTest::newRow("above") << 2147483648.0 << false;
    QTest::newRow("below") << -2147483649.0 << false;
    QTest::newRow("far") << 1e300 << false;
}

void ItemJsonTest::aScoreIsAWholeNumberThatFits()
{
    QFETCH(double, score);
    QFETCH(bool, good);
    QCOMPARE(faultOf(with(answer(), u"score"_s, score)), good ? u"none"_s : u"score: not a whole number in range"_s);
}

void ItemJsonTest::anAddressIsOfTheWeb_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("page");
    QTest::addColumn<bool>("avatar");
    QTest::newRow("https") << u"https://x.example/a"_s << true << true;
    QTest::newRow("http") << u"http://x.example/a"_s << true << false;
    QTest::newRow("empty") << u""_s << true << true;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false << false;
    QTest::newRow("data") << u"data:text/html,x"_s << false << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false << false;
    QTest::newRow("relative") << u"/a"_s << false << false;
    QTest::newRow("no host") << u"https:///a"_s << false << false;
    QTest::newRow("space") << u"https://x.example/a b"_s << false << false;
}

void ItemJsonTest::anAddressIsOfTheWeb()
{
    QFETCH(QString, address);
    QFETCH(bool, page);
    QFETCH(bool, avatar);
    QCOMPARE(faultOf(with(person(), u"url"_s, address)) == u"none"_s, page);
    QCOMPARE(faultOf(with(person(), u"avatar"_s, address)) == u"none"_s, avatar);
}

void ItemJsonTest::nulBecomesTheReplacementCharacter()
{
    QCOMPARE(read<Question>(with(question(), u"title"_s, u"a\0b\0"_s)).title, u"a\uFFFDb\uFFFD"_s);
    QCOMPARE(read<Topic>(json(R"({"type":"topic","id":"t","title":"\u0000"})")).title, u"\uFFFD"_s);
}

void ItemJsonTest::halfASurrogatePairBecomesTheReplacementCharacter()
{
    QCOMPARE(read<Topic>(json(R"({"type":"topic","id":"t","title":"a\ud800b\udc00\ud83d\ude00\ud83d"})")).title,
        u"a\uFFFDb\uFFFD\U0001F600\uFFFD"_s);
}

void ItemJsonTest::bidiControlsAndOtherScriptsAreKept()
{
    const QString text = u"\u202Eabc\u202C \u2067مرحبا\u2069 你好 \u200F e\u0301 👟\r\n\t<b>"_s;
    const auto asked = read<Question>(with(with(question(), u"title"_s, text), u"body"_s, text));
    QCOMPARE(asked.title, text);
    QCOMPARE(asked.body, text);
    QCOMPARE(wire::toJson(asked).value("body"_L1).toString(), text);
}

void ItemJsonTest::topicsNamedTwiceAreReadOnce()
{
    QCOMPARE(read<Question>(with(question(), u"topics"_s, QJsonArray{u"b"_s, u"a"_s, u"b"_s})).topics, (QStringList{u"b"_s, u"a"_s}));
}

void ItemJsonTest::aTombstoneNeedsItsTypeAndIdAlone()
{
    QCOMPARE(read<Tombstone>(json(R"({"type":"answer","id":"a9","deleted":true})")), (Tombstone{ItemType::Answer, u"a9"_s}));
    QCOMPARE(read<Tombstone>(with(question(), u"deleted"_s, true)), (Tombstone{ItemType::Question, u"q1"_s}));
    QCOMPARE(read<Topic>(with(topic(), u"deleted"_s, false)).id, u"sleep"_s);
}

void ItemJsonTest::unknownMembersArePassedOver()
{
    QCOMPARE(read<Topic>(with(topic(), u"colour"_s, QJsonArray{1, 2})), read<Topic>(topic()));
}

void ItemJsonTest::anUnknownTypeIsSaid()
{
    QCOMPARE(faultOf(with(topic(), u"type"_s, u"poll"_s)), u"type: none that this program knows"_s);
    QCOMPARE(faultOf(with(topic(), u"type"_s, u"Topic"_s)), u"type: none that this program knows"_s);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::ItemJsonTest)
#include "itemjsontest.moc"
