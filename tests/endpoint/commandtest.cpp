// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/wire/changesjson.h>
#include <models/wire/discoveryjson.h>
#include <tests/endpoint/communityfixture.h>
#include <tests/endpoint/httpconnection.h>
#include <tests/endpoint/serverprocess.h>
#include <tests/support/testcase.h>

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTest>

#include <csignal>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QByteArray bytes(const QJsonArray &items)
{
    return QJsonDocument(items).toJson();
}

EndpointResult load(const QString &folder, const QJsonArray &items)
{
    return runEndpoint({u"load"_s, u"-"_s, u"--data"_s, folder}, bytes(items));
}

} // namespace

class CommandTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void helpAndVersionGoToStandardOutput();
    void wrongUsageIsSaidInOneLineWithStatusTwo_data();
    void wrongUsageIsSaidInOneLineWithStatusTwo();
    void loadSaysWhatItDid();
    void loadReadsAFile();
    void loadThatFailsSaysWhyInOneLineWithStatusOne();
    void loadKeepsTheLimitsOfTheCommunity();
    void serveSaysWhereAndEndsCleanly_data();
    void serveSaysWhereAndEndsCleanly();
    void serveOnATakenPortFails();
    void serveTellsWhatTheCommunityFileSays();
    void aLoadBesideARunningServerIsServedAtOnce();
    void twoLoadsAtOnceAreBothKept();
    void theSampleIsLoadedOnceAndForAll();
    void theDatabaseIsForItsOwnerAlone();
    void aBioThatCannotBeReadMakesNoMember_data();
    void aBioThatCannotBeReadMakesNoMember();
    void aTokenFileThatCannotBeWrittenKeepsItFromServing();
};

void CommandTest::helpAndVersionGoToStandardOutput()
{
    const EndpointResult help = runEndpoint({u"--help"_s});
    QCOMPARE(help.status, 0);
    QVERIFY(help.output.contains(u"--listen"_s) && help.output.contains(u"load"_s) && help.errors.isEmpty());
    const EndpointResult version = runEndpoint({u"--version"_s});
    QCOMPARE(version.status, 0);
    QCOMPARE(version.output, u"limber-endpoint " LIMBER_VERSION "\n"_s);
}

void CommandTest::wrongUsageIsSaidInOneLineWithStatusTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("unknown command") << QStringList{u"dance"_s, u"--data"_s, u"x"_s};
    QTest::newRow("unknown option") << QStringList{u"serve"_s, u"--data"_s, u"x"_s, u"--tls"_s};
    QTest::newRow("no folder") << QStringList{u"serve"_s};
    QTest::newRow("folder without a name") << QStringList{u"serve"_s, u"--data"_s};
    QTest::newRow("port too high") << QStringList{u"serve"_s, u"--data"_s, u"x"_s, u"--listen"_s, u"127.0.0.1:70000"_s};
    QTest::newRow("no port") << QStringList{u"serve"_s, u"--data"_s, u"x"_s, u"--listen"_s, u"127.0.0.1"_s};
    QTest::newRow("empty port") << QStringList{u"serve"_s, u"--data"_s, u"x"_s, u"--listen"_s, u"127.0.0.1:"_s};
    QTest::newRow("no address") << QStringList{u"serve"_s, u"--data"_s, u"x"_s, u"--listen"_s, u"somewhere:80"_s};
    QTest::newRow("IPv6 without brackets") << QStringList{u"serve"_s, u"--data"_s, u"x"_s, u"--listen"_s, u"::1:80"_s};
    QTest::newRow("serve with a file") << QStringList{u"serve"_s, u"f.json"_s, u"--data"_s, u"x"_s};
    QTest::newRow("load without a file") << QStringList{u"load"_s, u"--data"_s, u"x"_s};
    QTest::newRow("load with two files") << QStringList{u"load"_s, u"a"_s, u"b"_s, u"--data"_s, u"x"_s};
    QTest::newRow("load with serve's options") << QStringList{u"load"_s, u"-"_s, u"--sample"_s, u"--data"_s, u"x"_s};
}

