// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/sync/passguard.h>
#include <tests/support/testcase.h>

#include <QTest>

using namespace Qt::StringLiterals;

namespace limber {

class PassGuardTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aLastPageIsAlwaysRight();
    void aCursorThatStandsStillIsNoProgress();
    void aCursorThatComesRoundAgainIsNoProgress();
    void emptyPagesWithoutEndAreFound();
    void theSamePageOverAndOverIsFound();
    void aLongPassThatGetsSomewhereIsRight();

private:
    static ChangePage page(const QString &topic, const QString &cursor)
    {
        ChangePage page{.items = {}, .skipped = {}, .cursor = cursor, .more = true};
        if (!topic.isEmpty()) {
            Topic item;
            item.id = topic;
            page.items.push_back(item);
        }
        return page;
    }
};

void PassGuardTest::aLastPageIsAlwaysRight()
{
    PassGuard guard;
    for (int i = 0; i < 100; ++i)
        QVERIFY(!guard.objection(u"c"_s, {.items = {}, .skipped = {}, .cursor = u"c"_s, .more = false}));
}

void PassGuardTest::aCursorThatStandsStillIsNoProgress()
{
    PassGuard guard;
    QVERIFY(guard.objection(u"c"_s, page(u"a"_s, u"c"_s)));
}

void PassGuardTest::aCursorThatComesRoundAgainIsNoProgress()
{
    PassGuard guard;
    QVERIFY(!guard.objection({}, page(u"a"_s, u"c1"_s)));
    QVERIFY(!guard.objection(u"c1"_s, page(u"b"_s, u"c2"_s)));
    QVERIFY(guard.objection(u"c2"_s, page(u"c"_s, u"c1"_s)));
}

void PassGuardTest::emptyPagesWithoutEndAreFound()
{
    PassGuard guard;
    int pages = 0;
    while (!guard.objection(QString::number(pages), page({}, QString::number(pages + 1))))
        QVERIFY(++pages < 100);
    QVERIFY(pages > 1);
}

void PassGuardTest::theSamePageOverAndOverIsFound()
{
    PassGuard guard;
    int pages = 0;
    while (!guard.objection(QString::number(pages), page(pages % 2 == 0 ? u"a"_s : u"b"_s, QString::number(pages + 1))))
        QVERIFY(++pages < 100);
    QVERIFY(pages > 1);
}

void PassGuardTest::aLongPassThatGetsSomewhereIsRight()
{
    PassGuard guard;
    for (int i = 0; i < 5'000; ++i)
        QVERIFY(!guard.objection(QString::number(i), page(QString::number(i), QString::number(i + 1))));
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::PassGuardTest)
#include "passguardtest.moc"
