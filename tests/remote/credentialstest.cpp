// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/remote/bearertoken.h>
#include <models/remote/chosencredentials.h>
#include <models/remote/limberendpoint.h>
#include <models/remote/sessioncredentials.h>
#include <models/remote/tokenfile.h>
#include <tests/remote/awaited.h>
#include <tests/support/fakeclock.h>
#include <tests/support/fakekeyring.h>
#include <tests/support/fakenetwork.h>
#include <tests/support/testcase.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace limber {

namespace {

using Kept = Credentials::Kept;

Community community(const QString &tokenFile = {})
{
    return {.id = u"fit"_s, .kind = u"limber"_s, .url = QUrl(u"https://fit.example/qa/"_s), .info = {}, .tokenFile = tokenFile};
}

} // namespace

class CredentialsTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsPastedIsATokenOrNone_data();
    void whatIsPastedIsATokenOrNone();
    void aSessionForgetsNothingUntilItGoes();
    void aFileOfOnesOwnIsRead_data();
    void aFileOfOnesOwnIsRead();
    void aFileThatOthersMayUseIsRefused_data();
    void aFileThatOthersMayUseIsRefused();
    void whatIsNoRegularFileIsRefused();
    void aFileWithoutATokenIsRefused();
    void aFileOfSomebodyElseIsRefused();
    void theFileComesFirst();
    void theFileIsReadAtEachUse();
    void whatSignsInKeepsNothingBesideAFile();
    void theKeyringKeepsWhereThereIsOne();
    void whereThereIsNoKeyringTheSessionKeeps();
    void aKeyringThatComesBackTakesOver();
    void signingOutRemovesItEverywhere();
    void signingOutSaysWhereItCouldNotLook();
    void aBadFileAsksForSigningInRatherThanRefusingWhatIsWritten();

private:
    QString file(const QByteArray &content, QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner)
    {
        const QString path = QDir(m_folder->path()).filePath(u"token"_s);
        QFile::remove(path);
        QFile written(path);
        if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size() || !written.setPermissions(permissions))
            qWarning("the file could not be written");
        return path;
    }
    std::unique_ptr<ChosenCredentials> chosen() { return std::make_unique<ChosenCredentials>(std::make_unique<FakeKeyring>(m_keyring)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeKeyring::State m_keyring;
};

void CredentialsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_keyring = {};
}

void CredentialsTest::whatIsPastedIsATokenOrNone_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("plain") << QByteArray("aB3-_~+/=.") << QByteArray("aB3-_~+/=.");
    QTest::newRow("white space around it") << QByteArray(" \t kims-token \r\n") << QByteArray("kims-token");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("white space") << QByteArray(" \n") << QByteArray();
    QTest::newRow("two words") << QByteArray("kims token") << QByteArray();
    QTest::newRow("a header of its own") << QByteArray("kims-token\r\nX-Evil: 1") << QByteArray();
    QTest::newRow("NUL") << QByteArray("kims\0token", 10) << QByteArray();
    QTest::newRow("not ASCII") << u"kims-t\u00f6ken"_s.toUtf8() << QByteArray();
    QTest::newRow("as long as may be") << QByteArray(4096, 'x') << QByteArray(4096, 'x');
    QTest::newRow("longer") << QByteArray(4097, 'x') << QByteArray();
}

void CredentialsTest::whatIsPastedIsATokenOrNone()
{
    QFETCH(const QByteArray, pasted);
    QFETCH(const QByteArray, token);
    const Result<QByteArray> result = bearerToken(pasted);
    QCOMPARE(result.ok(), !token.isEmpty());
    SessionCredentials session;
    QCOMPARE(awaited(session.keep(community(), pasted)).ok(), result.ok());
    QCOMPARE(awaited(chosen()->keep(community(), pasted)).ok(), result.ok());
    if (result) {
        QCOMPARE(*result, token);
        return;
    }
    QCOMPARE(result.failure().kind, Failure::Kind::Refused);
    QVERIFY(pasted.trimmed().isEmpty() || !result.failure().detail.contains(QString::fromUtf8(pasted.trimmed())));
}

