// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <ui/spelling/checkedwords.h>

#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

/// Which words of Markdown are anybody's spelling.
class CheckedWordsTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWordsOfOnesOwnAreChecked_data();
    void onlyWordsOfOnesOwnAreChecked();
    void aFenceBeginsAndEndsCode();
};

void CheckedWordsTest::onlyWordsOfOnesOwnAreChecked_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("words");
    QTest::addRow("plain") << u"Don’t run, don't stop."_s << u"Don’t run don't stop"_s;
    QTest::addRow("marks") << u"- **bold** and _slanted_"_s << u"bold and slanted"_s;
    QTest::addRow("code") << u"type `qwrt` now"_s << u"type now"_s;
    QTest::addRow("link") << u"the [cinder track](https://qwrt.example/xyz) there"_s << u"the cinder track there"_s;
    QTest::addRow("address") << u"see https://qwrt.example/xyz or ask qwrt@xyz.example"_s << u"see or ask"_s;
    QTest::addRow("numbers") << u"5km in 30min is x2"_s << u"in is"_s;
    QTest::addRow("quote") << u"> sombody elses"_s << QString();
    QTest::addRow("accents") << u"Größe naïve"_s << u"Größe naïve"_s;
    QTest::addRow("other scripts") << u"跑步 and дом"_s << u"and дом"_s;
}

void CheckedWordsTest::onlyWordsOfOnesOwnAreChecked()
{
    QFETCH(const QString, line);
    QFETCH(const QString, words);
    QStringList found;
    for (const TextRange &range : CheckedWords::in(line, false))
        found.append(line.mid(range.start, range.length));
    QCOMPARE(found.join(u' '), words);
    QVERIFY(CheckedWords::in(line, true).isEmpty());
}

void CheckedWordsTest::aFenceBeginsAndEndsCode()
{
    QVERIFY(CheckedWords::isCodeAfter(u"```sh", false));
    QVERIFY(CheckedWords::isCodeAfter(u"words", true));
    QVERIFY(!CheckedWords::isCodeAfter(u"```", true));
    QVERIFY(CheckedWords::in(u"```sh", false).isEmpty());
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::CheckedWordsTest)
#include "checkedwordstest.moc"
