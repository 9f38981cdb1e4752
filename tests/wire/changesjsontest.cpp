// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/wire/changesjson.h>
#include <tests/support/testcase.h>

#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QByteArray page(const QByteArray &items, const QByteArray &rest = "\"cursor\":\"c\",\"more\":false")
{
    return "{\"changes\":[" + items + "]," + rest + '}';
}

QByteArray topic(const QByteArray &id, const QByteArray &title = "T")
{
    return QByteArray(R"({"type":"topic","id":"ID","title":"TITLE"})").replace("ID", id).replace("TITLE", title);
}

QString faultOf(const QByteArray &json)
{
    const auto read = wire::parseChanges(json);
    if (read)
        return u"none"_s;
    return read.failure().kind == Failure::Kind::Malformed ? read.failure().detail : u"of another kind"_s;
}

} // namespace

class ChangesJsonTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aPageIsReadInItsOrder();
    void anEmptyPageIsAPage();
    void anItemThatCannotBeUsedIsToldAndTheRestCounts();
    void anItemOfMoreThan256KiBOfTextIsSkipped();
    void anItemOfExactly256KiBIsTaken();
    void manyShortTextsCountTogether();
    void aByteOrderMarkIsPassedOver();
    void aPageThatIsNotWholeFails_data();
    void aPageThatIsNotWholeFails();
    void aCursorHas1To512Bytes();
    void aPageOfNothingButTinyValuesIsNotTakenApart_data();
    void aPageOfNothingButTinyValuesIsNotTakenApart();
    void nestingOneHundredThousandDeepFails_data();
    void nestingOneHundredThousandDeepFails();
};

void ChangesJsonTest::aPageIsReadInItsOrder()
{
    const ChangePage read = wire::parseChanges(
        page(topic("b") + "," + topic("a") + R"(,{"type":"answer","id":"x","deleted":true})", R"("cursor":"opaque","more":true)"))
                                .value();
    QCOMPARE(read.items.size(), 3U);
    QCOMPARE(std::get<Topic>(read.items.at(0)).id, u"b"_s);
    QCOMPARE(std::get<Topic>(read.items.at(1)).id, u"a"_s);
    QCOMPARE(std::get<Tombstone>(read.items.at(2)).type, ItemType::Answer);
    QCOMPARE(read.cursor, u"opaque"_s);
    QVERIFY(read.more);
    QVERIFY(read.skipped.empty());
}

void ChangesJsonTest::anEmptyPageIsAPage()
{
    const ChangePage read = wire::parseChanges(page("")).value();
    QVERIFY(read.items.empty() && read.skipped.empty() && !read.more);
}

void ChangesJsonTest::anItemThatCannotBeUsedIsToldAndTheRestCounts()
{
    const ChangePage read = wire::parseChanges(
        page(topic("a") + R"(,{"type":"poll","id":"p1"},7,{"type":"topic","id":"t2"},{"type":"topic","id":5,"title":"x"},)" + topic("b")))
                                .value();
    QCOMPARE(read.items.size(), 2U);
    const std::vector<SkippedItem> expected{{1, u"p1"_s, u"type: none that this program knows"_s}, {2, {}, u"not an object"_s},
        {3, u"t2"_s, u"title: missing"_s}, {4, {}, u"id: not a string"_s}};
    QVERIFY(read.skipped == expected);
}

