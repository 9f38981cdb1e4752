// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/environment.h>
#include <tests/support/testcase.h>

#include <QDir>
#include <QTest>

#include <pwd.h>
#include <unistd.h>

namespace limber {

/// What the program makes of an environment that says little.
class EnvironmentTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void homeIsTheAccountsWhereNobodySaysWhich();
    void homeIsWhatTheEnvironmentSays();
};

void EnvironmentTest::homeIsTheAccountsWhereNobodySaysWhich()
{
    for (const bool empty : {false, true}) {
        if (empty)
            qputenv("HOME", "");
        else
            qunsetenv("HOME");
        findHome();
        QCOMPARE(QDir::homePath(), QDir::cleanPath(QString::fromLocal8Bit(getpwuid(getuid())->pw_dir)));
    }
}

void EnvironmentTest::homeIsWhatTheEnvironmentSays()
{
    qputenv("HOME", "/somewhere/else");
    findHome();
    QCOMPARE(qgetenv("HOME"), QByteArray("/somewhere/else"));
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::EnvironmentTest)
#include "environmenttest.moc"