void CommandTest::wrongUsageIsSaidInOneLineWithStatusTwo()
{
    QFETCH(QStringList, arguments);
    const EndpointResult result = runEndpoint(arguments);
    QCOMPARE(result.status, 2);
    QVERIFY(result.output.isEmpty());
    QVERIFY(result.errors.startsWith(u"limber-endpoint: "_s));
    QCOMPARE(result.errors.count(u'\n'), 1);
    QVERIFY(!QFileInfo::exists(u"x"_s));
}

void CommandTest::loadSaysWhatItDid()
{
    const QTemporaryDir folder;
    const QJsonArray items{questionItem(u"q"_s), answerItem(u"a"_s, u"q"_s), topicItem(u"t"_s)};
    QCOMPARE(load(folder.path(), items).output, u"3 added, 0 changed, 0 deleted, 0 unchanged\n"_s);
    QCOMPARE(load(folder.path(), items).output, u"0 added, 0 changed, 0 deleted, 3 unchanged\n"_s);
    const EndpointResult result =
        load(folder.path(), {with(topicItem(u"t"_s), u"title"_s, u"New"_s), deletion(u"question"_s, u"q"_s), topicItem(u"u"_s)});
    QCOMPARE(result.output, u"1 added, 1 changed, 2 deleted, 0 unchanged\n"_s);
    QCOMPARE(result.status, 0);
    QVERIFY(result.errors.isEmpty());
}

void CommandTest::loadReadsAFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"items.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xEF\xBB\xBF" + bytes({topicItem(u"t"_s)}));
    file.close();
    QCOMPARE(runEndpoint({u"load"_s, file.fileName(), u"--data"_s, folder.filePath(u"made/for/it"_s)}).output,
        u"1 added, 0 changed, 0 deleted, 0 unchanged\n"_s);
}

void CommandTest::loadThatFailsSaysWhyInOneLineWithStatusOne()
{
    const QTemporaryDir folder;
    const EndpointResult bad = load(folder.path(), {topicItem(u"t"_s), answerItem(u"a"_s, u"none"_s)});
    QCOMPARE(bad.status, 1);
    QCOMPARE(bad.errors, u"limber-endpoint: -: item 1 (answer a): question: there is no none, here or in the community\n"_s);
    QVERIFY(bad.output.isEmpty());
    QCOMPARE(load(folder.path(), {topicItem(u"t"_s)}).output, u"1 added, 0 changed, 0 deleted, 0 unchanged\n"_s);
    for (const QByteArray &json : {QByteArray("{}"), QByteArray("[{"), QByteArray(), QByteArray(100'000, '[')}) {
        const EndpointResult result = runEndpoint({u"load"_s, u"-"_s, u"--data"_s, folder.path()}, json);
        QCOMPARE(result.status, 1);
        QVERIFY(result.errors.startsWith(u"limber-endpoint: -: not "_s));
        QCOMPARE(result.errors.count(u'\n'), 1);
    }
    const EndpointResult missing = runEndpoint({u"load"_s, folder.filePath(u"none.json"_s), u"--data"_s, folder.path()});
    QCOMPARE(missing.status, 1);
    QVERIFY(missing.errors.contains(u"none.json"_s));
    QCOMPARE(runEndpoint({u"load"_s, u"-"_s, u"--data"_s, u"/proc/nowhere"_s}, "[]").status, 1);
}

void CommandTest::loadKeepsTheLimitsOfTheCommunity()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"community.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"limits":{"title":3}})");
    file.close();
    QCOMPARE(load(folder.path(), {topicItem(u"t"_s)}).errors, u"limber-endpoint: -: item 0 (t): title: longer than 3 characters\n"_s);
}

void CommandTest::serveSaysWhereAndEndsCleanly_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void CommandTest::serveSaysWhereAndEndsCleanly()
{
    QFETCH(int, signal);
    const QTemporaryDir folder;
    ServerProcess server(folder.path());
    QVERIFY(server.port() != 0);
    HttpConnection client(server.port());
    QCOMPARE(client.get("/").status, 200);
    QCOMPARE(server.end(signal), 0);
    QCOMPARE(server.errors(), QByteArray());
}

void CommandTest::serveOnATakenPortFails()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QTemporaryDir folder;
    const QString address = u"127.0.0.1:%1"_s.arg(other.serverPort());
    const EndpointResult result = runEndpoint({u"serve"_s, u"--data"_s, folder.path(), u"--listen"_s, address});
    QCOMPARE(result.status, 1);
    QCOMPARE(result.errors, u"limber-endpoint: cannot listen on http://%1/: is it taken?\n"_s.arg(address));
}

