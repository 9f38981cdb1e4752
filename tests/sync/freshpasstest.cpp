// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <tests/support/threadgenerator.h>
#include <tests/sync/syncfixture.h>

#include <QTest>

using namespace Qt::StringLiterals;

namespace limber {

using Kind = Failure::Kind;

/// What happens when an endpoint no longer knows our cursor.
class FreshPassTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theOldStateIsShownUntilThePassIsComplete();
    void anInterruptedPassIsTakenUpAndSweepsAtItsEnd();
    void whatTheEndpointSaysOfItselfIsAskedAgain();
    void anEndpointThatKnowsNoCursorAtAllIsGivenUp();
    void anEndpointThatForgetsItsOwnCursorsIsGivenUp();

private:
    /// A feed of a new database: the threads from 5 to 24 of which the old one held 0 to 19.
    [[nodiscard]] std::vector<ChangePage> renewed() const
    {
        std::vector<Item> items;
        for (int i = 0; i < 40; ++i)
            items.emplace_back(m_all.person(i));
        for (int i = 5; i < 25; ++i) {
            items.emplace_back(m_all.question(i));
            for (int j = 0; j < m_all.answersOf(i); ++j)
                items.emplace_back(m_all.answer(i, j));
        }
        std::vector<ChangePage> pages;
        for (size_t i = 0; i < items.size(); i += 25) {
            ChangePage page{.items = {}, .skipped = {}, .cursor = u"new-%1"_s.arg(i), .more = i + 25 < items.size()};
            page.items.assign(
                items.begin() + static_cast<qsizetype>(i), items.begin() + static_cast<qsizetype>(std::min(i + 25, items.size())));
            pages.push_back(std::move(page));
        }
        return pages;
    }
    [[nodiscard]] QStringList ids(int from, int to) const
    {
        QStringList result;
        for (int i = from; i < to; ++i)
            result.append(u"fit-example/"_s + m_all.questionId(i));
        result.sort();
        return result;
    }
    [[nodiscard]] static QStringList held(SyncFixture &fixture)
    {
        QStringList result;
        for (const auto &[id, thread] : fixture.threads())
            result.append(id);
        return result;
    }

    const ThreadGenerator m_old{{.threads = 20, .words = 20}};
    const ThreadGenerator m_all{{.threads = 25, .words = 20}};
};

void FreshPassTest::theOldStateIsShownUntilThePassIsComplete()
{
    SyncFixture fixture;
    fixture.script().serve(m_old.pages(50));
    fixture.sync();
    QCOMPARE(held(fixture), ids(0, 20));
    const std::vector<ChangePage> pages = renewed();
    QVERIFY(pages.size() > 3);
    fixture.script().serve(pages);
    fixture.script().asked.clear();
    const auto looking = connect(&fixture.engine(), &SyncEngine::progress, this, [&](const SyncStatus &status) {
        const QStringList now = held(fixture);
        for (const QString &id : ids(0, 20))
            QVERIFY(static_cast<size_t>(status.pages) == pages.size() || now.contains(id));
    });
    const SyncReport report = fixture.sync().value(0);
    disconnect(looking);
    QVERIFY(!report.failure);
    QCOMPARE(static_cast<size_t>(report.pages), pages.size());
    QVERIFY(report.applied.removed >= 5);
    QCOMPARE(report.applied.questions, 5); // the others had not changed
    QCOMPARE(held(fixture), ids(5, 25));
    QCOMPARE(fixture.script().asked.value(1).cursor, QString());
    QVERIFY(fixture.state().complete);
    fixture.script().asked.clear();
    QVERIFY(!fixture.sync().value(0).failure);
    QCOMPARE(fixture.script().asked.size(), 1);
}

void FreshPassTest::anInterruptedPassIsTakenUpAndSweepsAtItsEnd()
{
    const std::vector<ChangePage> pages = renewed();
    for (size_t stop = 0; stop <= pages.size(); ++stop) {
        SyncFixture fixture;
        fixture.script().serve(m_old.pages(50));
        fixture.sync();
        fixture.script().serve(pages);
        const auto inner = fixture.script().changes;
        size_t requests = 0;
        fixture.script().changes = [&, inner](const QString &cursor, int limit) {
            return ++requests == stop + 1 ? Result<ChangePage>(Failure{.kind = Kind::Offline}) : *inner(cursor, limit);
        };
        QCOMPARE(fixture.sync().value(0).failure->kind, Kind::Offline);
        for (const QString &id : ids(0, 20))
            QVERIFY(held(fixture).contains(id));
        fixture.reopen();
        QVERIFY(!fixture.sync().value(0).failure);
        QCOMPARE(held(fixture), ids(5, 25));
        QCOMPARE(requests, pages.size() + 2); // the cursor that is unknown, the failure, and each page once
    }
}

void FreshPassTest::whatTheEndpointSaysOfItselfIsAskedAgain()
{
    SyncFixture fixture;
    fixture.script().serve(m_old.pages(50));
    fixture.sync();
    fixture.script().serve(renewed());
    fixture.sync();
    QCOMPARE(fixture.script().discoveries, 1);
}

void FreshPassTest::anEndpointThatKnowsNoCursorAtAllIsGivenUp()
{
    SyncFixture fixture;
    fixture.script().serve(m_old.pages(50));
    fixture.sync();
    fixture.script().fail({.kind = Kind::CursorExpired});
    fixture.script().asked.clear();
    QCOMPARE(fixture.sync().value(0).failure->kind, Kind::Malformed);
    QCOMPARE(fixture.script().asked.size(), 2);
    QCOMPARE(held(fixture), ids(0, 20));
    QCOMPARE(fixture.state().lastFailure->kind, Kind::Malformed);
}

void FreshPassTest::anEndpointThatForgetsItsOwnCursorsIsGivenUp()
{
    SyncFixture fixture;
    fixture.script().serve(m_old.pages(50));
    fixture.sync();
    const std::vector<ChangePage> pages = renewed();
    fixture.script().changes = [&](const QString &cursor, int) {
        return cursor.isEmpty() ? Result<ChangePage>(pages[0]) : Result<ChangePage>(Failure{.kind = Kind::CursorExpired});
    };
    fixture.script().asked.clear();
    QCOMPARE(fixture.sync().value(0).failure->kind, Kind::Malformed);
    QCOMPARE(fixture.script().asked.size(), 3);
    for (const QString &id : ids(0, 20))
        QVERIFY(held(fixture).contains(id));
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::FreshPassTest)
#include "freshpasstest.moc"
