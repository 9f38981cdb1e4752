// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/app/commandprofile.h>
#include <tests/app/relayserver.h>
#include <tests/support/endpointprocess.h>
#include <tests/support/testcase.h>

#include <QJsonArray>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

/// What commands do and print.
class CommandOutputTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void communitiesAreAddedListedAndRemoved();
    void theSameAddressIsOneCommunity();
    void twoCommunitiesKeepTheirThreadsApart();
    void jsonHasTheMembersItPromises_data();
    void jsonHasTheMembersItPromises();
    void peopleReadTables();
    void aListIsNarrowedAndCut();
    void savedAndReadThreadsSayWhatBecameOfThem();

private:
    EndpointProcess m_endpoint;
    CommandProfile m_profile;
};

void CommandOutputTest::initTestCase()
{
    QCOMPARE(m_endpoint.load(CommandProfile::testData(u"community.json"_s)).status, 0);
    QVERIFY(m_endpoint.start());
    QCOMPARE(m_profile.limber({u"community"_s, u"add"_s, m_endpoint.url().toString()}).status, 0);
    QCOMPARE(m_profile.limber({u"sync"_s}).status, 0);
}

void CommandOutputTest::communitiesAreAddedListedAndRemoved()
{
    const CommandProfile profile;
    QCOMPARE(profile.limber({u"community"_s, u"list"_s}).status, 4);
    QCOMPARE(profile.limber({u"sync"_s}).status, 4);
    const ProgramResult added = profile.limber({u"community"_s, u"add"_s, m_endpoint.url().toString(), u"--json"_s});
    QVERIFY2(added.status == 0, added.said());
    const QJsonObject community = added.json().value(0);
    QCOMPARE(community.keys(), (QStringList{u"id"_s, u"kind"_s, u"name"_s, u"url"_s}));
    QCOMPARE(community[u"kind"], u"limber"_s);
    QCOMPARE(profile.limber({u"community"_s, u"list"_s, u"--json"_s}).out, added.out);
    QVERIFY(profile.limber({u"community"_s, u"list"_s}).text().contains(community[u"url"].toString()));
    const QString id = community[u"id"].toString();
    QCOMPARE(profile.limber({u"sync"_s, u"--community"_s, id}).status, 0);
    QCOMPARE(profile.limber({u"community"_s, u"remove"_s, id, u"--json"_s}).out, added.out);
    QCOMPARE(profile.limber({u"community"_s, u"list"_s}).status, 4);
    QCOMPARE(profile.limber({u"list"_s}).status, 4);
}

void CommandOutputTest::theSameAddressIsOneCommunity()
{
    const ProgramResult again = m_profile.limber({u"community"_s, u"add"_s, m_endpoint.url().toString().chopped(1)});
    QVERIFY2(again.status == 0, again.said());
    QCOMPARE(m_profile.limber({u"community"_s, u"list"_s, u"--json"_s}).json().size(), 1);
}

void CommandOutputTest::twoCommunitiesKeepTheirThreadsApart()
{
    RelayServer other(m_endpoint.port());
    const CommandProfile profile;
    for (const QUrl &url : {m_endpoint.url(), other.url()})
        QCOMPARE(profile.limber({u"community"_s, u"add"_s, url.toString()}).status, 0);
    const QList<QJsonObject> communities = profile.limber({u"community"_s, u"list"_s, u"--json"_s}).json();
    QCOMPARE(communities.size(), 2);
    const QString first = communities.at(0)[u"id"].toString();
    const QString second = communities.at(1)[u"id"].toString();
    QVERIFY(first != second);
    QCOMPARE(profile.limber({u"sync"_s, u"--json"_s}).json().size(), 2);

    const ProgramResult ambiguous = profile.limber({u"show"_s, u"towel"_s});
    QVERIFY2(ambiguous.status == 2, ambiguous.said());
    QVERIFY2(ambiguous.err.contains(first + u"/towel"_s) && ambiguous.err.contains(second + u"/towel"_s), ambiguous.said());
    const ProgramResult shown = profile.limber({u"show"_s, second + u"/towel"_s, u"--json"_s});
    QCOMPARE(shown.json().value(0)[u"ref"].toString(), second + u"/towel"_s);
    QStringList refs;
    for (const QJsonObject &row : profile.limber({u"list"_s, u"--json"_s}).json())
        refs.append(row[u"ref"].toString());
    QCOMPARE(refs.size(), 6);
    QVERIFY(refs.contains(first + u"/towel"_s) && refs.contains(second + u"/towel"_s));

    // One that cannot be reached does not keep the other from its sync, and the worst counts.
    other.refuseConnections();
    const ProgramResult synced = profile.limber({u"sync"_s, u"--json"_s});
    QCOMPARE(synced.status, 3);
    QCOMPARE(synced.json().size(), 2);
}

