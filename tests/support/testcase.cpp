// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>

#include <QRegularExpression>
#include <QTest>

namespace limber {

void TestCase::init()
{
    // The platform without a display says this of itself, of sizes, raised windows and grabs.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
}

} // namespace limber
