// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/wire/problemjson.h>
#include <tests/support/testcase.h>

#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

class ProblemJsonTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack();
    void wrongMembersStayEmpty();
    void whatIsNoObjectIsNothing();
};

void ProblemJsonTest::whatIsWrittenIsReadBack()
{
    const wire::Problem whole{u"too-long"_s, u"Too long"_s, 422, u"Two fields."_s, {{u"/title"_s, u"150 at most"_s}, {u"/body"_s, u"x"_s}}};
    QCOMPARE(wire::parseProblem(wire::writeProblem(whole)).value(), whole);
    const wire::Problem least{u"about:blank"_s, u"Not Found"_s, 404};
    QCOMPARE(wire::parseProblem(wire::writeProblem(least)).value(), least);
    QCOMPARE(wire::writeProblem(least), QByteArray(R"({"status":404,"title":"Not Found","type":"about:blank"})"));
}

void ProblemJsonTest::wrongMembersStayEmpty()
{
    const auto problem = wire::parseProblem(R"({"type":1,"title":[],"status":"x","detail":{},"errors":[1,{"pointer":2,"detail":"d"}]})");
    QCOMPARE(problem.value(), (wire::Problem{{}, {}, 0, {}, {{{}, u"d"_s}}}));
    QCOMPARE(wire::parseProblem("{}").value(), wire::Problem());
    QCOMPARE(wire::parseProblem(R"({"errors":{}})").value(), wire::Problem());
}

void ProblemJsonTest::whatIsNoObjectIsNothing()
{
    QVERIFY(!wire::parseProblem("<html>"));
    QVERIFY(!wire::parseProblem(""));
    QVERIFY(!wire::parseProblem("[]"));
    QVERIFY(!wire::parseProblem(QByteArray(100'000, '[')));
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::ProblemJsonTest)
#include "problemjsontest.moc"
