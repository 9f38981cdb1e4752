// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/app/commandprofile.h>
#include <tests/support/endpointprocess.h>
#include <tests/support/testcase.h>

#include <QFileInfo>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

/// What every command takes, and ends with.
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
    void withoutALocaleTextStaysUtf8AndStandardErrorSilent();
    void withoutADisplayTheWindowSaysSo();

private:
    EndpointProcess m_endpoint;
    CommandProfile m_profile;
};

void CommandLineTest::initTestCase()
{
    QCOMPARE(m_endpoint.load(CommandProfile::testData(u"community.json"_s)).status, 0);
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
    row("list --view theirs");
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
    row("community add https://community.example/ --token-file=");
    row("ask --body-file t");
    row("ask --title t");
    row("answer --body-file t");
    row("answer rope-too-long");
    row("outbox drop");
    row("outbox retry one two");
    row("outbox throw");
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
             "read", "experts", "testimonials", "topics", "ask", "answer", "outbox", "outbox drop", "outbox retry", "export", "check"})
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
    for (const char *word : {"community add URL", "community list", "community remove ID", "sync", "list", "show REF", "search QUERY",
             "save REF", "unsave REF", "read REF", "experts", "testimonials", "topics", "ask", "answer REF", "outbox", "outbox drop UUID",
             "outbox retry UUID", "export REF", "check", "--sample", "--profile", "--json", "--version"})
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