void CommandOutputTest::jsonHasTheMembersItPromises_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("members");
    QTest::newRow("list") << QStringList{u"list"_s} << u"activity answers author created ref saved title topics unread"_s;
    QTest::newRow("show") << QStringList{u"show"_s, u"rope-too-long"_s}
                          << u"accepted activity answers author body created gone pending ref saved title topics"_s;
    QTest::newRow("sync") << QStringList{u"sync"_s}
                          << u"answers community pages people posted questions refused removed seconds skipped waiting"_s;
    QTest::newRow("save") << QStringList{u"save"_s, u"towel"_s} << u"complete ref saved"_s;
    QTest::newRow("read") << QStringList{u"read"_s, u"towel"_s} << u"complete ref saved"_s;
    QTest::newRow("unsave") << QStringList{u"unsave"_s, u"towel"_s} << u"complete ref saved"_s;
    QTest::newRow("topics") << QStringList{u"topics"_s} << u"description id title type"_s;
    QTest::newRow("testimonials") << QStringList{u"testimonials"_s} << u"id name quote type"_s;
    QTest::newRow("check") << QStringList{u"check"_s} << u"detail file ok"_s;
    QTest::newRow("community list") << QStringList{u"community"_s, u"list"_s} << u"id kind name url"_s;
}

void CommandOutputTest::jsonHasTheMembersItPromises()
{
    QFETCH(QStringList, arguments);
    QFETCH(const QString, members);
    const ProgramResult result = m_profile.limber(arguments << u"--json"_s);
    QVERIFY2(result.status == 0, result.said());
    QCOMPARE(result.json().value(0).keys().join(u' '), members);
    QVERIFY2(result.err.isEmpty(), result.said());
    const QJsonValue author = result.json().value(0)[u"author"];
    if (author.isObject())
        QCOMPARE(author.toObject().keys(), (QStringList{u"id"_s, u"name"_s, u"role"_s}));
    const QJsonArray answers = result.json().value(0)[u"answers"].toArray();
    if (!answers.isEmpty())
        QCOMPARE(answers[0].toObject().keys(), (QStringList{u"author"_s, u"body"_s, u"created"_s, u"id"_s, u"score"_s}));
}

void CommandOutputTest::peopleReadTables()
{
    const ProgramResult list = m_profile.limber({u"list"_s});
    QCOMPARE(list.status, 0);
    const QStringList lines = list.text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines.at(0).contains(u"0 answers  cold-lake"), list.said());
    QVERIFY2(lines.at(1).contains(u"1 answer "), list.said());
    QVERIFY2(lines.at(2).endsWith(u"How long should a rope be?"), list.said());
    const ProgramResult shown = m_profile.limber({u"show"_s, u"rope-too-long"_s});
    QVERIFY2(shown.text().startsWith(u"How long should a rope be?\nSkipping Rope\n"), shown.said());
    QVERIFY2(shown.text().contains(u"Orla Quint, Mar 3, 2019, accepted"), shown.said());
    QVERIFY(m_profile.limber({u"experts"_s}).text().contains(u"shared by Milo Farthing"));
    QVERIFY(m_profile.limber({u"check"_s}).text().contains(u"mine.sqlite   whole"));
}

void CommandOutputTest::aListIsNarrowedAndCut()
{
    const auto refs = [this](const QStringList &options) {
        QStringList result;
        for (const QJsonObject &row : m_profile.limber(QStringList{u"list"_s, u"--json"_s} + options).json())
            result.append(row[u"ref"].toString());
        return result;
    };
    QCOMPARE(refs({}), (QStringList{u"cold-lake"_s, u"towel"_s, u"rope-too-long"_s}));
    QCOMPARE(refs({u"--limit"_s, u"1"_s}), QStringList{u"cold-lake"_s});
    QCOMPARE(refs({u"--view"_s, u"unanswered"_s}), QStringList{u"cold-lake"_s});
    QCOMPARE(refs({u"--topic"_s, u"skipping-rope"_s}), QStringList{u"rope-too-long"_s});
    QCOMPARE(refs({u"--topic"_s, u"wild swimming"_s}), (QStringList{u"cold-lake"_s, u"towel"_s}));
    QCOMPARE(refs({u"--topic"_s, u"wild-swimming"_s, u"--view"_s, u"unanswered"_s}), QStringList{u"cold-lake"_s});
}

void CommandOutputTest::savedAndReadThreadsSayWhatBecameOfThem()
{
    const ProgramResult saved = m_profile.limber({u"save"_s, u"rope-too-long"_s, u"no-such-thread"_s, u"cold-lake"_s, u"--json"_s});
    QCOMPARE(saved.status, 4); // the others are saved all the same
    QCOMPARE(saved.json().size(), 2);
    QCOMPARE(m_profile.limber({u"list"_s, u"--view"_s, u"saved"_s, u"--json"_s}).json().size(), 2);
    QCOMPARE(m_profile.limber({u"show"_s, u"cold-lake"_s, u"--json"_s}).json().value(0)[u"saved"], true);
    QCOMPARE(m_profile.limber({u"read"_s, u"cold-lake"_s, u"--json"_s}).json().value(0),
        (QJsonObject{{u"ref"_s, u"cold-lake"_s}, {u"saved"_s, true}, {u"complete"_s, true}}));
    for (const QJsonObject &row : m_profile.limber({u"list"_s, u"--view"_s, u"unread"_s, u"--json"_s}).json())
        QVERIFY(row[u"ref"] != u"cold-lake"_s);
    QCOMPARE(m_profile.limber({u"unsave"_s, u"rope-too-long"_s, u"cold-lake"_s}).status, 0);
    QCOMPARE(m_profile.limber({u"list"_s, u"--view"_s, u"saved"_s}).status, 4);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::CommandOutputTest)
#include "commandoutputtest.moc"
