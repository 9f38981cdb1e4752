// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/gzip.h>
#include <tests/endpoint/httpreply.h>
#include <tests/support/testcase.h>

#include <QTest>

namespace limber {

class GzipTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theClientSaysWhetherItTakesGzip_data();
    void theClientSaysWhetherItTakesGzip();
    void whatIsPackedIsUnpackedTheSame();
};

void GzipTest::theClientSaysWhetherItTakesGzip_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<bool>("taken");
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("gzip") << QByteArray("gzip") << true;
    QTest::newRow("list") << QByteArray("deflate, gzip;q=0.5, br") << true;
    QTest::newRow("capitals") << QByteArray("GZip") << true;
    QTest::newRow("refused") << QByteArray("gzip;q=0") << false;
    QTest::newRow("refused at length") << QByteArray("gzip ; Q=0.000, *") << false;
    QTest::newRow("anything") << QByteArray("*") << true;
    QTest::newRow("anything at all") << QByteArray("*;q=0.1") << true;
    QTest::newRow("nothing but that") << QByteArray("identity, *;q=0") << false;
    QTest::newRow("gzip before anything") << QByteArray("*;q=0, gzip") << true;
    QTest::newRow("another") << QByteArray("br, zstd") << false;
    QTest::newRow("longer name") << QByteArray("gzipped") << false;
    QTest::newRow("no number") << QByteArray("gzip;q=much") << false;
    QTest::newRow("too much") << QByteArray("gzip;q=7") << false;
    QTest::newRow("commas") << QByteArray(",,;,") << false;
}

void GzipTest::theClientSaysWhetherItTakesGzip()
{
    QFETCH(QByteArray, field);
    QFETCH(bool, taken);
    QCOMPARE(acceptsGzip(field), taken);
}

void GzipTest::whatIsPackedIsUnpackedTheSame()
{
    QByteArray noise;
    for (quint32 i = 0, x = 1; i < 300'000; ++i, x = x * 1'664'525 + 1'013'904'223)
        noise += static_cast<char>(x >> 24);
    for (const QByteArray &bytes : {QByteArray(), QByteArray("a"), QByteArray("Stretch. ").repeated(200'000), noise})
        QCOMPARE(gunzip(gzip(bytes)), bytes);
    QVERIFY(gzip(QByteArray(1'000'000, 'x')).size() < 20'000);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::GzipTest)
#include "gziptest.moc"
