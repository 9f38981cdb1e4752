// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace limber {

/// What every test class derives from: a warning that the test did not announce (QTest::ignoreMessage) fails it.
class TestCase : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    /// A test class with an init() of its own calls this one first.
    void init();
};

} // namespace limber
