// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/searchmatcher.h>

#include <QList>
#include <QString>

namespace limber {

/// The part of a post that a search shows. Pure; any thread.
struct SearchSnippet
{
    /// About 200 characters of a Markdown text without its marks, around the first match; from the beginning where there is none.
    [[nodiscard]] static SearchSnippet of(const QString &markdown, const SearchMatcher &matcher);

    QString text;
    QList<TextRange> matches;
    bool found = false; ///< the whole text has a match
};

} // namespace limber
