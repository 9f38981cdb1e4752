// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/app/postingcase.h>

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

void PostingCase::initTestCase()
{
    QCOMPARE(m_endpoint.load(CommandProfile::testData(u"community.json"_s)).status, 0);
    m_token = m_endpoint.addMember(u"Wenda Fell"_s);
    QVERIFY(m_endpoint.start());
    m_relay = std::make_unique<RelayServer>(m_endpoint.port());
    QFile token(m_prepared.file(u"token"_s));
    QVERIFY(token.open(QIODevice::WriteOnly) && token.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(token.write(m_token), m_token.size());
    token.close();
    const ProgramResult added =
        m_prepared.limber({u"community"_s, u"add"_s, m_relay->url().toString(), u"--token-file"_s, token.fileName()});
    QVERIFY2(added.status == 0, added.said());
    QCOMPARE(m_prepared.limber({u"sync"_s}).status, 0);
}

void PostingCase::init()
{
    TestCase::init();
    m_profile = std::make_unique<CommandProfile>();
    QVERIFY(QDir().mkpath(m_profile->path()));
    for (const QString &name : QDir(m_prepared.path()).entryList(QDir::Files))
        QVERIFY(QFile::copy(m_prepared.path() + u'/' + name, m_profile->path() + u'/' + name));
    m_program = std::make_unique<WindowProgram>(m_profile->path());
    QVERIFY(m_program->isActive());
    QVERIFY(!m_program->community().id.isEmpty());
}

void PostingCase::cleanup()
{
    m_relay->setScript({});
    m_relay->setDripMs(0);
    m_program.reset();
    m_profile.reset();
}

void PostingCase::answerFor(const QString &uuid, const QByteArray &reply)
{
    m_relay->setScript([uuid = uuid.toUtf8(), reply](const QByteArray &target) {
        return target.endsWith(uuid) ? std::optional(RelayServer::Reply{reply}) : std::nullopt;
    });
}

std::optional<OutboxPost> PostingCase::entry(const QString &uuid) const
{
    const QList<OutboxPost> posts = m_program->outbox();
    const auto found = std::ranges::find(posts, uuid, &OutboxPost::uuid);
    return found == posts.end() ? std::nullopt : std::optional(*found);
}

QString PostingCase::outboxReason(const QString &uuid) const
{
    const QList<QJsonObject> entries = m_profile->limber({u"outbox"_s, u"--json"_s}).json();
    for (const QJsonObject &entry : entries) {
        if (entry[u"uuid"].toString() == uuid)
            return entry[u"reason"].toString();
    }
    return {};
}

} // namespace limber
