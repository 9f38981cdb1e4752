// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/app/windowdrive.h>
#include <tests/support/endpointprocess.h>
#include <tests/support/program.h>
#include <tests/support/testcase.h>
#include <ui/compose/composewindow.h>

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

/// The window is killed while somebody writes in it.
class KilledWritingTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasCalledSavedIsThereAtTheNextStart();
};

void KilledWritingTest::whatWasCalledSavedIsThereAtTheNextStart()
{
    const QTemporaryDir folder;
    const QString profile = folder.filePath(u"profile"_s);
    EndpointProcess endpoint;
    QCOMPARE(endpoint.loadFile(QStringLiteral(LIMBER_SOURCE_DIR "/tests/data/community.json")).status, 0);
    QVERIFY(endpoint.start());
    const ProgramResult added = Program(u"limber"_s).withProfile(profile).run({u"community"_s, u"add"_s, endpoint.url().toString()});
    QVERIFY2(added.status == 0, added.said());
    QProcess window;
    window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    window.start(QStringLiteral(LIMBER_BIN_DIR "/tests/typinglimber"), {profile});
    qsizetype saved = 0;
    int times = 0;
    const auto readSaved = [&] {
        while (window.canReadLine()) {
            saved = window.readLine().trimmed().toLongLong();
            ++times;
        }
    };
    // Twice: the second time there was something to be written over.
    const bool written = QTest::qWaitFor(
        [&] {
            readSaved();
            return times >= 2 || window.state() == QProcess::NotRunning;
        },
        60'000);
    QVERIFY(written && times >= 2);
    window.kill();
    QVERIFY(window.waitForFinished(60'000));
    readSaved();
    QVERIFY(saved > 0);

    WindowDrive drive(profile);
    static_cast<void>(drive.start()); // the window for writing comes back over it
    const QList<Draft> drafts = drive.await(drive.application().store().drafts()).value_or(QList<Draft>());
    QCOMPARE(drafts.size(), 1);
    const QString body = drafts.constFirst().content.body;
    QVERIFY2(body.size() >= saved, qPrintable(u"%1 of %2"_s.arg(body.size()).arg(saved)));
    QString expected;
    for (int number = 1; expected.size() < body.size(); ++number)
        expected += u"%1 "_s.arg(number);
    QCOMPARE(body, expected.first(body.size()));
    // And the window in which it was written is open again.
    const QPointer<ComposeWindow> composer = drive.composer();
    QVERIFY(composer);
    QCOMPARE(composer->draft().content.body, body);
    drive.quit();
}

} // namespace limber

QTEST_MAIN(limber::KilledWritingTest)
#include "killedwritingtest.moc"
