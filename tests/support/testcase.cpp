// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>

#include <QRegularExpression>
#include <QTest>

namespace limber {

void TestCase::init()
{
    // The platform without a display says this of itself whenever a window has a smallest size.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
}

} // namespace limber
