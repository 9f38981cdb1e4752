// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/app/profile.h>
#include <tests/app/relayserver.h>
#include <tests/support/endpointprocess.h>
#include <tests/support/testcase.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QTest>

#include <memory>

namespace limber {

using namespace Qt::StringLiterals;

/// What every command takes, prints and ends with.
class CommandLineTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wrongUsageIsSaidInOneLineAndEndsWithTwo_data();
    void wrongUsageIsSaidInOneLineAndEndsWithTwo();
    void everyCommandExplainsItself_data();
    void everyCommandExplainsItself();
    void helpNamesEveryCommand();
    void theVersionIsPrinted();
    void nothingFoundEndsWithFour_data();
    void nothingFoundEndsWithFour();
    void commonOptionsMayStandBeforeOrAfterTheCommand();
    void communitiesAreAddedListedAndRemoved();
    void theSameAddressIsOneCommunity();
    void twoCommunitiesKeepTheirThreadsApart();
    void jsonHasTheMembersItPromises_data();
    void jsonHasTheMembersItPromises();
    void peopleReadTables();
    void aListIsNarrowedAndCut();
    void savedAndReadThreadsSayWhatBecameOfThem();
    void aFileIsNotReplacedUnasked();
    void aProfileInUseIsReadButNotWritten();
    void aDeadProcessLocksNobodyOut();
    void aFullDiskIsReadFrom_data();
    void aFullDiskIsReadFrom();
    void aProfileBelongsToItsOwner();
    void withoutALocaleTextStaysUtf8AndStandardErrorSilent();
    void withoutADisplayTheWindowSaysSo();

private:
    EndpointProcess m_endpoint;
    Profile m_profile;
};

void CommandLineTest::initTestCase()
{
    QCOMPARE(m_endpoint.load(Profile::testData(u"community.json"_s)).status, 0);
    QVERIFY(m_endpoint.start());
    QCOMPARE(m_profile.limber({u"community"_s, u"add"_s, m_endpoint.url().toString()}).status, 0);
    QCOMPARE(m_profile.limber({u"sync"_s}).status, 0);
}

void CommandLineTest::wrongUsageIsSaidInOneLineAndEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *words) {
        QTest::newRow(words) << QString::fromLatin1(words).split(u' ');
    };
    row("dance");
    row("search");
    row("search --limit 0 back");
    row("--dance list");
    row("list --dance");
    row("list extra");
    row("list --view mine");
    row("list --limit 0");
    row("list --limit many");
    row("show");
    row("show one two");
    row("save");
    row("community");
    row("community dance");
    row("community add");
    row("community add http://community.example/");
    row("community add ftp://community.example/");
    row("community add https://me:secret@community.example/");
    row("community add https://community.example/?x=1");
    row("community add https://community.example/ --token-file t");
    row("community add https://community.example/ --kind stackexchange");
    row("export rope-too-long");
    row("export rope-too-long -o thread.html");
    row("export --saved -o saved.pdf");
    row("export rope-too-long towel -o two.pdf");
    row("--sample list");
    row("sync --community");
    row("list --profile ");
}

void CommandLineTest::wrongUsageIsSaidInOneLineAndEndsWithTwo()
{
    QFETCH(const QStringList, arguments);
    const ProgramResult result = m_profile.limber(arguments);
    QVERIFY2(result.status == 2, result.said());
    QVERIFY2(result.out.isEmpty(), result.said());
    QCOMPARE(result.err.count(u'\n'), 1);
    QVERIFY2(result.err.startsWith(u"limber: "), result.said());
    QVERIFY2(result.err.contains(u"--help"), result.said());
    QVERIFY2(!result.err.contains(u"secret@"), result.said());
}

void CommandLineTest::everyCommandExplainsItself_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command : {"community add", "community list", "community remove", "sync", "list", "show", "search", "save", "unsave",
             "read", "experts", "testimonials", "topics", "export", "check"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

void CommandLineTest::everyCommandExplainsItself()
{
    QFETCH(const QString, command);
    for (const QString &help : {u"--help"_s, u"-h"_s}) {
        const ProgramResult result = Program(u"limber"_s).run(command.split(u' ') << help);
        QVERIFY2(result.status == 0, result.said());
        QVERIFY2(result.text().startsWith(u"Usage: limber "_s + command), result.said());
        QVERIFY2(result.err.isEmpty(), result.said());
    }
}

void CommandLineTest::helpNamesEveryCommand()
{
    const ProgramResult result = Program(u"limber"_s).run({u"--help"_s});
    QCOMPARE(result.status, 0);
    everyCommandExplainsItself_data();
    for (const char *word :
        {"community add URL", "community list", "community remove ID", "sync", "list", "show REF", "search QUERY", "save REF", "unsave REF",
            "read REF", "experts", "testimonials", "topics", "export REF", "check", "--sample", "--profile", "--json", "--version"})
        QVERIFY2(result.text().contains(QString::fromLatin1(word)), word);
}

void CommandLineTest::theVersionIsPrinted()
{
    const ProgramResult result = Program(u"limber"_s).run({u"--version"_s});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.out, "Limber " LIMBER_VERSION "\n");
}

