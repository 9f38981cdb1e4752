// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/searchpart.h>
#include <models/domain/timestamp.h>

#include <QList>
#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <optional>

namespace limber {

/// What a person searches for. Plain, immutable value; functions are pure, for any thread, and the same in every locale and time zone.
///
/// No text is an error: an operator that is unknown, or whose value makes no sense, is a plain word; a quote that is not closed ends with
/// the text; AND, OR, NEAR, * and a lone - are words like others (those without a letter or digit match nothing and are passed over).
class SearchQuery final
{
public:
    SearchQuery() = default;
    [[nodiscard]] static SearchQuery parse(const QString &text);
    /// Parts as they are; for chips and tests. Parts whose text is empty or whose value makes no sense are left out.
    explicit SearchQuery(const QList<SearchPart> &parts);

    /// The text that parses to this query, with one space between parts.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] const QList<SearchPart> &parts() const { return m_parts; }

    /// With one more part at the end; where there can be only one of its kind (all but words, phrases, topics and users) it replaces the
    /// others. A part that is there already is not added again.
    [[nodiscard]] SearchQuery with(const SearchPart &part) const;
    /// Without the parts of this kind, or without this part.
    [[nodiscard]] SearchQuery without(SearchPart::Kind kind) const;
    [[nodiscard]] SearchQuery without(const SearchPart &part) const;
    [[nodiscard]] bool has(SearchPart::Kind kind) const;

    /// Nothing to search for: no operator, and no word with a letter or digit in it. A search for it finds nothing.
    [[nodiscard]] bool isEmpty() const;
    /// Has a word or phrase to find; without one, the operators list threads, newest first.
    [[nodiscard]] bool hasWords() const;
    /// All there is to find is one or two letters in a row: titles and people alone are asked, newest first.
    [[nodiscard]] bool isShort() const;

    // What the operators say. Where one stands twice, the last counts; topics and users must all match.
    [[nodiscard]] QStringList topics() const { return textsOf(SearchPart::Kind::Topic); }
    [[nodiscard]] QStringList users() const { return textsOf(SearchPart::Kind::User); }
    [[nodiscard]] std::optional<int> leastAnswers() const;
    [[nodiscard]] std::optional<int> mostAnswers() const;
    [[nodiscard]] std::optional<bool> expert() const { return yesOrNo(SearchPart::Kind::Expert); }
    [[nodiscard]] std::optional<bool> saved() const { return yesOrNo(SearchPart::Kind::Saved); }
    /// Posts from this moment on (the beginning of the day, month or year, UTC).
    [[nodiscard]] std::optional<Timestamp> after() const;
    /// Posts before this moment.
    [[nodiscard]] std::optional<Timestamp> before() const;

    bool operator==(const SearchQuery &) const = default;

private:
    [[nodiscard]] QStringList textsOf(SearchPart::Kind kind) const;
    [[nodiscard]] std::optional<QString> lastOf(SearchPart::Kind kind) const;
    [[nodiscard]] std::optional<bool> yesOrNo(SearchPart::Kind kind) const;

    QList<SearchPart> m_parts;
};

} // namespace limber
