// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>

#include <QRegularExpression>
#include <QTest>

namespace limber {

void TestCase::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

} // namespace limber
