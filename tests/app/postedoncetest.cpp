// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/app/commandprofile.h>
#include <tests/app/feed.h>
#include <tests/app/relayserver.h>
#include <tests/support/endpointprocess.h>
#include <tests/support/testcase.h>

#include <QDir>
#include <QFile>
#include <QMap>
#include <QTest>

#include <algorithm>
#include <memory>

namespace limber {

using namespace Qt::StringLiterals;

/// Whatever cuts the way of a real `limber` to a real endpoint, or kills it, at whichever step: at the end the endpoint has every post
/// exactly once, in its order, and the outbox is empty. LIMBER_POSTED_ONCE=full: as many posts as a long journey brings, and every access.
class PostedOnceTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itIsPostedOnceWhereTheConnectionIsCutBeforeARequest();
    void itIsPostedOnceWhereAReplyIsLost();
    void itIsPostedOnceWhereHalfOfAReplyComes();
    void itIsPostedOnceWhereLimberIsKilledAtARequest();
    void itIsPostedOnceWhereLimberIsKilledAtAnAccessToItsFiles();

private:
    enum class Mode { CutBefore, CutAfter, CutHalf, KilledAtRequest, KilledAtAccess };

    void run(Mode mode);
    void prepare(int questions, int answers);
    /// An endpoint without these posts, and a profile with all of them in its outbox.
    void begin(const QString &tokenFile);
    /// The sync that is disturbed at this step; false where it ended before that.
    [[nodiscard]] bool disturb(int step);
    [[nodiscard]] bool killAtRequest(int step);
    void complete(int step);

    const bool m_full = qEnvironmentVariable("LIMBER_POSTED_ONCE") == u"full";
    Mode m_mode = Mode::CutBefore;
    CommandProfile m_prepared; ///< never synced with: copied
    std::unique_ptr<RelayServer> m_relay;
    std::unique_ptr<EndpointProcess> m_endpoint;
    std::unique_ptr<CommandProfile> m_profile;
    QStringList m_titles;
    QMap<QString, QStringList> m_bodies; ///< of answers, by the question's id
};

void PostedOnceTest::itIsPostedOnceWhereTheConnectionIsCutBeforeARequest()
{
    run(Mode::CutBefore);
}

void PostedOnceTest::itIsPostedOnceWhereAReplyIsLost()
{
    run(Mode::CutAfter);
}

void PostedOnceTest::itIsPostedOnceWhereHalfOfAReplyComes()
{
    run(Mode::CutHalf);
}

void PostedOnceTest::itIsPostedOnceWhereLimberIsKilledAtARequest()
{
    run(Mode::KilledAtRequest);
}

void PostedOnceTest::itIsPostedOnceWhereLimberIsKilledAtAnAccessToItsFiles()
{
    run(Mode::KilledAtAccess);
}

void PostedOnceTest::prepare(int questions, int answers)
{
    m_titles.clear();
    m_bodies.clear();
    m_endpoint = std::make_unique<EndpointProcess>();
    QVERIFY(m_endpoint->start());
    m_relay = std::make_unique<RelayServer>(m_endpoint->port());
    QFile token(m_prepared.file(u"token"_s));
    QVERIFY(token.open(QIODevice::WriteOnly));
    token.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    token.write(m_endpoint->addMember(u"Orla Quint"_s));
    token.close();
    const ProgramResult added =
        m_prepared.limber({u"community"_s, u"add"_s, m_relay->url().toString(), u"--token-file"_s, token.fileName()});
    QVERIFY2(added.status == 0, added.said());
    QFile body(m_prepared.file(u"body"_s));
    const auto write = [&body](const QString &text) {
        return body.open(QIODevice::WriteOnly | QIODevice::Truncate) && body.write(text.toUtf8()) > 0 && (body.close(), true);
    };
    QStringList asked;
    for (int i = 0; i < questions; ++i) {
        m_titles.append(u"Question %1"_s.arg(i));
        QVERIFY(write(u"Is this the %1th?"_s.arg(i)));
        const ProgramResult ask =
            m_prepared.limber({u"ask"_s, u"--title"_s, m_titles.last(), u"--body-file"_s, body.fileName(), u"--json"_s});
        QVERIFY2(ask.status == 0, ask.said());
        asked.append(ask.json().value(0)[u"uuid"].toString());
    }
    for (int i = 0; i < answers; ++i) {
        const QString text = u"Answer %1"_s.arg(i);
        QVERIFY(write(text));
        const QString question = asked.at(i % questions);
        const ProgramResult answer = m_prepared.limber({u"answer"_s, question, u"--body-file"_s, body.fileName(), u"--json"_s});
        QVERIFY2(answer.status == 0, answer.said());
        m_bodies[question].append(text);
    }
    QCOMPARE(m_prepared.limber({u"outbox"_s, u"--json"_s}).json().size(), questions + answers);
}

