// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace limber {

/// A text without the difference between upper and lower case, and without accents, that remembers where each of its characters came from.
class FoldedText final
{
public:
    explicit FoldedText(QStringView text);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// Where in the original the character at a place of text() stands; the original's length for the place behind the last one.
    [[nodiscard]] qsizetype original(qsizetype place) const { return m_places.isEmpty() ? place : m_places.at(place); }

private:
    void add(char32_t folded, qsizetype place);
    void addDecomposed(QStringView character, qsizetype place);

    QString m_text;
    QList<qsizetype> m_places; ///< one for each character and one behind them; empty where they are the original's own
};

} // namespace limber
