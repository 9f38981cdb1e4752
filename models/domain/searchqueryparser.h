// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/searchpart.h>

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace limber {

/// Cuts what was typed into parts. One use.
class SearchQueryParser final
{
public:
    explicit SearchQueryParser(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] QList<SearchPart> parts();
    /// How a part is typed.
    [[nodiscard]] static QString typed(const SearchPart &part);
    /// Whether the part reads back as itself, and its value makes sense.
    [[nodiscard]] static bool isSound(const SearchPart &part);
    /// The numbers of `answers:`: "3", "2..5", "2..", "..5". None if it is something else.
    struct Span
    {
        std::optional<int> least;
        std::optional<int> most;
    };
    [[nodiscard]] static std::optional<Span> span(const QString &value);

private:
    [[nodiscard]] static bool isSpace(QChar c);
    /// At an opening quote: what it holds; steps behind the closing one, or to the end.
    QString quoted();
    [[nodiscard]] std::optional<SearchPart> bracketed();
    [[nodiscard]] std::optional<SearchPart> operated();
    QString untilSpace();

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace limber
