// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace limber {

/// A stretch of text that two versions share, or that one of them has alone.
struct TextPart
{
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text;

    bool operator==(const TextPart &) const = default;
};

/// What makes `after` of `before`, in units that are shared, removed or added as a whole; neighbours of one kind are joined, and between
/// two shared stretches what is removed comes first. As few units as possible differ, as long as those are few hundred: beyond, and for
/// more than 100,000 units, what lies between the common beginning and the common end counts as replaced, so that the work never grows with
/// the square of the text. Pure.
[[nodiscard]] QList<TextPart> difference(const QStringList &before, const QStringList &after);

/// The same, by words and the white space between them. Pure.
[[nodiscard]] QList<TextPart> wordDifference(const QString &before, const QString &after);

} // namespace limber
