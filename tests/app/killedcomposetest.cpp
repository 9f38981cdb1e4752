// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/app/commandprofile.h>
#include <tests/app/windowprogram.h>
#include <tests/support/endpointprocess.h>
#include <tests/support/testcase.h>
#include <ui/compose/composeform.h>
#include <ui/compose/composewindow.h>
#include <ui/compose/markdowneditor.h>

#include <QProcess>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

/// The window's process is killed while somebody types.
class KilledComposeTest final : public TestCase
{
    Q_OBJECT

public:
    static void initMain() { WindowProgram::leaveSession(); }

private Q_SLOTS:
    void whatWasSaidToBeSavedIsThereAtTheNextStart_data();
    void whatWasSaidToBeSavedIsThereAtTheNextStart();
};

void KilledComposeTest::whatWasSaidToBeSavedIsThereAtTheNextStart_data()
{
    QTest::addColumn<int>("commits");
    // And then while more is typed than is kept.
    QTest::newRow("the first letter") << 1;
    QTest::newRow("later") << 3;
}

void KilledComposeTest::whatWasSaidToBeSavedIsThereAtTheNextStart()
{
    QFETCH(const int, commits);
    EndpointProcess endpoint;
    QCOMPARE(endpoint.load(CommandProfile::testData(u"community.json"_s)).status, 0);
    QVERIFY(endpoint.start());
    const CommandProfile profile;
    QCOMPARE(profile.limber({u"community"_s, u"add"_s, endpoint.url().toString()}).status, 0);
    QCOMPARE(profile.limber({u"sync"_s}).status, 0);

    QProcess typing;
    typing.start(QStringLiteral(LIMBER_BIN_DIR "/tests/typinglimber"), {profile.path(), u"towel"_s});
    qsizetype saved = 0;
    int lines = 0;
    const auto hasSaid = [&] {
        while (typing.canReadLine()) {
            saved = typing.readLine().trimmed().toLongLong();
            ++lines;
        }
        return lines >= commits || typing.state() == QProcess::NotRunning;
    };
    QVERIFY(typing.waitForStarted());
    QVERIFY(QTest::qWaitFor(hasSaid, 20'000));
    QVERIFY2(typing.state() == QProcess::Running, typing.readAllStandardError());
    typing.kill();
    QVERIFY(typing.waitForFinished());
    static_cast<void>(hasSaid());

    WindowProgram program(profile.path());
    // It is open again, as it was.
    ComposeWindow *window = program.composer();
    QVERIFY(window);
    const QString text = window->form()->editor()->toPlainText();
    QVERIFY2(text.size() >= saved, qPrintable(u"%1 of %2"_s.arg(text.size()).arg(saved)));
    for (qsizetype i = 0; i < text.size(); ++i)
        QCOMPARE(text.at(i), QChar(static_cast<char16_t>(u'a' + i % 26)));
    QCOMPARE(program.await(program.store().drafts())->size(), 1);
    window->close();
}

} // namespace limber

QTEST_MAIN(limber::KilledComposeTest)
#include "killedcomposetest.moc"
