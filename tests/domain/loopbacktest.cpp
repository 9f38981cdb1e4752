// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/loopback.h>
#include <tests/support/testcase.h>

#include <QTest>
#include <QUrl>

namespace limber {

using namespace Qt::StringLiterals;

class LoopbackTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatStaysOnThisComputer_data();
    void whatStaysOnThisComputer();
};

void LoopbackTest::whatStaysOnThisComputer_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("stays");
    for (const char *address : {"http://localhost:8030/", "http://LOCALHOST/", "http://localhost./", "http://127.0.0.1/",
             "http://127.0.0.2/", "http://127.200.3.4/", "http://[::1]:80/", "http://[0:0:0:0:0:0:0:1]/"})
        QTest::newRow(address) << QString::fromLatin1(address) << true;
    for (const char *address : {"http://community.example/", "http://localhost.example/", "http://127.0.0.1.example/", "http://128.0.0.1/",
             "http://10.0.0.1/", "http://[::2]/", "http://[fe80::1]/", "http://127.x.0.1/", "http://0.0.0.0/", "http://[::]/", "http:///x"})
        QTest::newRow(address) << QString::fromLatin1(address) << false;
}

void LoopbackTest::whatStaysOnThisComputer()
{
    QFETCH(const QString, address);
    QFETCH(const bool, stays);
    const QUrl url(address);
    QCOMPARE(isLoopback(url), stays);
}

} // namespace limber

QTEST_APPLESS_MAIN(limber::LoopbackTest)
#include "loopbacktest.moc"
