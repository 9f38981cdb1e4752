// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/openoutside.h>
#include <app/limber/terminationsignals.h>
#include <tests/support/testcase.h>

#include <QDesktopServices>
#include <QTest>

#include <csignal>

namespace limber {

using namespace Qt::StringLiterals;

/// Programs that are started for a link.
class OpenOutsideTest final : public TestCase
{
    Q_OBJECT

public Q_SLOTS:
    /// Stands where the desktop would start a program.
    void open(const QUrl &url)
    {
        m_opened = url;
        m_deaf = isBlocked();
    }

private Q_SLOTS:
    void whatOpensALinkCanBeEnded();

private:
    static bool isBlocked()
    {
        sigset_t blocked;
        pthread_sigmask(SIG_BLOCK, nullptr, &blocked);
        return sigismember(&blocked, SIGTERM) == 1;
    }

    QUrl m_opened;
    bool m_deaf = true;
};

void OpenOutsideTest::whatOpensALinkCanBeEnded()
{
    TerminationSignals::block();
    QDesktopServices::setUrlHandler(u"https"_s, this, "open");
    openOutside(QUrl(u"https://community.example/"_s));
    QDesktopServices::unsetUrlHandler(u"https"_s);
    QCOMPARE(m_opened, QUrl(u"https://community.example/"_s));
    QVERIFY(!m_deaf);
    QVERIFY(isBlocked());
    TerminationSignals::unblock();
}

} // namespace limber

QTEST_MAIN(limber::OpenOutsideTest)
#include "openoutsidetest.moc"
