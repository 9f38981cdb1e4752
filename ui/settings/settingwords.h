// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QString>

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace limber {

/// How the values of a setting are written in settings.ini. The first is meant where nothing is said, or nothing that makes sense.
template <typename Value, std::size_t Count> using SettingWords = std::array<std::pair<Value, QLatin1StringView>, Count>;

template <typename Value, std::size_t Count> [[nodiscard]] QString settingWord(const SettingWords<Value, Count> &words, Value value)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto &entry) { return entry.first == value; });
    return found == words.end() ? QString() : QString(found->second);
}

template <typename Value, std::size_t Count> [[nodiscard]] Value settingValue(const SettingWords<Value, Count> &words, const QVariant &kept)
{
    const QString word = kept.toString();
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto &entry) { return entry.second == word; });
    return found == words.end() ? words.front().first : found->first;
}

} // namespace limber
