// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/architecture/houserules.h>
#include <tests/support/testcase.h>

#include <QDir>
#include <QDirIterator>
#include <QSet>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

class ArchitectureTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theTreeKeepsTheRulesOfTheHouse();
    void aBrokenRuleIsReported_data();
    void aBrokenRuleIsReported();
    void everyRuleHasAFixtureThatBreaksIt();
    void aFileOfMoreThanFiveHundredLinesIsReported();
    void whatLooksLikeABreachAndIsNoneIsNotReported();

private:
    const HouseRules m_rules;
    const QString m_fixtures = QStringLiteral(LIMBER_SOURCE_DIR "/tests/architecture/fixtures");
};

void ArchitectureTest::theTreeKeepsTheRulesOfTheHouse()
{
    QStringList report;
    const QList<Violation> violations = m_rules.check(QStringLiteral(LIMBER_SOURCE_DIR));
    for (const Violation &violation : violations)
        report.append(u"%1:%2: [%3] %4"_s.arg(violation.file).arg(violation.line).arg(violation.rule, violation.what));
    QVERIFY2(report.isEmpty(), qPrintable(u'\n' + report.join(u'\n')));
}

void ArchitectureTest::aBrokenRuleIsReported_data()
{
    QTest::addColumn<QString>("rule");
    const QStringList folders = QDir(m_fixtures).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &folder : folders) {
        if (folder != u"clean")
            QTest::newRow(qPrintable(folder)) << folder;
    }
}

void ArchitectureTest::aBrokenRuleIsReported()
{
    QFETCH(const QString, rule);
    const QList<Violation> violations = m_rules.check(m_fixtures + u'/' + rule);
    QVERIFY(!violations.isEmpty());
    QSet<QString> reported;
    for (const Violation &violation : violations) {
        QCOMPARE(violation.rule, rule);
        reported.insert(violation.file);
    }
    // Every file of the fixture is there because it breaks the rule.
    const QDir fixture(m_fixtures + u'/' + rule);
    QDirIterator files(fixture.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = fixture.relativeFilePath(files.next()).remove(u".fixture"_s);
        QVERIFY2(reported.contains(file) || reported.contains(file.section(u'/', 0, 0)), qPrintable(file));
    }
}

void ArchitectureTest::everyRuleHasAFixtureThatBreaksIt()
{
    QStringList rules = m_rules.names();
    rules.removeAll(u"long-file"_s); // made below
    QStringList fixtures = QDir(m_fixtures).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    fixtures.removeAll(u"clean"_s);
    rules.sort();
    fixtures.sort();
    QCOMPARE(fixtures, rules);
}

void ArchitectureTest::aFileOfMoreThanFiveHundredLinesIsReported()
{
    const QString head = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
    QVERIFY(m_rules.checkFile(u"models/domain/long.cpp"_s, head + QString(499, u'\n')).isEmpty());
    const QList<Violation> violations = m_rules.checkFile(u"models/domain/long.cpp"_s, head + QString(500, u'\n'));
    QCOMPARE(violations.size(), 1);
    QCOMPARE(violations.first().rule, u"long-file"_s);
}

void ArchitectureTest::whatLooksLikeABreachAndIsNoneIsNotReported()
{
    const QList<Violation> violations = m_rules.check(m_fixtures + u"/clean"_s);
    for (const Violation &violation : violations)
        QFAIL(qPrintable(violation.file + u" ["_s + violation.rule + u"] "_s + violation.what));
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::ArchitectureTest)
#include "architecturetest.moc"
