// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/windowcall.h>
#include <app/limber/windowlistener.h>
#include <app/limber/windowmessage.h>
#include <tests/app/commandprofile.h>
#include <tests/app/windowprocess.h>
#include <tests/support/endpointprocess.h>
#include <tests/support/program.h>
#include <tests/support/testcase.h>

#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace limber {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Two Limbers on one profile: the second asks the first, and neither waits for ever.
class WindowSocketTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCallIsAnsweredWithWhatTheWorkSaid();
    void aCallToRaiseIsDoneAtOnce();
    void nobodyThereIsSaidAtOnce();
    void aPeerThatNeverAnswersIsGivenUp();
    void aWindowThatEndsMeanwhileIsSaid();
    void junkIsDroppedAndTheNextOneServed_data();
    void junkIsDroppedAndTheNextOneServed();
    void whoSaysNothingIsDropped();
    void aLongFolderStillHasASocket();
    void aSecondWindowRaisesTheFirstAndEndsWell();
    void aWritingCommandBesideTheWindowDoesAsItDoesAlone();
    void aKilledWindowLocksNobodyOut();

private:
    /// For what is to be given up; and for what is not, however busy the computer is.
    static constexpr WindowSocket::Limits quick{200ms, 50ms};
    static constexpr WindowSocket::Limits patient{60s, 50ms};

    EndpointProcess m_endpoint;
};

void WindowSocketTest::initTestCase()
{
    const ProgramResult loaded = m_endpoint.load(CommandProfile::testData(u"community.json"_s));
    QVERIFY2(loaded.status == 0, loaded.said());
    QVERIFY(m_endpoint.start());
}

