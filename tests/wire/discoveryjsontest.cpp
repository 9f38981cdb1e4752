// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/wire/discoveryjson.h>
#include <tests/support/testcase.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QJsonObject discovery()
{
    const QJsonObject limits{{"title"_L1, 1}, {"body"_L1, 2}, {"bio"_L1, 3}, {"quote"_L1, 4}, {"name"_L1, 5}, {"headline"_L1, 6},
        {"topics"_L1, 7}, {"page"_L1, 8}};
    return {{"protocol"_L1, "limber"_L1}, {"version"_L1, 1}, {"name"_L1, "The Club"_L1}, {"description"_L1, "We run."_L1},
        {"licence"_L1, QJsonObject{{"name"_L1, "CC BY-SA 4.0"_L1}, {"url"_L1, "https://x.example/by-sa"_L1}}},
        {"contact"_L1, "mailto:a@x.example"_L1}, {"reading"_L1, "members"_L1}, {"posting"_L1, true}, {"limits"_L1, limits}};
}

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

QString faultOf(const QByteArray &json)
{
    const auto info = wire::parseDiscovery(json);
    return info ? u"none"_s : info.failure().detail;
}

} // namespace

class DiscoveryJsonTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyMemberIsRead();
    void whatIsWrittenIsReadBack();
    void aMissingMemberIsNamed();
    void aMemberOfTheWrongTypeIsNamed();
    void anotherProtocolIsSaid();
    void aNewerVersionIsSaid();
    void whatIsNoObjectIsSaid();
};

void DiscoveryJsonTest::everyMemberIsRead()
{
    const CommunityInfo expected{.name = u"The Club"_s,
        .description = u"We run."_s,
        .licence = {u"CC BY-SA 4.0"_s, QUrl(u"https://x.example/by-sa"_s)},
        .contact = QUrl(u"mailto:a@x.example"_s),
        .readingNeedsToken = true,
        .posting = true,
        .limits = {1, 2, 3, 4, 5, 6, 7, 8}};
    QVERIFY(wire::parseDiscovery(bytes(discovery())).value() == expected);
    QVERIFY(wire::parseDiscovery("\xEF\xBB\xBF" + bytes(discovery())).value() == expected);
}

void DiscoveryJsonTest::whatIsWrittenIsReadBack()
{
    const CommunityInfo whole = wire::parseDiscovery(bytes(discovery())).value();
    QVERIFY(wire::parseDiscovery(wire::writeDiscovery(whole)).value() == whole);
    QCOMPARE(QJsonDocument::fromJson(wire::writeDiscovery(whole)).object(), discovery());
    CommunityInfo least;
    least.name = u"N"_s;
    least.licence.name = u"L"_s;
    QVERIFY(wire::parseDiscovery(wire::writeDiscovery(least)).value() == least);
}

void DiscoveryJsonTest::aMissingMemberIsNamed()
{
    for (const QString &member : {u"protocol"_s, u"version"_s, u"name"_s, u"licence"_s, u"reading"_s, u"posting"_s, u"limits"_s}) {
        QJsonObject object = discovery();
        object.remove(member);
        QCOMPARE(faultOf(bytes(object)), member + u": missing"_s);
    }
    for (const QString &member : {u"title"_s, u"body"_s, u"bio"_s, u"quote"_s, u"name"_s, u"headline"_s, u"topics"_s, u"page"_s}) {
        QJsonObject object = discovery();
        QJsonObject limits = object.value("limits"_L1).toObject();
        limits.remove(member);
        object.insert("limits"_L1, limits);
        QCOMPARE(faultOf(bytes(object)), u"limits."_s + member + u": missing"_s);
    }
    QJsonObject object = discovery();
    object.insert("licence"_L1, QJsonObject());
    QCOMPARE(faultOf(bytes(object)), u"licence.name: missing"_s);
    object = discovery();
    object.remove("description"_L1);
    object.remove("contact"_L1);
    QCOMPARE(faultOf(bytes(object)), u"none"_s);
}

void DiscoveryJsonTest::aMemberOfTheWrongTypeIsNamed()
{
    const QJsonObject object = discovery();
    const QStringList members = object.keys();
    for (const QString &member : members) {
        QJsonObject wrong = object;
        wrong.insert(member, member == u"version"_s ? QJsonValue(u"1"_s) : QJsonValue(1.5));
        const QString fault = faultOf(bytes(wrong));
        QVERIFY2(fault.startsWith(member + u": "_s), qUtf8Printable(fault));
    }
    QJsonObject wrong = object;
    wrong.insert("reading"_L1, u"closed"_s);
    QCOMPARE(faultOf(bytes(wrong)), u"reading: not open or members"_s);
    wrong = object;
    QJsonObject limits = object.value("limits"_L1).toObject();
    limits.insert("page"_L1, 0);
    wrong.insert("limits"_L1, limits);
    QCOMPARE(faultOf(bytes(wrong)), u"limits.page: not a whole number in range"_s);
    wrong = object;
    wrong.insert("contact"_L1, u"javascript:alert(1)"_s);
    QVERIFY(faultOf(bytes(wrong)).startsWith(u"contact: "_s));
}

void DiscoveryJsonTest::anotherProtocolIsSaid()
{
    QJsonObject object = discovery();
    object.insert("protocol"_L1, u"gopher"_s);
    QCOMPARE(faultOf(bytes(object)), u"protocol: “gopher”, not limber"_s);
}

void DiscoveryJsonTest::aNewerVersionIsSaid()
{
    QJsonObject object = discovery();
    object.insert("version"_L1, 2);
    QCOMPARE(faultOf(bytes(object)), u"version: 2, newer than 1, the newest that this program speaks"_s);
    object.insert("version"_L1, 0);
    QCOMPARE(faultOf(bytes(object)), u"version: not a whole number in range"_s);
}

void DiscoveryJsonTest::whatIsNoObjectIsSaid()
{
    QCOMPARE(faultOf("[1]"), u"not a JSON object"_s);
    QVERIFY(faultOf("<html>").startsWith(u"not JSON, at byte "_s));
    QVERIFY(faultOf(QByteArray(100'000, '[')).startsWith(u"not JSON, at byte "_s));
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::DiscoveryJsonTest)
#include "discoveryjsontest.moc"
