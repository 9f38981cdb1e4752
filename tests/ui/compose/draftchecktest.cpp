// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <ui/compose/draftcheck.h>

#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;
using Field = DraftProblem::Field;

/// What a community would not take.
class DraftCheckTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWholeIsFaultless();
    void eachFaultIsAtItsField();
    void anAnswerNeedsNoTitle();
    void aRefusalIsReadAtItsField();

private:
    static QList<Field> fields(const QList<DraftProblem> &problems);
    const CommunityInfo m_info{.name = u"Shape"_s, .description = {}, .licence = {}, .contact = {}, .posting = true, .limits = {}};
};

QList<Field> DraftCheckTest::fields(const QList<DraftProblem> &problems)
{
    QList<Field> found;
    for (const DraftProblem &problem : problems)
        found.append(problem.field);
    return found;
}

void DraftCheckTest::whatIsWholeIsFaultless()
{
    QVERIFY(DraftCheck::problems({{}, u"Title"_s, u"Body"_s, {u"a"_s}}, m_info).isEmpty());
    QVERIFY(DraftCheck::problems({{}, QString(150, u'x'), QString(30'000, u'x'), {}}, m_info).isEmpty());
}

void DraftCheckTest::eachFaultIsAtItsField()
{
    QCOMPARE(fields(DraftCheck::problems({{}, u" "_s, u"\n"_s, {}}, {})), (QList{Field::Community, Field::Title, Field::Body}));
    CommunityInfo silent = m_info;
    silent.posting = false;
    QCOMPARE(fields(DraftCheck::problems({{}, u"T"_s, u"B"_s, {}}, silent)), QList{Field::Community});
    const QStringList six{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s};
    QCOMPARE(fields(DraftCheck::problems({{}, QString(151, u'x'), QString(30'001, u'x'), six}, m_info)),
        (QList{Field::Title, Field::Topics, Field::Body}));
    QVERIFY(!DraftCheck::problems({{}, QString(151, u'x'), u"B"_s, {}}, m_info).constFirst().missing);
    QVERIFY(DraftCheck::problems({{}, {}, u"B"_s, {}}, m_info).constFirst().missing);
}

void DraftCheckTest::anAnswerNeedsNoTitle()
{
    QVERIFY(DraftCheck::problems({u"q1"_s, {}, u"Body"_s, {}}, m_info).isEmpty());
    QCOMPARE(fields(DraftCheck::problems({u"q1"_s, {}, {}, {}}, m_info)), QList{Field::Body});
    const QList<DraftProblem> orphan = DraftCheck::problems({u"q1"_s, {}, u"Body"_s, {}}, {});
    QCOMPARE(fields(orphan), QList{Field::Community});
    QVERIFY(!orphan.constFirst().missing); // it is said at once: there is nothing to choose
}

void DraftCheckTest::aRefusalIsReadAtItsField()
{
    const QList<DraftProblem> problems =
        DraftCheck::problems({{u"/title"_s, u"a"_s}, {u"/topics/2"_s, u"b"_s}, {u"/body"_s, u"c"_s}, {{}, u"d"_s}});
    QCOMPARE(fields(problems), (QList{Field::Title, Field::Topics, Field::Body, Field::Body}));
    QVERIFY(problems.constLast().text.contains(u'd'));
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::DraftCheckTest)
#include "draftchecktest.moc"
