// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/remote/origin.h>
#include <tests/support/testcase.h>

#include <QTest>

using namespace Qt::StringLiterals;

namespace limber {

class OriginTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anOriginIsSchemeHostAndPort_data();
    void anOriginIsSchemeHostAndPort();
    void itsTextHoldsNoSecret();
};

void OriginTest::anOriginIsSchemeHostAndPort_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("same");
    QTest::newRow("path and query do not matter") << u"https://fit.example/a?b"_s << u"https://fit.example/c"_s << true;
    QTest::newRow("case does not matter") << u"https://FIT.example/"_s << u"HTTPS://fit.EXAMPLE/"_s << true;
    QTest::newRow("the default port, stated") << u"https://fit.example/"_s << u"https://fit.example:443/"_s << true;
    QTest::newRow("another scheme") << u"https://fit.example/"_s << u"http://fit.example/"_s << false;
    QTest::newRow("another scheme, same port") << u"https://fit.example:443/"_s << u"http://fit.example:443/"_s << false;
    QTest::newRow("another port") << u"http://127.0.0.1:80/"_s << u"http://127.0.0.1:81/"_s << false;
    QTest::newRow("a subdomain") << u"https://fit.example/"_s << u"https://a.fit.example/"_s << false;
}

void OriginTest::anOriginIsSchemeHostAndPort()
{
    QFETCH(const QString, left);
    QFETCH(const QString, right);
    QTEST(sameOrigin(QUrl(left), QUrl(right)), "same");
}

void OriginTest::itsTextHoldsNoSecret()
{
    QCOMPARE(originText(QUrl(u"https://kim:secret@fit.example:8443/token?key=secret#secret"_s)), u"https://fit.example:8443"_s);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::OriginTest)
#include "origintest.moc"
