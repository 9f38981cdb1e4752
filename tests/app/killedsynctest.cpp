// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/wire/itemjson.h>
#include <tests/app/commandprofile.h>
#include <tests/app/library.h>
#include <tests/app/relayserver.h>
#include <tests/support/endpointprocess.h>
#include <tests/support/testcase.h>
#include <tests/support/threadgenerator.h>

#include <QRandomGenerator>
#include <QTest>

#include <memory>

namespace limber {

using namespace Qt::StringLiterals;

/// `limber sync`, killed without warning wherever it stands, and run again.
class KilledSyncTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSyncKilledAtAnyRequestEndsWhereAnUndisturbedOneDoes();
    void aSyncKilledAtAnyByteEndsWhereAnUndisturbedOneDoes();
    void aSyncKilledAgainAndAgainEndsWhereAnUndisturbedOneDoes();

private:
    /// Another profile that follows the endpoint through the relay.
    void follow(const CommandProfile &profile);
    /// A sync that is killed when `signal` of the relay says that `limit` is reached. False where it ended before that.
    template <typename Number> bool syncUntil(const CommandProfile &profile, void (RelayServer::*signal)(Number), Number limit);
    /// The same state as the undisturbed one, without any repair.
    void compare(const CommandProfile &profile);

    EndpointProcess m_endpoint;
    std::unique_ptr<RelayServer> m_relay;
    QStringList m_undisturbed;
    int m_requests = 0;
    qint64 m_bytes = 0;
};

void KilledSyncTest::initTestCase()
{
    ThreadGenerator::Shape shape;
    shape.threads = 500;
    shape.words = 12;
    const ThreadGenerator generator(shape);
    QJsonArray items;
    for (int place = 0; place < generator.itemCount(); ++place)
        items.append(wire::toJson(generator.item(place)));
    const ProgramResult loaded = m_endpoint.load(items);
    QVERIFY2(loaded.status == 0, loaded.said());
    QVERIFY(m_endpoint.start());
    m_relay = std::make_unique<RelayServer>(m_endpoint.port());

    const CommandProfile profile;
    follow(profile);
    const ProgramResult synced = profile.limber({u"sync"_s});
    QVERIFY2(synced.status == 0, synced.said());
    m_requests = m_relay->requests();
    m_bytes = m_relay->bytes();
    m_undisturbed = Library::of(profile.path()).lines;
    QVERIFY(m_undisturbed.size() > 2 * shape.threads);
    QVERIFY2(m_requests > 3, "one page more than a test of several pages needs");
}

void KilledSyncTest::follow(const CommandProfile &profile)
{
    const ProgramResult added = profile.limber({u"community"_s, u"add"_s, m_relay->url().toString()});
    QVERIFY2(added.status == 0, added.said());
    m_relay->resetCounts();
}

template <typename Number> bool KilledSyncTest::syncUntil(const CommandProfile &profile, void (RelayServer::*signal)(Number), Number limit)
{
    m_relay->resetCounts();
    bool killed = false;
    QMetaObject::Connection connection;
    Program program = profile.program();
    program.whenStarted([&](QProcess &process) {
        connection = connect(m_relay.get(), signal, &process, [&killed, &process, limit](Number reached) {
            if (!killed && reached >= limit) {
                killed = true;
                process.kill();
            }
        });
    });
    const ProgramResult result = program.run({u"sync"_s});
    disconnect(connection);
    return killed && result.status == -1;
}

void KilledSyncTest::compare(const CommandProfile &profile)
{
    const ProgramResult checked = profile.limber({u"check"_s});
    QVERIFY2(checked.status == 0, checked.said());
    const ProgramResult synced = profile.limber({u"sync"_s});
    QVERIFY2(synced.status == 0, synced.said());
    QCOMPARE(Library::of(profile.path()).lines, m_undisturbed);
}

void KilledSyncTest::aSyncKilledAtAnyRequestEndsWhereAnUndisturbedOneDoes()
{
    for (int request = 1; request <= m_requests; ++request) {
        const CommandProfile profile;
        follow(profile);
        QVERIFY(syncUntil(profile, &RelayServer::requested, request));
        compare(profile);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"killed at request %1 of %2"_s.arg(request).arg(m_requests)));
    }
}

void KilledSyncTest::aSyncKilledAtAnyByteEndsWhereAnUndisturbedOneDoes()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    for (int i = 0; i < 12; ++i) {
        const qint64 byte = random.bounded(m_bytes) + 1;
        const CommandProfile profile;
        follow(profile);
        (void)syncUntil(profile, &RelayServer::relayed, byte);
        compare(profile);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"killed at byte %1 of %2, seed %3"_s.arg(byte).arg(m_bytes).arg(seed)));
    }
}

void KilledSyncTest::aSyncKilledAgainAndAgainEndsWhereAnUndisturbedOneDoes()
{
    const CommandProfile profile;
    follow(profile);
    // Each try gets two requests further, or as far as the last one came: the pages that were applied stay.
    for (int i = 0; i < 3 * m_requests; ++i) {
        if (!syncUntil(profile, &RelayServer::requested, 3))
            break;
    }
    compare(profile);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::KilledSyncTest)
#include "killedsynctest.moc"