void CommandLineTest::nothingFoundEndsWithFour_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *words) {
        QTest::newRow(words) << QString::fromLatin1(words).split(u' ');
    };
    row("show no-such-thread");
    row("show elsewhere/rope-too-long");
    row("save no-such-thread");
    row("read no-such-thread");
    row("export no-such-thread -o x.pdf");
    row("list --view saved");
    row("list --topic no-such-topic");
    row("community remove no-such-community");
    row("sync --community no-such-community");
}

void CommandLineTest::nothingFoundEndsWithFour()
{
    QFETCH(const QStringList, arguments);
    const ProgramResult result = m_profile.limber(arguments);
    QVERIFY2(result.status == 4, result.said());
    QVERIFY2(result.out.isEmpty(), result.said());
    QCOMPARE(result.err.count(u'\n'), 1);
}

void CommandLineTest::commonOptionsMayStandBeforeOrAfterTheCommand()
{
    const Program limber(u"limber"_s);
    const QString profile = m_profile.path();
    const ProgramResult before = limber.run({u"--json"_s, u"--profile="_s + profile, u"topics"_s});
    const ProgramResult after = limber.run({u"topics"_s, u"--profile"_s, profile, u"--json"_s});
    QVERIFY2(before.status == 0, before.said());
    QCOMPARE(after.out, before.out);
    QCOMPARE(before.json().size(), 2);
    // What looks like an option is a name after --.
    QCOMPARE(m_profile.limber({u"show"_s, u"--"_s, u"--json"_s}).status, 4);
}

void CommandLineTest::communitiesAreAddedListedAndRemoved()
{
    const Profile profile;
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

void CommandLineTest::theSameAddressIsOneCommunity()
{
    const ProgramResult again = m_profile.limber({u"community"_s, u"add"_s, m_endpoint.url().toString().chopped(1)});
    QVERIFY2(again.status == 0, again.said());
    QCOMPARE(m_profile.limber({u"community"_s, u"list"_s, u"--json"_s}).json().size(), 1);
}

void CommandLineTest::twoCommunitiesKeepTheirThreadsApart()
{
    RelayServer other(m_endpoint.port());
    const Profile profile;
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

void CommandLineTest::jsonHasTheMembersItPromises_data()
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

void CommandLineTest::jsonHasTheMembersItPromises()
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

void CommandLineTest::peopleReadTables()
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

void CommandLineTest::aListIsNarrowedAndCut()
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

void CommandLineTest::savedAndReadThreadsSayWhatBecameOfThem()
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

void CommandLineTest::aFileIsNotReplacedUnasked()
{
    const QString file = m_profile.file(u"thread.pdf"_s);
    QFile old(file);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("somebody's own");
    old.close();
    const ProgramResult refused = m_profile.limber({u"export"_s, u"towel"_s, u"-o"_s, file});
    QVERIFY2(refused.status == 1, refused.said());
    QCOMPARE(refused.err.count(u'\n'), 1);
    QVERIFY2(refused.err.contains(u"--overwrite"), refused.said());
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), "somebody's own");
    const ProgramResult replaced = m_profile.limber({u"export"_s, u"towel"_s, u"-o"_s, file, u"--overwrite"_s});
    QVERIFY2(replaced.status == 0, replaced.said());
    QVERIFY2(replaced.err.isEmpty(), replaced.said());
    const ProgramResult nowhere = m_profile.limber({u"export"_s, u"towel"_s, u"-o"_s, m_profile.file(u"no/folder/x.pdf"_s)});
    QVERIFY2(nowhere.status == 1 && nowhere.err.contains(u"no folder"), nowhere.said());
}

