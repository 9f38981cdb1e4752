// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/itemmodels/spinediff.h>
#include <tests/support/testcase.h>

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

namespace limber {

class SpineDiffTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void equalOrdersDifferInNothing();
    void newRowsAreInsertedWhereTheyStand();
    void goneRowsAreRemovedFromTheEnd();
    void aRowThatMovesIsTakenOutAndPutIn();
    void aPinnedRowMoves();
    void fromNothingAndToNothing();
    void anyOrderBecomesAnyOther();
    void pinnedRowsAreNeverTakenOut();
    void aHundredThousandRowsAreCompared_data();
    void aHundredThousandRowsAreCompared();

private:
    static std::vector<qint64> apply(std::vector<qint64> rows, const SpineDiff &diff, const std::vector<qint64> &to);
    static std::vector<qint64> shuffledSome(QRandomGenerator &random, int size, int shuffles);
};

std::vector<qint64> SpineDiffTest::apply(std::vector<qint64> rows, const SpineDiff &diff, const std::vector<qint64> &to)
{
    for (const auto &[from, before] : diff.moves) {
        const qint64 row = rows.at(static_cast<size_t>(from));
        rows.insert(rows.begin() + before, row);
        rows.erase(rows.begin() + (before > from ? from : from + 1));
    }
    for (const auto &[first, last] : diff.removals)
        rows.erase(rows.begin() + first, rows.begin() + last + 1);
    for (const auto &[first, last] : diff.insertions)
        rows.insert(rows.begin() + first, to.begin() + first, to.begin() + last + 1);
    return rows;
}

std::vector<qint64> SpineDiffTest::shuffledSome(QRandomGenerator &random, int size, int shuffles)
{
    std::vector<qint64> pool(static_cast<size_t>(size) * 2);
    std::iota(pool.begin(), pool.end(), 1);
    for (int i = 0; i < shuffles; ++i)
        std::swap(pool[random.bounded(quint32(pool.size()))], pool[random.bounded(quint32(pool.size()))]);
    pool.resize(static_cast<size_t>(random.bounded(size + 1)));
    return pool;
}

void SpineDiffTest::equalOrdersDifferInNothing()
{
    QCOMPARE(SpineDiff::between({3, 1, 2}, {3, 1, 2}, {1}), SpineDiff());
}

void SpineDiffTest::newRowsAreInsertedWhereTheyStand()
{
    const SpineDiff diff = SpineDiff::between({1, 2, 3}, {9, 8, 1, 2, 7, 3}, {});
    QVERIFY(diff.moves.empty() && diff.removals.empty());
    QCOMPARE(diff.insertions, (std::vector<SpineDiff::Range>{{0, 1}, {4, 4}}));
}

void SpineDiffTest::goneRowsAreRemovedFromTheEnd()
{
    const SpineDiff diff = SpineDiff::between({1, 2, 3, 4, 5, 6}, {2, 6}, {});
    QVERIFY(diff.moves.empty() && diff.insertions.empty());
    QCOMPARE(diff.removals, (std::vector<SpineDiff::Range>{{2, 4}, {0, 0}}));
}

void SpineDiffTest::aRowThatMovesIsTakenOutAndPutIn()
{
    const SpineDiff diff = SpineDiff::between({1, 2, 3, 4}, {4, 1, 2, 3}, {});
    QVERIFY(diff.moves.empty());
    QCOMPARE(diff.removals, (std::vector<SpineDiff::Range>{{3, 3}}));
    QCOMPARE(diff.insertions, (std::vector<SpineDiff::Range>{{0, 0}}));
}

void SpineDiffTest::aPinnedRowMoves()
{
    const SpineDiff diff = SpineDiff::between({1, 2, 3, 4}, {4, 1, 2, 3}, {4});
    QCOMPARE(diff.moves, (std::vector<SpineDiff::Move>{{3, 0}}));
    QVERIFY(diff.removals.empty() && diff.insertions.empty());
}

void SpineDiffTest::fromNothingAndToNothing()
{
    QCOMPARE(SpineDiff::between({}, {1, 2, 3}, {}).insertions, (std::vector<SpineDiff::Range>{{0, 2}}));
    QCOMPARE(SpineDiff::between({1, 2, 3}, {}, {2}).removals, (std::vector<SpineDiff::Range>{{0, 2}}));
}

void SpineDiffTest::anyOrderBecomesAnyOther()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 5000; ++i) {
        const std::vector<qint64> from = shuffledSome(random, 1 + i % 40, i % 25);
        const std::vector<qint64> to = shuffledSome(random, 1 + i % 40, i % 25);
        QSet<qint64> pinned;
        for (int pin = i % 4; pin > 0; --pin)
            pinned.insert(random.bounded(1, 80));
        QCOMPARE(apply(from, SpineDiff::between(from, to, pinned), to), to);
    }
}

void SpineDiffTest::pinnedRowsAreNeverTakenOut()
{
    QRandomGenerator random(8);
    for (int i = 0; i < 2000; ++i) {
        std::vector<qint64> from(30);
        std::iota(from.begin(), from.end(), 1);
        std::vector<qint64> to = from;
        std::shuffle(to.begin(), to.end(), random);
        const QSet<qint64> pinned{random.bounded(1, 31), random.bounded(1, 31)};
        const SpineDiff diff = SpineDiff::between(from, to, pinned);
        for (const auto &[first, last] : diff.insertions) {
            for (int row = first; row <= last; ++row)
                QVERIFY(!pinned.contains(to[static_cast<size_t>(row)]));
        }
    }
}

void SpineDiffTest::aHundredThousandRowsAreCompared_data()
{
    QTest::addColumn<int>("moved");
    QTest::newRow("a page of a pull: a thousand rows go to the front") << 1'000;
    QTest::newRow("everything is somewhere else") << 100'000;
}

void SpineDiffTest::aHundredThousandRowsAreCompared()
{
    QFETCH(int, moved);
    std::vector<qint64> from(100'000);
    std::iota(from.begin(), from.end(), 1);
    std::vector<qint64> to = from;
    QRandomGenerator random(9);
    for (int i = 0; i < moved; ++i) {
        const auto one = to.begin() + random.bounded(100'000);
        std::rotate(to.begin(), one, one + 1);
    }
    QElapsedTimer clock;
    clock.start();
    const SpineDiff diff = SpineDiff::between(from, to, {5});
    qInfo("compared in %lld ms: %zu removals, %zu insertions", clock.elapsed(), diff.removals.size(), diff.insertions.size());
    QVERIFY(!diff.insertions.empty());
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::SpineDiffTest)
#include "spinedifftest.moc"