void ChangesJsonTest::anItemOfMoreThan256KiBOfTextIsSkipped()
{
    for (const QByteArray &title : {QByteArray(256 * 1024, 'x'), QByteArray("\xC3\xA4").repeated(128 * 1024),
             QByteArray("\xE4\xBD\xA0").repeated(87'500), QByteArray("\xF0\x9F\x91\x9F").repeated(64 * 1024)}) {
        const ChangePage read = wire::parseChanges(page(topic("big", title) + "," + topic("b"))).value();
        QCOMPARE(read.items.size(), 1U);
        QCOMPARE(read.skipped.size(), 1U);
        QCOMPARE(read.skipped.front(), (SkippedItem{0, u"big"_s, u"more than 256 KiB of text"_s}));
    }
}

void ChangesJsonTest::anItemOfExactly256KiBIsTaken()
{
    QCOMPARE(wire::parseChanges(page(topic("a", QByteArray(256 * 1024 - 1, 'x')))).value().items.size(), 1U);
    QCOMPARE(wire::parseChanges(page(topic("a", QByteArray("\xF0\x9F\x91\x9F").repeated(64 * 1024 - 1)))).value().items.size(), 1U);
}

void ChangesJsonTest::manyShortTextsCountTogether()
{
    QByteArray topics;
    for (int i = 0; i < 50'000; ++i)
        topics += "\"topic-" + QByteArray::number(i) + "\",";
    topics.chop(1);
    const ChangePage read =
        wire::parseChanges(page(R"({"type":"person","id":"p","name":"P","role":"member","topics":[)" + topics + "]}")).value();
    QCOMPARE(read.skipped.size(), 1U);
}

void ChangesJsonTest::aByteOrderMarkIsPassedOver()
{
    QCOMPARE(wire::parseChanges("\xEF\xBB\xBF" + page(topic("a"))).value().items.size(), 1U);
    QVERIFY(faultOf("\xEF\xBB\xBF").startsWith(u"not JSON, at byte "_s));
}

void ChangesJsonTest::aPageThatIsNotWholeFails_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("fault");
    QTest::newRow("nothing") << QByteArray() << u"not JSON, at byte "_s;
    QTest::newRow("HTML") << QByteArray("<html>Sign in</html>") << u"not JSON, at byte "_s;
    QTest::newRow("cut") << page(topic("a")).chopped(1) << u"not JSON, at byte "_s;
    QTest::newRow("cut in an item") << page(topic("a")).left(30) << u"not JSON, at byte "_s;
    QTest::newRow("more behind it") << page("") + "{}" << u"not JSON, at byte "_s;
    QTest::newRow("NUL byte") << page(topic("a", QByteArray("x\0y", 3))).replace("\"more\"", QByteArray("\0\"more\"", 7))
                              << u"not JSON, at byte "_s;
    QTest::newRow("not UTF-8") << page(topic("a", "\xFF\xFE")) << u"not JSON, at byte "_s;
    QTest::newRow("array") << QByteArray("[]") << u"not a JSON object"_s;
    QTest::newRow("no changes") << QByteArray(R"({"cursor":"c","more":false})") << u"changes: missing"_s;
    QTest::newRow("changes of another type") << QByteArray(R"({"changes":{},"cursor":"c","more":false})") << u"changes: not an array"_s;
    QTest::newRow("no cursor") << page("", R"("more":false)") << u"cursor: missing"_s;
    QTest::newRow("cursor of another type") << page("", R"("cursor":7,"more":false)") << u"cursor: not a string"_s;
    QTest::newRow("no more") << page("", R"("cursor":"c")") << u"more: missing"_s;
    QTest::newRow("more of another type") << page("", R"("cursor":"c","more":"no")") << u"more: not true or false"_s;
}

void ChangesJsonTest::aPageThatIsNotWholeFails()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, fault);
    const QString found = faultOf(json);
    QVERIFY2(found.startsWith(fault), qUtf8Printable(found));
}

void ChangesJsonTest::aCursorHas1To512Bytes()
{
    const auto cursorOf = [](const QByteArray &cursor) {
        return page("", "\"cursor\":\"" + cursor + "\",\"more\":false");
    };
    const QString fault = u"cursor: not of 1 to 512 bytes"_s;
    QCOMPARE(faultOf(cursorOf("")), fault);
    QCOMPARE(faultOf(cursorOf("x")), u"none"_s);
    QCOMPARE(faultOf(cursorOf(QByteArray(512, 'x'))), u"none"_s);
    QCOMPARE(faultOf(cursorOf(QByteArray(513, 'x'))), fault);
    QCOMPARE(faultOf(cursorOf(QByteArray("\xC3\xA4").repeated(256))), u"none"_s);
    QCOMPARE(faultOf(cursorOf(QByteArray("\xC3\xA4").repeated(256) + "x")), fault);
}

// Eight megabytes of these would take gigabytes.
void ChangesJsonTest::aPageOfNothingButTinyValuesIsNotTakenApart_data()
{
    QTest::addColumn<QByteArray>("items");
    QTest::addColumn<QString>("fault");
    constexpr qsizetype megabytes = qsizetype{8} * 1000 * 1000;
    const auto filled = [](const QByteArray &item) {
        return item.repeated(megabytes / item.size()).chopped(1);
    };
    const QString values = u"more than 250000 values in one reply"_s;
    QTest::newRow("numbers") << filled("0,") << values;
    QTest::newRow("objects") << filled("{},") << values;
    QTest::newRow("arrays in one item") << R"({"type":"topic","id":"a","title":"\\\"","x":[)" + filled("[0],") + "]}" << values;
    QTest::newRow("10,001 items") << QByteArray("0,").repeated(10'001).chopped(1) << u"changes: more than 10000 items"_s;
    QTest::newRow("10,000 items") << QByteArray("0,").repeated(10'000).chopped(1) << u"none"_s;
    QTest::newRow("a text full of commas") << topic("a", QByteArray(300'000, ',')) << u"none"_s;
}

void ChangesJsonTest::aPageOfNothingButTinyValuesIsNotTakenApart()
{
    QFETCH(QByteArray, items);
    QFETCH(QString, fault);
    QCOMPARE(faultOf(page(items)), fault);
}

void ChangesJsonTest::nestingOneHundredThousandDeepFails_data()
{
    QTest::addColumn<QByteArray>("json");
    constexpr int depth = 100'000;
    QTest::newRow("arrays") << QByteArray(depth, '[');
    QTest::newRow("closed arrays") << QByteArray(depth, '[') + QByteArray(depth, ']');
    QTest::newRow("objects") << QByteArray(R"({"a":)").repeated(depth);
    QTest::newRow("inside an item") << page(
        R"({"type":"topic","id":"a","title":"T","x":)" + QByteArray(depth, '[') + QByteArray(depth, ']') + "}");
}

void ChangesJsonTest::nestingOneHundredThousandDeepFails()
{
    QFETCH(QByteArray, json);
    const QString found = faultOf(json);
    QVERIFY2(found.startsWith(u"not JSON, at byte "_s), qUtf8Printable(found));
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::ChangesJsonTest)
#include "changesjsontest.moc"