void CommandTest::serveTellsWhatTheCommunityFileSays()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"community.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"name":"Runners","limits":{"page":7}})");
    file.close();
    ServerProcess server(folder.path());
    HttpConnection client(server.port());
    const auto info = wire::parseDiscovery(client.get("/").body);
    QCOMPARE(info->name, u"Runners"_s);
    QCOMPARE(info->limits.page, 7);
    QCOMPARE(client.get("/changes?limit=8").status, 400);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"name":7})");
    file.close();
    const EndpointResult result = runEndpoint({u"serve"_s, u"--data"_s, folder.path(), u"--listen"_s, u"127.0.0.1:0"_s});
    QCOMPARE(result.status, 1);
    QCOMPARE(result.errors, u"limber-endpoint: "_s + file.fileName() + u": name: not a string\n"_s);
}

void CommandTest::aLoadBesideARunningServerIsServedAtOnce()
{
    const QTemporaryDir folder;
    ServerProcess server(folder.path());
    HttpConnection client(server.port());
    for (int i = 0; i < 10; ++i) {
        const QString before = wire::parseChanges(client.get("/changes").body)->cursor;
        QCOMPARE(load(folder.path(), {questionItem(u"q%1"_s.arg(i))}).status, 0);
        const ChangePage page = wire::parseChanges(client.get("/changes?since=" + before.toLatin1()).body).value();
        QCOMPARE(page.items.size(), 1U);
        QCOMPARE(std::get<Question>(page.items.front()).id, u"q%1"_s.arg(i));
    }
    QCOMPARE(server.end(SIGTERM), 0);
}