void WindowSocketTest::aCallIsAnsweredWithWhatTheWorkSaid()
{
    QTemporaryDir folder;
    QJsonObject asked;
    const QByteArray out(3'000'000, 'o');
    WindowListener listener(
        folder.path(),
        [&](const QJsonObject &request, const auto &done) {
            asked = request;
            // Longer than the silence that is borne: signs of life bridge it.
            QTimer::singleShot(4s, this, [done, out] { done({out, "err \xc3\xa4", 3}); });
        },
        patient);
    QVERIFY(listener.isListening());
    QCOMPARE(QFileInfo(WindowSocket::pathFor(folder.path())).permissions()
            & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
        QFile::Permissions());
    WindowCall call(folder.path(), {3s, 50ms});
    QByteArray printed;
    QByteArray complained;
    connect(&call, &WindowCall::printed, this, [&](const QByteArray &more, const QByteArray &err) {
        printed += more;
        complained += err;
    });
    QSignalSpy finished(&call, &WindowCall::finished);
    call.send({{u"do"_s, u"command"_s}, {u"command"_s, u"read"_s}});
    QVERIFY(finished.wait(60'000));
    QCOMPARE(finished.first().first().toInt(), 3);
    QCOMPARE(printed, out);
    QCOMPARE(complained, "err \xc3\xa4");
    QCOMPARE(asked.value(u"command"_s).toString(), u"read"_s);
}

void WindowSocketTest::aCallToRaiseIsDoneAtOnce()
{
    QTemporaryDir folder;
    WindowListener listener(
        folder.path(), [](const QJsonObject &, const auto &) {}, patient);
    QSignalSpy raised(&listener, &WindowListener::raiseRequested);
    WindowCall call(folder.path(), patient);
    QSignalSpy finished(&call, &WindowCall::finished);
    call.send({{u"do"_s, u"raise"_s}});
    QVERIFY(finished.wait(60'000));
    QCOMPARE(finished.first().first().toInt(), 0);
    QCOMPARE(raised.size(), 1);
}

void WindowSocketTest::nobodyThereIsSaidAtOnce()
{
    QTemporaryDir folder;
    for (const bool leftover : {false, true}) {
        if (leftover) {
            // What a killed process leaves: a socket on which nobody listens.
            QLocalServer server;
            QVERIFY(server.listen(folder.filePath(u"other"_s)));
            QVERIFY(QFile::rename(folder.filePath(u"other"_s), WindowSocket::pathFor(folder.path())));
        }
        WindowCall call(folder.path(), patient);
        QSignalSpy failed(&call, &WindowCall::failed);
        call.send({{u"do"_s, u"raise"_s}});
        QVERIFY(failed.wait(60'000));
        QCOMPARE(failed.first().first().toBool(), false);
    }
    WindowListener listener(
        folder.path(), [](const QJsonObject &, const auto &) {}, patient);
    QVERIFY(listener.isListening());
}

void WindowSocketTest::aPeerThatNeverAnswersIsGivenUp()
{
    QTemporaryDir folder;
    QLocalServer silent;
    QVERIFY(silent.listen(WindowSocket::pathFor(folder.path())));
    WindowCall call(folder.path(), quick);
    QSignalSpy failed(&call, &WindowCall::failed);
    call.send({{u"do"_s, u"raise"_s}});
    QVERIFY(failed.wait(60'000));
    QCOMPARE(failed.first().first().toBool(), false);
}

void WindowSocketTest::aWindowThatEndsMeanwhileIsSaid()
{
    QTemporaryDir folder;
    std::unique_ptr<WindowListener> listener;
    listener = std::make_unique<WindowListener>(
        folder.path(), [&](const QJsonObject &, const auto &) { QTimer::singleShot(20ms, this, [&] { listener.reset(); }); }, patient);
    WindowCall call(folder.path(), patient);
    QSignalSpy failed(&call, &WindowCall::failed);
    call.send({{u"do"_s, u"command"_s}});
    QVERIFY(failed.wait(60'000));
    QCOMPARE(failed.first().first().toBool(), true);
}

void WindowSocketTest::junkIsDroppedAndTheNextOneServed_data()
{
    QTest::addColumn<QByteArray>("junk");
    QTest::newRow("a web browser") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    QTest::newRow("a length without end") << QByteArray(8, '\xff');
    QTest::newRow("no JSON") << QByteArray("\0\0\0\3abc", 7);
    QTest::newRow("no object") << QByteArray("\0\0\0\2[]", 6);
    QTest::newRow("nothing known") << WindowMessage::packed({{u"version"_s, 1}, {u"do"_s, u"dance"_s}});
    QTest::newRow("another version") << WindowMessage::packed({{u"version"_s, 2}, {u"do"_s, u"raise"_s}});
    QTest::newRow("deep") << QByteArray("\0\0\x27\x10", 4) + QByteArray(10'000, '[');
}

void WindowSocketTest::junkIsDroppedAndTheNextOneServed()
{
    QFETCH(const QByteArray, junk);
    QTemporaryDir folder;
    WindowListener listener(
        folder.path(), [](const QJsonObject &, const auto &) { QFAIL("no work was asked for"); }, patient);
    QSignalSpy raised(&listener, &WindowListener::raiseRequested);
    QLocalSocket socket;
    QSignalSpy dropped(&socket, &QLocalSocket::disconnected);
    socket.connectToServer(WindowSocket::pathFor(folder.path()));
    QVERIFY(socket.waitForConnected());
    socket.write(junk);
    QVERIFY(dropped.wait(60'000));
    QVERIFY(raised.isEmpty());
    WindowCall call(folder.path(), patient);
    QSignalSpy finished(&call, &WindowCall::finished);
    call.send({{u"do"_s, u"raise"_s}});
    QVERIFY(finished.wait(60'000));
}

void WindowSocketTest::whoSaysNothingIsDropped()
{
    QTemporaryDir folder;
    WindowListener listener(
        folder.path(), [](const QJsonObject &, const auto &) {}, quick);
    QLocalSocket socket;
    QSignalSpy dropped(&socket, &QLocalSocket::disconnected);
    socket.connectToServer(WindowSocket::pathFor(folder.path()));
    QVERIFY(socket.waitForConnected());
    socket.write(QByteArray(1, '\0'));
    QVERIFY(dropped.wait(60'000));
}

void WindowSocketTest::aLongFolderStillHasASocket()
{
    QTemporaryDir folder;
    const QString deep = folder.filePath(QString(150, u'd'));
    QVERIFY(QDir().mkpath(deep));
    const QString path = WindowSocket::pathFor(deep);
    QVERIFY(path.size() <= 100 && path != WindowSocket::pathFor(folder.path()));
    WindowListener listener(
        deep, [](const QJsonObject &, const auto &) {}, quick);
    QVERIFY(listener.isListening());
}

void WindowSocketTest::aSecondWindowRaisesTheFirstAndEndsWell()
{
    const CommandProfile profile;
    QProcess first;
    QVERIFY(startWindow(first, profile));
    QProcess second;
    second.setProcessEnvironment(first.processEnvironment());
    second.start(first.program(), first.arguments());
    QVERIFY(second.waitForFinished(60'000));
    QCOMPARE(second.exitStatus(), QProcess::NormalExit);
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(first.state(), QProcess::Running);
    first.terminate();
    QVERIFY(first.waitForFinished(60'000));
    QCOMPARE(first.exitCode(), 0);
    QVERIFY(!QFileInfo::exists(WindowSocket::pathFor(profile.path())));
}

void WindowSocketTest::aWritingCommandBesideTheWindowDoesAsItDoesAlone()
{
    const CommandProfile alone;
    const CommandProfile beside;
    QProcess window;
    QVERIFY(startWindow(window, beside));
    for (const QStringList &words :
        {QStringList{u"community"_s, u"add"_s, m_endpoint.url().toString(), u"--json"_s}, {u"community"_s, u"remove"_s, u"nobody"_s},
            {u"read"_s, u"towel"_s, u"--json"_s}, {u"save"_s, u"no-such-thread"_s}, {u"sync"_s, u"--community"_s, u"nobody"_s}}) {
        if (words.first() == u"read")
            QVERIFY(alone.limber({u"sync"_s}).status == 0 && beside.limber({u"sync"_s}).status == 0);
        const ProgramResult expected = alone.limber(words);
        const ProgramResult result = beside.limber(words);
        QCOMPARE(result.status, expected.status);
        QCOMPARE(result.out, expected.out);
        QCOMPARE(result.err, expected.err);
    }
    // Reading goes on beside the window.
    QCOMPARE(beside.limber({u"list"_s, u"--json"_s}).out, alone.limber({u"list"_s, u"--json"_s}).out);
    QCOMPARE(window.state(), QProcess::Running);
    window.terminate();
    QVERIFY(window.waitForFinished(60'000));
}

void WindowSocketTest::aKilledWindowLocksNobodyOut()
{
    const CommandProfile profile;
    QProcess window;
    QVERIFY(startWindow(window, profile));
    window.kill();
    QVERIFY(window.waitForFinished());
    QVERIFY(WindowSocket::isOwn(WindowSocket::pathFor(profile.path())));
    const ProgramResult added = profile.limber({u"community"_s, u"add"_s, m_endpoint.url().toString()});
    QVERIFY2(added.status == 0, added.said());
    QProcess next;
    QVERIFY(startWindow(next, profile));
    QProcess second;
    second.setProcessEnvironment(next.processEnvironment());
    second.start(next.program(), next.arguments());
    QVERIFY(second.waitForFinished(60'000));
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(next.state(), QProcess::Running);
    next.terminate();
    QVERIFY(next.waitForFinished(60'000));
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::WindowSocketTest)
#include "windowsockettest.moc"
