// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/app/commandprofile.h>
#include <tests/support/testcase.h>

#include <QDir>
#include <QFile>
#include <QImage>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// Processes whose command line has this text.
int running(const QString &text)
{
    int count = 0;
    const QStringList processes = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &process : processes) {
        QFile line(u"/proc/"_s + process + u"/cmdline"_s);
        if (line.open(QIODevice::ReadOnly) && line.readAll().contains(text.toUtf8()))
            ++count;
    }
    return count;
}

} // namespace

/// `limber --sample`: the window and the server that it brings along.
class SampleTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theSamplesWindowIsPaintedAndTheServerEndsWithIt();
    void aSecondStartBringsNothingTwice();
    void theServerDoesNotOutliveAKilledProgram();
    void closingByASignalEndsWell();
    void whatIsPostedThereGoesOutByItself();
    void withoutTheServerThereIsAClearError();
};

void SampleTest::theSamplesWindowIsPaintedAndTheServerEndsWithIt()
{
    const CommandProfile profile;
    const QString file = profile.file(u"window.png"_s);
    const ProgramResult result = profile.limber({u"--sample"_s, u"--render"_s, file});
    QVERIFY2(result.status == 0, result.said());
    QVERIFY2(result.err.isEmpty(), result.said());
    const QImage picture(file);
    QVERIFY(picture.width() >= 1000 && picture.height() >= 600);
    // A window with a list and a thread has many colours: text is anti-aliased. An empty one has few.
    QSet<QRgb> colors;
    for (int y = 0; y < picture.height(); y += 2) {
        for (int x = 0; x < picture.width(); x += 2)
            colors.insert(picture.pixel(x, y));
    }
    QVERIFY2(colors.size() > 200, qPrintable(QString::number(colors.size())));
    QCOMPARE(running(profile.path()), 0);
}

void SampleTest::aSecondStartBringsNothingTwice()
{
    const CommandProfile profile;
    for (int start = 0; start < 2; ++start) {
        const ProgramResult result = profile.limber({u"--sample"_s, u"--render"_s, profile.file(u"window.png"_s)});
        QVERIFY2(result.status == 0, result.said());
    }
    const QList<QJsonObject> communities = profile.limber({u"community"_s, u"list"_s, u"--json"_s}).json();
    QCOMPARE(communities.size(), 1);
    QCOMPARE(communities.first()[u"id"], u"sample"_s);
    const qsizetype threads = profile.limber({u"list"_s, u"--json"_s}).json().size();
    QVERIFY2(threads >= 24, qPrintable(QString::number(threads)));
    QVERIFY(profile.limber({u"experts"_s, u"--json"_s}).json().size() >= 8);
    QVERIFY(profile.limber({u"testimonials"_s, u"--json"_s}).json().size() >= 5);
    QCOMPARE(profile.limber({u"topics"_s, u"--json"_s}).json().size(), 8);
}

void SampleTest::theServerDoesNotOutliveAKilledProgram()
{
    const CommandProfile profile;
    Program program = profile.program();
    program.withEnvironment(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    program.whenStarted([&profile](QProcess &process) {
        QTRY_VERIFY_WITH_TIMEOUT(running(profile.path() + u"/sample-endpoint"_s) > 0, 20'000);
        process.kill();
    });
    QCOMPARE(program.run({u"--sample"_s}).status, -1);
    QTRY_COMPARE_WITH_TIMEOUT(running(profile.path()), 0, 20'000);
}

void SampleTest::closingByASignalEndsWell()
{
    const CommandProfile profile;
    Program program = profile.program();
    program.withEnvironment(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    program.whenStarted([&profile](QProcess &process) {
        QTRY_VERIFY_WITH_TIMEOUT(running(profile.path() + u"/sample-endpoint"_s) > 0, 20'000);
        process.terminate();
    });
    const ProgramResult result = program.run({u"--sample"_s});
    QVERIFY2(result.status == 0, result.said());
    QCOMPARE(running(profile.path()), 0);
    QVERIFY(!QFile::exists(profile.path() + u"/profile.lock"_s));
}

void SampleTest::whatIsPostedThereGoesOutByItself()
{
    const CommandProfile profile;
    QFile body(profile.file(u"body"_s));
    QVERIFY(body.open(QIODevice::WriteOnly) && body.write("Only on the landing.") > 0);
    body.close();
    Program program = profile.program();
    program.withEnvironment(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    program.whenStarted([&](QProcess &process) {
        const auto isSynced = [&profile] {
            return profile.limber({u"list"_s, u"--json"_s}).json().size() >= 24;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isSynced(), 20'000);
        const ProgramResult ask =
            profile.limber({u"ask"_s, u"--title"_s, u"May one skip on the stairs?"_s, u"--body-file"_s, body.fileName()});
        QVERIFY2(ask.status == 0, ask.said());
        const auto isPosted = [&profile] {
            return profile.limber({u"outbox"_s, u"--json"_s}).out.isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isPosted(), 20'000);
        process.terminate();
    });
    const ProgramResult result = program.run({u"--sample"_s});
    QVERIFY2(result.status == 0, result.said());
    const QJsonObject own = profile.limber({u"list"_s, u"--view"_s, u"mine"_s, u"--json"_s}).json().value(0);
    QCOMPARE(own[u"title"].toString(), u"May one skip on the stairs?"_s);
}

void SampleTest::withoutTheServerThereIsAClearError()
{
    // A copy of the program, alone in a folder.
    const QTemporaryDir folder;
    QVERIFY(QFile::copy(QStringLiteral(LIMBER_BIN_DIR "/limber"), folder.filePath(u"limber"_s)));
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, folder.path());
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.start(
        folder.filePath(u"limber"_s), {u"--profile"_s, folder.filePath(u"p"_s), u"--sample"_s, u"--render"_s, folder.filePath(u"x.png"_s)});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 1);
    const QByteArray said = process.readAllStandardError();
    QCOMPARE(said.count('\n'), 1);
    QVERIFY2(said.contains("limber-endpoint"), said);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::SampleTest)
#include "sampletest.moc"