void CommandTest::twoLoadsAtOnceAreBothKept()
{
    const QTemporaryDir folder;
    ServerProcess server(folder.path());
    HttpConnection client(server.port());
    std::vector<std::unique_ptr<QProcess>> loads;
    for (int n = 0; n < 4; ++n) {
        QJsonArray items;
        for (int i = 0; i < 500; ++i)
            items.append(questionItem(u"q%1-%2"_s.arg(n).arg(i)));
        auto process = std::make_unique<QProcess>();
        process->start(QStringLiteral(LIMBER_BIN_DIR "/limber-endpoint"), {u"load"_s, u"-"_s, u"--data"_s, folder.path()});
        process->write(bytes(items));
        process->closeWriteChannel();
        loads.push_back(std::move(process));
    }
    // Every page in between is a whole one: a load is seen whole or not at all.
    QString cursor;
    size_t count = 0;
    const auto pull = [&] {
        for (bool more = true; more;) {
            const QByteArray since = cursor.isEmpty() ? QByteArray() : "&since=" + cursor.toLatin1();
            const ChangePage page = wire::parseChanges(client.get("/changes?limit=1000" + since).body).value();
            count += page.items.size();
            cursor = page.cursor;
            more = page.more;
        }
        return count;
    };
    QVERIFY(QTest::qWaitFor(
        [&] {
            if (pull() % 500 != 0)
                return true;
            return std::all_of(loads.begin(), loads.end(), [](const auto &process) { return process->state() == QProcess::NotRunning; });
        },
        60'000));
    QCOMPARE(pull(), 2'000U);
    for (const auto &process : loads)
        QCOMPARE(process->exitCode(), 0);
}

void CommandTest::theSampleIsLoadedOnceAndForAll()
{
    const QTemporaryDir folder;
    QString cursor;
    for (int start = 0; start < 2; ++start) {
        ServerProcess server(folder.path(), {u"--sample"_s});
        QVERIFY2(server.port() != 0, server.errors().constData());
        HttpConnection client(server.port());
        const ChangePage page = wire::parseChanges(client.get("/changes?limit=1000").body).value();
        QVERIFY(page.items.size() > 100);
        QVERIFY(page.skipped.empty());
        QVERIFY(wire::parseDiscovery(client.get("/").body)->name != u"Limber community"_s);
        if (start == 1)
            QCOMPARE(page.cursor, cursor);
        cursor = page.cursor;
        QCOMPARE(server.end(SIGTERM), 0);
    }
}

void CommandTest::theDatabaseIsForItsOwnerAlone()
{
    const QTemporaryDir folder;
    QCOMPARE(load(folder.path(), {topicItem(u"t"_s)}).status, 0);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY((QFile::permissions(folder.filePath(u"endpoint.sqlite"_s)) & others) == 0);
}

void CommandTest::aBioThatCannotBeReadMakesNoMember_data()
{
    QTest::addColumn<QByteArray>("bio");
    QTest::addColumn<QString>("said");
    QTest::newRow("no file") << QByteArray() << u"bio.md"_s;
    QTest::newRow("too long") << QByteArray(4'001, 'x') << u"bio"_s;
    QTest::newRow("no text") << QByteArray("\xff\xfe\0 text", 8) << u"bio.md"_s;
}

void CommandTest::aBioThatCannotBeReadMakesNoMember()
{
    QFETCH(const QByteArray, bio);
    QFETCH(const QString, said);
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"bio.md"_s);
    if (!bio.isEmpty()) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bio), bio.size());
    }
    const EndpointResult result =
        runEndpoint({u"member"_s, u"add"_s, u"Ola"_s, u"--bio-file"_s, name, u"--data"_s, folder.filePath(u"data"_s)});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.output.isEmpty(), qPrintable(result.output)); // no token of nobody's
    QCOMPARE(result.errors.count(u'\n'), 1);
    QVERIFY2(result.errors.contains(said), qPrintable(result.errors));
    const EndpointResult list = runEndpoint({u"member"_s, u"list"_s, u"--data"_s, folder.filePath(u"data"_s)});
    QVERIFY2(list.status == 0 && !list.output.contains(u"Ola"_s), qPrintable(list.output));
}

void CommandTest::aTokenFileThatCannotBeWrittenKeepsItFromServing()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"no/folder/token"_s);
    const auto serve = [&](const QString &token) {
        return runEndpoint({u"serve"_s, u"--data"_s, folder.filePath(u"data"_s), u"--listen"_s, u"127.0.0.1:0"_s, u"--local-member"_s,
            u"You"_s, u"--token-file"_s, token});
    };
    const EndpointResult result = serve(file);
    QCOMPARE(result.status, 1);
    QVERIFY2(result.output.isEmpty(), qPrintable(result.output));
    QCOMPARE(result.errors.count(u'\n'), 1);
    QVERIFY2(result.errors.contains(file), qPrintable(result.errors));
    QVERIFY2(serve(folder.path()).status == 1, "a folder is no file");
    // The folder is made, and the same member gets a token.
    QVERIFY(QDir().mkpath(folder.filePath(u"no/folder"_s)));
    ServerProcess server(folder.filePath(u"data"_s), {u"--local-member"_s, u"You"_s, u"--token-file"_s, file});
    QVERIFY(server.port() > 0);
    const EndpointResult list = runEndpoint({u"member"_s, u"list"_s, u"--data"_s, folder.filePath(u"data"_s)});
    QCOMPARE(list.output.count(u"You\t"_s), 1);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::CommandTest)
#include "commandtest.moc"
