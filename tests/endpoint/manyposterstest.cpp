// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/members.h>
#include <models/domain/systemclock.h>
#include <models/wire/changesjson.h>
#include <models/wire/postjson.h>
#include <tests/endpoint/communityfixture.h>
#include <tests/endpoint/httpconnection.h>
#include <tests/endpoint/serverprocess.h>
#include <tests/support/testcase.h>

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <memory>
#include <vector>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int posters = 100;
constexpr int postsEach = 3;

QByteArray uuid(int poster, int post)
{
    return "00000000-0000-4000-8000-" + QByteArray::number(poster * 1'000 + post).rightJustified(12, '0');
}

QByteArray put(const QByteArray &token, const QByteArray &id)
{
    const QByteArray body = wire::writePost({.title = u"T"_s, .body = QString::fromLatin1(id)});
    return "PUT /questions/" + id + " HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer " + token
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QStringList questionsOf(CommunityFixture &community)
{
    QStringList ids = community.feed().filter(u"question "_s);
    ids.sort();
    return ids;
}

} // namespace

class ManyPostersTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aHundredPostersAtOnceLoseNothingAndDoubleNothing();
    void aServerThatIsKilledHasEveryPostExactlyOnce();
    void membersAreMadeListedAndRevokedBesideARunningServer();
    void theLocalMemberKeepsTheirToken();
};

void ManyPostersTest::aHundredPostersAtOnceLoseNothingAndDoubleNothing()
{
    CommunityFixture community;
    const SystemClock clock;
    QList<QByteArray> tokens;
    for (int i = 0; i < posters; ++i) {
        Person person;
        person.name = u"P%1"_s.arg(i);
        tokens.append(Members(community.database(), clock).add(person).value());
    }
    ServerProcess server(community.folder());
    // Two connections each: the second says the same at the same time.
    std::vector<std::unique_ptr<HttpConnection>> clients;
    for (int i = 0; i < 2 * posters; ++i)
        clients.push_back(std::make_unique<HttpConnection>(server.port()));
    for (int post = 0; post < postsEach; ++post) {
        for (int i = 0; i < 2 * posters; ++i)
            clients.at(static_cast<size_t>(i))->send(put(tokens.at(i / 2), uuid(i / 2, post)));
    }
    QMap<int, int> statuses;
    for (int post = 0; post < postsEach; ++post) {
        for (const auto &client : clients)
            ++statuses[client->receive().status];
    }
    QCOMPARE(statuses, (QMap<int, int>{{200, posters * postsEach}, {201, posters * postsEach}}));
    QStringList expected;
    for (int i = 0; i < posters; ++i) {
        for (int post = 0; post < postsEach; ++post)
            expected.append(u"question "_s + QString::fromLatin1(uuid(i, post)));
    }
    expected.sort();
    QCOMPARE(questionsOf(community), expected);
}

void ManyPostersTest::aServerThatIsKilledHasEveryPostExactlyOnce()
{
    CommunityFixture community;
    const SystemClock clock;
    Person person;
    person.name = u"Ola"_s;
    const QByteArray token = Members(community.database(), clock).add(person).value();
    QStringList expected;
    for (int round = 0; round < 5; ++round) {
        QSet<int> acknowledged;
        {
            ServerProcess server(community.folder(), {u"--posts-per-hour"_s, u"0"_s});
            HttpConnection client(server.port());
            QByteArray all;
            for (int post = 0; post < 40; ++post)
                all += put(token, uuid(round, post));
            client.send(all);
            for (int post = 0; post < 7 * round; ++post) {
                QCOMPARE(client.receive().status, 201);
                acknowledged.insert(post);
            }
            QCOMPARE(server.end(SIGKILL), -1);
        }
        ServerProcess server(community.folder(), {u"--posts-per-hour"_s, u"0"_s});
        HttpConnection client(server.port());
        for (int post = 0; post < 40; ++post) {
            client.send(put(token, uuid(round, post)));
            const int status = client.receive().status;
            QVERIFY(status == 200 || (status == 201 && !acknowledged.contains(post)));
            expected.append(u"question "_s + QString::fromLatin1(uuid(round, post)));
        }
        expected.sort();
        QCOMPARE(questionsOf(community), expected);
    }
}

void ManyPostersTest::membersAreMadeListedAndRevokedBesideARunningServer()
{
    const QTemporaryDir folder;
    ServerProcess server(folder.path());
    const QStringList data{u"--data"_s, folder.path()};
    const EndpointResult added = runEndpoint(
        QStringList{u"member"_s, u"add"_s, u"Ola Berg"_s, u"--role"_s, u"expert"_s, u"--topic"_s, u"a"_s, u"--topic"_s, u"b"_s} + data);
    QCOMPARE(added.status, 0);
    const QByteArray token = added.output.trimmed().toLatin1();
    QCOMPARE(token.size(), 43);
    QCOMPARE(added.output, QString::fromLatin1(token) + u'\n');
    HttpConnection client(server.port());
    const QByteArray field = "Authorization: Bearer " + token + "\r\n";
    const Person me = wire::parseMe(client.get("/me", field).body).value();
    QCOMPARE(me.topics, (QStringList{u"a"_s, u"b"_s}));
    QFile database(folder.filePath(u"endpoint.sqlite-wal"_s));
    QVERIFY(database.open(QIODevice::ReadOnly));
    QVERIFY(!database.readAll().contains(token));
    QCOMPARE(runEndpoint(QStringList{u"member"_s, u"list"_s} + data).output, u"Ola Berg\texpert\t%1\tactive\n"_s.arg(me.id));
    QCOMPARE(runEndpoint(QStringList{u"member"_s, u"add"_s, u"Ola Berg"_s} + data).status, 1);
    QCOMPARE(runEndpoint(QStringList{u"member"_s, u"add"_s, u"Mo"_s, u"--role"_s, u"king"_s} + data).status, 1);
    QCOMPARE(runEndpoint(QStringList{u"member"_s, u"dance"_s} + data).status, 2);
    QCOMPARE(runEndpoint(QStringList{u"member"_s, u"revoke"_s, u"Ola Berg"_s} + data).status, 0);
    QCOMPARE(client.get("/me", field).status, 401);
    QCOMPARE(runEndpoint(QStringList{u"member"_s, u"revoke"_s, u"Ola Berg"_s} + data).status, 1);
    QVERIFY(!server.errors().contains(token));
}

void ManyPostersTest::theLocalMemberKeepsTheirToken()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"token"_s);
    QByteArray first;
    for (const QString &name : {u"You"_s, u"Du"_s}) {
        ServerProcess server(folder.path(), {u"--sample"_s, u"--local-member"_s, name, u"--token-file"_s, file});
        QVERIFY(server.port() != 0);
        QFile token(file);
        QVERIFY(token.open(QIODevice::ReadOnly));
        const QByteArray held = token.readAll().trimmed();
        QVERIFY((QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)) == 0);
        HttpConnection client(server.port());
        QCOMPARE(wire::parseMe(client.get("/me", "Authorization: Bearer " + held + "\r\n").body)->name, u"You"_s);
        QVERIFY(first.isEmpty() || first == held);
        first = held;
    }
    QCOMPARE(runEndpoint({u"serve"_s, u"--data"_s, folder.path(), u"--local-member"_s, u"You"_s}).status, 2);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::ManyPostersTest)
#include "manyposterstest.moc"
