// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/remote/chosencredentials.h>
#include <models/remote/keyringcredentials.h>
#include <tests/remote/awaited.h>
#include <tests/remote/keyringsession.h>
#include <tests/support/testcase.h>

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace limber {

using namespace std::chrono_literals;

namespace {

using Kept = Credentials::Kept;

Community community(const QString &id = u"fit"_s, const QUrl &url = QUrl(u"https://fit.example/qa/"_s))
{
    return {.id = id, .kind = u"limber"_s, .url = url, .info = {}};
}

} // namespace

/// The desktop's real keyring, where there is none, where there is one, and where it does not answer.
class KeyringTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_session.reset(); }
    void withoutAKeyringATokenIsKeptForThisSession();
    void aKeyringComesUp();
    void whatIsKeptIsThereForTheNextStart();
    void aTokenBelongsToItsCommunityAndItsHost();
    void whatIsRemovedIsGone();
    void aStopEndsTheWait();
    void whoGoesEndsTheWait();
    void aKeyringThatDoesNotAnswerHoldsNothingUp();

private:
    Result<QByteArray> token(const Community &of = community(), std::chrono::milliseconds patience = 30s)
    {
        KeyringCredentials keyring(patience); // a new start
        return awaited(keyring.token(of, {}));
    }

    std::unique_ptr<KeyringSession> m_session;
};

void KeyringTest::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus");
}

void KeyringTest::withoutAKeyringATokenIsKeptForThisSession()
{
    KeyringCredentials keyring(10s);
    QCOMPARE(awaited(keyring.token(community(), {})).failure().kind, Failure::Kind::SignInNeeded);
    const Result<Kept> kept = awaited(keyring.keep(community(), "kims-token"));
    QVERIFY(!kept);
    QCOMPARE(kept.failure().kind, Failure::Kind::Refused);
    QVERIFY2(kept.failure().detail.startsWith(u"the keyring"), qPrintable(kept.failure().detail));
    QCOMPARE(awaited(keyring.remove(community())).failure().kind, Failure::Kind::Refused);

    ChosenCredentials chosen;
    QCOMPARE(*awaited(chosen.keep(community(), "kims-token")), Kept::ThisSession);
    QCOMPARE(*awaited(chosen.token(community(), {})), "kims-token");
}

void KeyringTest::aKeyringComesUp()
{
    m_session = std::make_unique<KeyringSession>();
    QVERIFY(m_session->isThere());
    const auto answers = [] {
        return QDBusConnection::sessionBus().interface()->isServiceRegistered(u"org.freedesktop.secrets"_s).value();
    };
    QTRY_VERIFY(answers());
}

void KeyringTest::whatIsKeptIsThereForTheNextStart()
{
    QCOMPARE(token().failure().kind, Failure::Kind::SignInNeeded);
    ChosenCredentials chosen;
    QCOMPARE(*awaited(chosen.keep(community(), " kims-token\n")), Kept::UntilRemoved);
    QCOMPARE(*awaited(chosen.token(community(), {})), "kims-token");
    QCOMPARE(*token(), "kims-token");
    QCOMPARE(*awaited(chosen.keep(community(), "the-next-token")), Kept::UntilRemoved);
    QCOMPARE(*token(), "the-next-token");
}

void KeyringTest::aTokenBelongsToItsCommunityAndItsHost()
{
    KeyringCredentials keyring;
    QVERIFY(awaited(keyring.keep(community(), "kims-token")));
    QVERIFY(!token(community(u"fit-2"_s)));
    QVERIFY(!token(community(u"fit"_s, QUrl(u"https://other.example/qa/"_s))));
    QVERIFY(!token(community(u"fit"_s, QUrl(u"https://fit.example:8443/qa/"_s))));
    QVERIFY(!token(community(u"fit"_s, QUrl(u"http://fit.example/qa/"_s))));
    QVERIFY(token(community(u"fit"_s, QUrl(u"https://fit.example:443/another/path/"_s))));
}

void KeyringTest::whatIsRemovedIsGone()
{
    ChosenCredentials chosen;
    QVERIFY(awaited(chosen.keep(community(), "kims-token")));
    QVERIFY(awaited(chosen.remove(community())));
    QCOMPARE(token().failure().kind, Failure::Kind::SignInNeeded);
    QCOMPARE(awaited(chosen.token(community(), {})).failure().kind, Failure::Kind::SignInNeeded);
    QVERIFY(awaited(chosen.remove(community()))); // there is nothing any more
}

void KeyringTest::aStopEndsTheWait()
{
    KeyringCredentials keyring;
    std::stop_source stop;
    const QFuture<Result<QByteArray>> asked = keyring.token(community(), stop.get_token());
    stop.request_stop();
    QCOMPARE(awaited(asked).failure().kind, Failure::Kind::Cancelled);
}

void KeyringTest::whoGoesEndsTheWait()
{
    auto keyring = std::make_unique<KeyringCredentials>();
    const QFuture<Result<QByteArray>> asked = keyring->token(community(), {});
    const QFuture<Result<Kept>> kept = keyring->keep(community(), "kims-token");
    keyring.reset();
    QCOMPARE(awaited(asked).failure().kind, Failure::Kind::Cancelled);
    QCOMPARE(awaited(kept).failure().kind, Failure::Kind::Cancelled);
    QVERIFY(token()); // what was begun is done all the same
}

void KeyringTest::aKeyringThatDoesNotAnswerHoldsNothingUp()
{
    m_session->halt();
    const Result<QByteArray> silent = token(community(), 100ms);
    QCOMPARE(silent.failure().kind, Failure::Kind::SignInNeeded);
    QCOMPARE(silent.failure().detail, u"the keyring does not answer"_s);
    ChosenCredentials chosen(std::make_unique<KeyringCredentials>(100ms));
    QCOMPARE(*awaited(chosen.keep(community(), "kims-token")), Kept::ThisSession);
    m_session->goOn();
    QTRY_VERIFY(token());
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::KeyringTest)
#include "keyringtest.moc"