void CredentialsTest::aSessionForgetsNothingUntilItGoes()
{
    SessionCredentials session;
    QCOMPARE(awaited(session.token(community(), {})).failure().kind, Failure::Kind::SignInNeeded);
    QCOMPARE(*awaited(session.keep(community(), "kims-token")), Kept::ThisSession);
    QCOMPARE(*awaited(session.token(community(), {})), "kims-token");
    Community moved = community();
    moved.url = QUrl(u"https://other.example/qa/"_s);
    QVERIFY(!awaited(session.token(moved, {})));
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(awaited(session.token(community(), stop.get_token())).failure().kind, Failure::Kind::Cancelled);
    QVERIFY(awaited(session.remove(community())));
    QVERIFY(!awaited(session.token(community(), {})));
}

void CredentialsTest::aFileOfOnesOwnIsRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("the token alone") << QByteArray("kims-token");
    QTest::newRow("as editors write it") << QByteArray("kims-token\n");
    QTest::newRow("as other editors write it") << QByteArray("kims-token\r\n");
}

void CredentialsTest::aFileOfOnesOwnIsRead()
{
    QFETCH(const QByteArray, content);
    QCOMPARE(*readTokenFile(file(content)), "kims-token");
    QCOMPARE(*readTokenFile(file(content, QFile::ReadOwner)), "kims-token");
}

void CredentialsTest::aFileThatOthersMayUseIsRefused_data()
{
    QTest::addColumn<int>("mode");
    for (const int mode : {0640, 0604, 0620, 0602, 0610, 0601, 0644, 0777})
        QTest::addRow("%o", mode) << mode;
}

void CredentialsTest::aFileThatOthersMayUseIsRefused()
{
    QFETCH(const int, mode);
    const QString path = file("kims-token");
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), static_cast<mode_t>(mode)), 0);
    const Result<QByteArray> token = readTokenFile(path);
    QVERIFY(!token);
    QCOMPARE(token.failure().kind, Failure::Kind::Refused);
    QVERIFY2(token.failure().detail.contains(u"chmod 600") && token.failure().detail.contains(path), qPrintable(token.failure().detail));
    QVERIFY(!token.failure().detail.contains(u"kims-token"));
}

void CredentialsTest::whatIsNoRegularFileIsRefused()
{
    QCOMPARE(readTokenFile(m_folder->path()).failure().kind, Failure::Kind::Refused);
    QCOMPARE(readTokenFile(m_folder->filePath(u"missing"_s)).failure().kind, Failure::Kind::Refused);
    const QString pipe = m_folder->filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const Result<QByteArray> token = readTokenFile(pipe); // and nobody writes to it
    QVERIFY(!token);
    QVERIFY2(token.failure().detail.contains(u"not a regular file"), qPrintable(token.failure().detail));
}

void CredentialsTest::aFileWithoutATokenIsRefused()
{
    for (const QByteArray &content :
        {QByteArray(), QByteArray("\n"), QByteArray("two words"), QByteArray("one\ntwo\n"), QByteArray(9000, 'x')}) {
        const Result<QByteArray> token = readTokenFile(file(content));
        QVERIFY(!token);
        QCOMPARE(token.failure().kind, Failure::Kind::Refused);
    }
}

void CredentialsTest::aFileOfSomebodyElseIsRefused()
{
    const QString path = file("kims-token");
    if (geteuid() == 0) // only root can give a file away
        QCOMPARE(::chown(QFile::encodeName(path).constData(), 12345, 12345), 0);
    const QString others = geteuid() == 0 ? path : u"/proc/1/cmdline"_s;
    const Result<QByteArray> token = readTokenFile(others);
    QVERIFY(!token);
    QVERIFY2(token.failure().detail.contains(u"another user") || token.failure().detail.contains(u"others may"),
        qPrintable(token.failure().detail));
}

void CredentialsTest::theFileComesFirst()
{
    const auto credentials = chosen();
    QVERIFY(awaited(credentials->keep(community(), "from-the-keyring")));
    QCOMPARE(*awaited(credentials->token(community(), {})), "from-the-keyring");
    QCOMPARE(*awaited(credentials->token(community(file("from-the-file")), {})), "from-the-file");
    // A file that is not as it must be is no reason to take another token.
    QCOMPARE(awaited(credentials->token(community(file("from-the-file", QFile::ReadOwner | QFile::ReadGroup)), {})).failure().kind,
        Failure::Kind::Refused);
}