void CommandLineTest::aProfileInUseIsReadButNotWritten()
{
    QLockFile lock(m_profile.path() + u"/profile.lock"_s);
    QVERIFY(lock.tryLock());
    for (const QStringList &writing :
        {QStringList{u"sync"_s}, {u"save"_s, u"towel"_s}, {u"community"_s, u"add"_s, m_endpoint.url().toString()}}) {
        const ProgramResult result = m_profile.limber(writing);
        QVERIFY2(result.status == 1, result.said());
        QCOMPARE(result.err.count(u'\n'), 1);
        QVERIFY2(result.err.contains(u"Another Limber is using this profile"), result.said());
    }
    for (const QStringList &reading : {QStringList{u"list"_s}, {u"show"_s, u"towel"_s}, {u"experts"_s}, {u"check"_s}}) {
        const ProgramResult result = m_profile.limber(reading);
        QVERIFY2(result.status == 0, result.said());
    }
}

void CommandLineTest::aDeadProcessLocksNobodyOut()
{
    const Profile profile;
    RelayServer silent(m_endpoint.port());
    silent.setScript([](const QByteArray &) { return RelayServer::Reply{{}, 0, ' ', 0, true}; });
    Program killed = profile.program();
    killed.whenStarted(
        [&silent](QProcess &process) { connect(&silent, &RelayServer::requested, &process, [&process] { process.kill(); }); });
    QCOMPARE(killed.run({u"community"_s, u"add"_s, silent.url().toString()}).status, -1);
    QVERIFY(QFileInfo::exists(profile.path() + u"/profile.lock"_s));
    const ProgramResult next = profile.limber({u"community"_s, u"add"_s, m_endpoint.url().toString()});
    QVERIFY2(next.status == 0, next.said());
}

void CommandLineTest::aFullDiskIsReadFrom_data()
{
    QTest::addColumn<int>("room");
    QTest::newRow("none at all") << 0;
    QTest::newRow("for a lock, and no more") << 4096;
}

void CommandLineTest::aFullDiskIsReadFrom()
{
    QFETCH(int, room);
    Program full = m_profile.program();
    full.withFilesOfAtMost(room);
    for (const QStringList &reading : {QStringList{u"list"_s}, {u"show"_s, u"towel"_s}, {u"experts"_s}, {u"check"_s}}) {
        const ProgramResult result = full.run(reading);
        QVERIFY2(result.status == 0, result.said());
    }
    for (const QStringList &writing :
        {QStringList{u"save"_s, u"towel"_s}, {u"export"_s, u"towel"_s, u"-o"_s, m_profile.file(u"full.pdf"_s)}}) {
        const ProgramResult result = full.run(writing);
        QVERIFY2(result.status == 1, result.said());
        QCOMPARE(result.err.count(u'\n'), 1);
        QVERIFY2(result.err.contains(u"The disk is full"), result.said());
    }
    QVERIFY(!QFileInfo::exists(m_profile.file(u"full.pdf"_s)));
    QCOMPARE(m_profile.limber({u"list"_s}).status, 0);
}

void CommandLineTest::aProfileBelongsToItsOwner()
{
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(m_profile.path()).permissions() & others));
    for (const QFileInfo &file : QDir(m_profile.path()).entryInfoList(QDir::Files))
        QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
}

void CommandLineTest::withoutALocaleTextStaysUtf8AndStandardErrorSilent()
{
    Program program = m_profile.program();
    program.withEnvironment(u"LC_ALL"_s, QString()).withEnvironment(u"LANG"_s, QString()).withEnvironment(u"XDG_RUNTIME_DIR"_s, QString());
    const ProgramResult shown = program.run({u"show"_s, u"cold-lake"_s});
    QVERIFY2(shown.status == 0, shown.said());
    QVERIFY(shown.text().startsWith(u"冷水里先换气还是先游？\n"));
    QVERIFY2(shown.err.isEmpty(), shown.said());
    const QString file = m_profile.file(u"冷水.pdf"_s);
    const ProgramResult exported = program.run({u"export"_s, u"cold-lake"_s, u"-o"_s, file});
    QVERIFY2(exported.status == 0, exported.said());
    QVERIFY2(exported.err.isEmpty(), exported.said());
    QVERIFY(QFileInfo::exists(file));
}

void CommandLineTest::withoutADisplayTheWindowSaysSo()
{
    Program program = m_profile.program();
    program.withEnvironment(u"DISPLAY"_s, QString())
        .withEnvironment(u"WAYLAND_DISPLAY"_s, QString())
        .withEnvironment(u"QT_QPA_PLATFORM"_s, QString());
    const ProgramResult result = program.run({});
    QVERIFY2(result.status == 1, result.said());
    QCOMPARE(result.err.count(u'\n'), 1);
    QVERIFY2(result.err.contains(u"no display"), result.said());
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::CommandLineTest)
#include "commandlinetest.moc"
