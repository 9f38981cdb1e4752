// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/sampleendpoint.h>
#include <tests/support/testcase.h>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

/// A server that ends by itself is reported with its own last words, or with how it ended.
class SampleEndpointTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void itsEndIsAlwaysExplained_data();
    void itsEndIsAlwaysExplained();
};

void SampleEndpointTest::itsEndIsAlwaysExplained_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("detail");
    QTest::newRow("last words") << QByteArray("echo the disk is full >&2; exit 1") << u"the disk is full"_s;
    QTest::newRow("a status") << QByteArray("exit 3") << u"limber-endpoint ended with status 3"_s;
    QTest::newRow("a signal") << QByteArray("kill -KILL $$") << u"limber-endpoint was ended by a signal"_s;
}

void SampleEndpointTest::itsEndIsAlwaysExplained()
{
    QFETCH(const QByteArray, script);
    QFETCH(const QString, detail);
    QTemporaryDir folder;
    QFile program(folder.filePath(u"limber-endpoint"_s));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\n" + script + "\n");
    program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    program.close();
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", folder.path().toUtf8() + ':' + path);
    SampleEndpoint endpoint(folder.filePath(u"data"_s));
    QSignalSpy failed(&endpoint, &SampleEndpoint::failed);
    endpoint.start();
    QTRY_COMPARE(failed.count(), 1);
    qputenv("PATH", path);
    QCOMPARE(failed.constFirst().constFirst().toString(), detail);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::SampleEndpointTest)
#include "sampleendpointtest.moc"
