// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/toint.h>
#include <models/itemmodels/spinediff.h>

#include <QHash>

#include <algorithm>
#include <iterator>

namespace limber {
namespace {

constexpr int kNowhere = -1;

/// Places in the new order of the rows between what both orders begin and end with.
class Middle final
{
public:
    Middle(const std::vector<qint64> &from, const std::vector<qint64> &to)
    {
        const auto shorter = static_cast<std::ptrdiff_t>(std::min(from.size(), to.size()));
        begin = toInt(std::distance(from.begin(), std::mismatch(from.begin(), from.begin() + shorter, to.begin()).first));
        const std::ptrdiff_t rest = shorter - begin;
        const auto tail = std::mismatch(from.rbegin(), from.rbegin() + rest, to.rbegin()).first;
        same = toInt(std::distance(from.rbegin(), tail));

        const int end = toInt(static_cast<qsizetype>(to.size())) - same;
        QHash<qint64, int> places;
        places.reserve(end - begin);
        for (int place = begin; place < end; ++place)
            places.insert(to[static_cast<size_t>(place)], place);
        const int fromEnd = toInt(static_cast<qsizetype>(from.size())) - same;
        placeOf.reserve(static_cast<size_t>(std::max(0, fromEnd - begin)));
        for (int row = begin; row < fromEnd; ++row)
            placeOf.push_back(places.value(from[static_cast<size_t>(row)], kNowhere));
    }

    /// For each row of the middle, whether it is one of the longest series of rows that keep their order.
    [[nodiscard]] std::vector<bool> keeping() const
    {
        std::vector<bool> kept(placeOf.size(), false);
        std::vector<size_t> ends; // ends[k]: the row that ends the best series of k + 1 rows
        std::vector<size_t> before(placeOf.size(), placeOf.size());
        for (size_t row = 0; row < placeOf.size(); ++row) {
            if (placeOf[row] == kNowhere)
                continue;
            auto end = ends.end();
            if (!ends.empty() && placeOf[ends.back()] > placeOf[row])
                end = std::lower_bound(
                    ends.begin(), ends.end(), placeOf[row], [this](size_t one, int place) { return placeOf[one] < place; });
            if (end != ends.begin())
                before[row] = *std::prev(end);
            if (end == ends.end())
                ends.push_back(row);
            else
                *end = row;
        }
        for (size_t row = ends.empty() ? placeOf.size() : ends.back(); row < placeOf.size(); row = before[row])
            kept[row] = true;
        return kept;
    }

    int begin = 0; ///< rows that both begin with
    int same = 0; ///< rows that both end with, the former not counted
    std::vector<int> placeOf;
};

std::vector<SpineDiff::Range> runsOfFalse(const std::vector<bool> &kept, int offset)
{
    std::vector<SpineDiff::Range> runs;
    for (size_t i = 0; i < kept.size(); ++i) {
        if (kept[i])
            continue;
        const int row = offset + toInt(static_cast<qsizetype>(i));
        if (!runs.empty() && runs.back().last == row - 1)
            runs.back().last = row;
        else
            runs.push_back({row, row});
    }
    return runs;
}

} // namespace

SpineDiff SpineDiff::between(const std::vector<qint64> &from, const std::vector<qint64> &to, const QSet<qint64> &pinned)
{
    SpineDiff diff;
    Middle middle(from, to);
    std::vector<bool> kept = middle.keeping(); // per row of the old order
    std::vector<bool> arrived(to.size() - static_cast<size_t>(middle.begin + middle.same), false); // per place of the new order
    const auto arrive = [&](int place) {
        arrived[static_cast<size_t>(place - middle.begin)] = true;
    };
    for (size_t row = 0; row < kept.size(); ++row) {
        if (kept[row])
            arrive(middle.placeOf[row]);
    }

    if (!pinned.isEmpty()) {
        for (size_t row = 0; row < kept.size(); ++row) {
            const int place = middle.placeOf[row];
            if (kept[row] || place == kNowhere || !pinned.contains(to[static_cast<size_t>(place)]))
                continue;
            // It goes to stand behind the last row before it that keeps its place.
            size_t target = 0;
            int nearest = kNowhere;
            for (size_t other = 0; other < kept.size(); ++other) {
                if (kept[other] && middle.placeOf[other] < place && middle.placeOf[other] > nearest) {
                    nearest = middle.placeOf[other];
                    target = other + 1;
                }
            }
            kept[row] = true;
            arrive(place);
            if (target == row)
                continue;
            diff.moves.push_back({middle.begin + toInt(static_cast<qsizetype>(row)), middle.begin + toInt(static_cast<qsizetype>(target))});
            const auto shift = [row, target](auto &list) {
                const auto at = [&list](size_t i) {
                    return list.begin() + static_cast<std::ptrdiff_t>(i);
                };
                if (target > row)
                    std::rotate(at(row), at(row + 1), at(target));
                else
                    std::rotate(at(target), at(row), at(row + 1));
            };
            shift(kept);
            shift(middle.placeOf);
            if (target > row)
                --row; // another row stands here now
        }
    }

    diff.removals = runsOfFalse(kept, middle.begin);
    std::reverse(diff.removals.begin(), diff.removals.end());
    diff.insertions = runsOfFalse(arrived, middle.begin);
    return diff;
}

} // namespace limber
