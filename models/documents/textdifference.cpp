// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/textdifference.h>

#include <QHash>

#include <algorithm>
#include <vector>

namespace limber {

namespace {

constexpr qsizetype mostUnits = 100'000;
/// Removed and added units that are looked for one by one. Time grows with this times the length, memory with its square.
constexpr int mostEdits = 400;

using Kind = TextPart::Kind;

void add(QList<TextPart> &parts, Kind kind, const QString &text)
{
    if (text.isEmpty())
        return;
    if (!parts.isEmpty() && parts.last().kind == kind)
        parts.last().text += text;
    else
        parts.append({kind, text});
}

/// Each unit as a number, equal where the units are.
std::vector<int> numbered(const QStringList &units, qsizetype from, qsizetype to, QHash<QString, int> &numbers)
{
    std::vector<int> result;
    result.reserve(static_cast<size_t>(to - from));
    for (qsizetype i = from; i < to; ++i) {
        const auto found = numbers.constFind(units.at(i));
        result.push_back(found != numbers.constEnd() ? *found : *numbers.insert(units.at(i), static_cast<int>(numbers.size())));
    }
    return result;
}

/// Myers' greedy search: for each number of edits, how far each diagonal gets. Empty where there are too many edits; else the kinds of the
/// steps from the beginning to the end.
std::vector<Kind> steps(const std::vector<int> &before, const std::vector<int> &after)
{
    const int n = static_cast<int>(before.size());
    const int m = static_cast<int>(after.size());
    const int most = std::min(n + m, mostEdits);
    std::vector<std::vector<int>> reached; // [edits][diagonal + edits]
    const auto at = [&reached](int edits, int diagonal) {
        return reached[static_cast<size_t>(edits)][static_cast<size_t>(diagonal + edits)];
    };
    const auto fromAbove = [&](int edits, int diagonal) { // an added unit leads here, not a removed one
        return diagonal == -edits || (diagonal != edits && at(edits - 1, diagonal - 1) < at(edits - 1, diagonal + 1));
    };
    int edits = 0;
    for (bool arrived = false; !arrived; ++edits) {
        if (edits > most)
            return {};
        reached.emplace_back(static_cast<size_t>(2 * edits + 1), 0);
        for (int diagonal = -edits; diagonal <= edits && !arrived; diagonal += 2) {
            int x = 0;
            if (edits > 0)
                x = fromAbove(edits, diagonal) ? at(edits - 1, diagonal + 1) : at(edits - 1, diagonal - 1) + 1;
            int y = x - diagonal;
            while (x < n && y >= 0 && y < m && before[static_cast<size_t>(x)] == after[static_cast<size_t>(y)]) {
                ++x;
                ++y;
            }
            reached.back()[static_cast<size_t>(diagonal + edits)] = x;
            arrived = x >= n && y >= m;
        }
    }
    std::vector<Kind> path;
    int x = n;
    int y = m;
    for (--edits; edits > 0; --edits) {
        const int diagonal = x - y;
        const bool added = fromAbove(edits, diagonal);
        const int startX = added ? at(edits - 1, diagonal + 1) : at(edits - 1, diagonal - 1);
        const int startY = added ? startX - (diagonal + 1) : startX - (diagonal - 1);
        for (; x > startX + (added ? 0 : 1) && y > startY + (added ? 1 : 0); --x, --y)
            path.push_back(Kind::Same);
        path.push_back(added ? Kind::Added : Kind::Removed);
        x = startX;
        y = startY;
    }
    path.insert(path.end(), static_cast<size_t>(x), Kind::Same);
    std::reverse(path.begin(), path.end());
    return path;
}

/// What is removed before what is added, within each stretch of changes.
QList<TextPart> inOrder(const QList<TextPart> &parts)
{
    QList<TextPart> ordered;
    QString removed;
    QString added;
    const auto flush = [&] {
        add(ordered, Kind::Removed, removed);
        add(ordered, Kind::Added, added);
        removed.clear();
        added.clear();
    };
    for (const TextPart &part : parts) {
        if (part.kind == Kind::Removed) {
            removed += part.text;
        } else if (part.kind == Kind::Added) {
            added += part.text;
        } else {
            flush();
            add(ordered, Kind::Same, part.text);
        }
    }
    flush();
    return ordered;
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    qsizetype start = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        const bool wordCharacter = i < text.size() && (text.at(i).isLetterOrNumber() || text.at(i).isMark() || text.at(i).isSurrogate());
        const QChar last = text.at(i - 1);
        const bool inWord = last.isLetterOrNumber() || last.isMark() || last.isSurrogate();
        if (i < text.size() && wordCharacter && inWord)
            continue;
        words.append(text.mid(start, i - start));
        start = i;
    }
    return words;
}

} // namespace

QList<TextPart> difference(const QStringList &before, const QStringList &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before.at(head) == after.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    QList<TextPart> parts;
    for (qsizetype i = 0; i < head; ++i)
        add(parts, Kind::Same, before.at(i));
    const qsizetype beforeEnd = before.size() - tail;
    const qsizetype afterEnd = after.size() - tail;
    QHash<QString, int> numbers;
    std::vector<Kind> path;
    if (beforeEnd + afterEnd - 2 * head <= mostUnits)
        path = steps(numbered(before, head, beforeEnd, numbers), numbered(after, head, afterEnd, numbers));
    qsizetype x = head;
    qsizetype y = head;
    for (const Kind kind : path) {
        add(parts, kind, kind == Kind::Added ? after.at(y) : before.at(x));
        x += kind == Kind::Added ? 0 : 1;
        y += kind == Kind::Removed ? 0 : 1;
    }
    for (; x < beforeEnd; ++x) // too much to be looked at one by one
        add(parts, Kind::Removed, before.at(x));
    for (; y < afterEnd; ++y)
        add(parts, Kind::Added, after.at(y));
    for (qsizetype i = beforeEnd; i < before.size(); ++i)
        add(parts, Kind::Same, before.at(i));
    return inOrder(parts);
}

QList<TextPart> wordDifference(const QString &before, const QString &after)
{
    return difference(wordsOf(before), wordsOf(after));
}

} // namespace limber