void PostedOnceTest::begin(const QString &tokenFile)
{
    m_endpoint = std::make_unique<EndpointProcess>();
    QFile token(tokenFile);
    QVERIFY(token.open(QIODevice::WriteOnly | QIODevice::Truncate));
    token.write(m_endpoint->addMember(u"Orla Quint"_s));
    token.close();
    QVERIFY(m_endpoint->start());
    m_relay->setEndpoint(m_endpoint->port());
    m_profile = std::make_unique<CommandProfile>();
    QVERIFY(QDir().mkpath(m_profile->path()));
    for (const QString &name : QDir(m_prepared.path()).entryList(QDir::Files))
        QVERIFY(QFile::copy(m_prepared.path() + u'/' + name, m_profile->path() + u'/' + name));
    m_relay->resetCounts();
}

bool PostedOnceTest::disturb(int step)
{
    using Cut = RelayServer::Cut;
    if (m_mode == Mode::KilledAtAccess) {
        Program program(u"tests/killedlimber"_s);
        program.withProfile(m_profile->path()).withEnvironment(u"LIMBER_KILL_AT"_s, QString::number(step));
        return program.run({u"sync"_s}).status == -1;
    }
    if (m_mode == Mode::KilledAtRequest)
        return killAtRequest(step);
    m_relay->cutAt(step, m_mode == Mode::CutBefore ? Cut::Before : m_mode == Mode::CutAfter ? Cut::After : Cut::Half);
    static_cast<void>(m_profile->limber({u"sync"_s}));
    m_relay->cutAt(0, Cut::None);
    return m_relay->requests() >= step;
}

bool PostedOnceTest::killAtRequest(int step)
{
    bool killed = false;
    QMetaObject::Connection connection;
    Program program = m_profile->program();
    program.whenStarted([&](QProcess &process) {
        connection = connect(m_relay.get(), &RelayServer::requested, &process, [&killed, &process, step](int number) {
            if (number == step) {
                killed = true;
                process.kill();
            }
        });
    });
    static_cast<void>(program.run({u"sync"_s}));
    disconnect(connection);
    return killed;
}

void PostedOnceTest::complete(int step)
{
    const ProgramResult synced = m_profile->limber({u"sync"_s});
    QVERIFY2(synced.status == 0, "step " + QByteArray::number(step) + ": " + synced.said());
    QStringList titles;
    QMap<QString, QStringList> bodies;
    QList<QJsonObject> questions;
    const QJsonArray feed = feedOf(m_endpoint->port());
    for (const QJsonValue &item : feed) {
        if (item[u"type"].toString() == u"answer")
            bodies[item[u"question"].toString()].append(item[u"body"].toString());
        else if (item[u"type"].toString() == u"question")
            questions.append(item.toObject());
    }
    std::stable_sort(questions.begin(), questions.end(),
        [](const QJsonObject &one, const QJsonObject &other) { return one[u"created"].toString() < other[u"created"].toString(); });
    for (const QJsonObject &question : std::as_const(questions))
        titles.append(question[u"title"].toString());
    QCOMPARE(titles, m_titles);
    QCOMPARE(bodies, m_bodies);
    QCOMPARE(m_profile->limber({u"outbox"_s, u"--json"_s}).json().size(), 0);
}

void PostedOnceTest::run(Mode mode)
{
    m_mode = mode;
    prepare(m_full ? 20 : 2, m_full ? 40 : 4);
    if (QTest::currentTestFailed())
        return;
    // There are some hundreds of accesses.
    const int stride = m_mode == Mode::KilledAtAccess && !m_full ? 13 : 1;
    int steps = 0;
    for (int step = 1;; step += stride) {
        begin(m_prepared.file(u"token"_s));
        const bool disturbed = disturb(step);
        complete(step);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"disturbed at step %1"_s.arg(step)));
        if (!disturbed)
            break;
        ++steps;
    }
    qInfo("%d steps", steps);
    QVERIFY2(steps > 6, "fewer steps than there are posts");
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::PostedOnceTest)
#include "postedoncetest.moc"