void CredentialsTest::theFileIsReadAtEachUse()
{
    const auto credentials = chosen();
    const Community ours = community(file("first"));
    QCOMPARE(*awaited(credentials->token(ours, {})), "first");
    file("second");
    QCOMPARE(*awaited(credentials->token(ours, {})), "second");
}

void CredentialsTest::whatSignsInKeepsNothingBesideAFile()
{
    const Result<Kept> kept = awaited(chosen()->keep(community(file("from-the-file")), "kims-token"));
    QVERIFY(!kept);
    QCOMPARE(kept.failure().kind, Failure::Kind::Refused);
    QVERIFY(m_keyring.tokens.isEmpty());
}

void CredentialsTest::theKeyringKeepsWhereThereIsOne()
{
    QCOMPARE(*awaited(chosen()->keep(community(), "kims-token")), Kept::UntilRemoved);
    QCOMPARE(m_keyring.tokens.value(u"fit"_s), "kims-token");
    QCOMPARE(*awaited(chosen()->token(community(), {})), "kims-token"); // after the next start too
}

void CredentialsTest::whereThereIsNoKeyringTheSessionKeeps()
{
    m_keyring.away = true;
    const auto credentials = chosen();
    QCOMPARE(awaited(credentials->token(community(), {})).failure().kind, Failure::Kind::SignInNeeded);
    QCOMPARE(*awaited(credentials->keep(community(), "kims-token")), Kept::ThisSession);
    QCOMPARE(*awaited(credentials->token(community(), {})), "kims-token");
    QCOMPARE(awaited(chosen()->token(community(), {})).failure().kind, Failure::Kind::SignInNeeded); // after the next start
}

void CredentialsTest::aKeyringThatComesBackTakesOver()
{
    m_keyring.away = true;
    const auto credentials = chosen();
    QVERIFY(awaited(credentials->keep(community(), "old-token")));
    m_keyring.away = false;
    QCOMPARE(*awaited(credentials->keep(community(), "new-token")), Kept::UntilRemoved);
    QCOMPARE(*awaited(credentials->token(community(), {})), "new-token");
}

void CredentialsTest::signingOutRemovesItEverywhere()
{
    m_keyring.tokens.insert(u"fit"_s, "old-token");
    m_keyring.away = true;
    const auto credentials = chosen();
    QVERIFY(awaited(credentials->keep(community(), "kims-token")));
    m_keyring.away = false;
    QVERIFY(awaited(credentials->remove(community())));
    QVERIFY(!awaited(credentials->token(community(), {})));
    QVERIFY(m_keyring.tokens.isEmpty());
    const Community ours = community(file("from-the-file"));
    QVERIFY(awaited(credentials->remove(ours)));
    QVERIFY(QFile::exists(ours.tokenFile)); // it is not ours to remove
}

void CredentialsTest::signingOutSaysWhereItCouldNotLook()
{
    m_keyring.away = true;
    const auto credentials = chosen();
    QCOMPARE(awaited(credentials->remove(community())).failure().kind, Failure::Kind::Refused);
    QVERIFY(awaited(credentials->keep(community(), "kims-token")));
    QVERIFY(awaited(credentials->remove(community()))); // the keyring was away when it was kept
    QVERIFY(!awaited(credentials->token(community(), {})));
}

void CredentialsTest::aBadFileAsksForSigningInRatherThanRefusingWhatIsWritten()
{
    const FakeClock clock;
    FakeNetwork network;
    const auto credentials = chosen();
    LimberEndpoint endpoint(community(file("kims-token", QFile::ReadOwner | QFile::ReadOther)), network, *credentials, clock);
    const Result<SendReply> sent = awaited(endpoint.send({.post = u"q1"_s, .content = {.title = u"T"_s, .body = u"B"_s}}, {}));
    QCOMPARE(sent.failure().kind, Failure::Kind::SignInNeeded);
    QVERIFY(sent.failure().detail.contains(u"chmod 600"));
    QCOMPARE(awaited(endpoint.me({})).failure().kind, Failure::Kind::Refused);
    QCOMPARE(network.requests().size(), 0);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::CredentialsTest)
#include "credentialstest.moc"
