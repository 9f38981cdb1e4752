// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/searchexpression.h>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QString written(const SearchMatcher::Term &term)
{
    return u'"' + term.words.join(u' ') + (term.prefix ? u"\" *"_s : u"\""_s);
}

QString joined(const SearchMatcher &matcher, bool excluded, const QString &with)
{
    QStringList terms;
    for (const SearchMatcher::Term &term : matcher.terms()) {
        if (term.excluded == excluded)
            terms.append(written(term));
    }
    return terms.join(with);
}

QString without(const QString &expression, const SearchMatcher &matcher)
{
    const QString excluded = joined(matcher, true, u" OR "_s);
    return excluded.isEmpty() ? expression : u"(%1) NOT (%2)"_s.arg(expression, excluded);
}

} // namespace

QString SearchExpression::ofPost(const SearchMatcher &matcher)
{
    const QString all = joined(matcher, false, u" AND "_s);
    const auto asked = std::ranges::count(matcher.terms(), false, &SearchMatcher::Term::excluded);
    return without(asked == 1 ? u"{body} : (%1)"_s.arg(all) : all, matcher);
}

QString SearchExpression::ofAll(const SearchMatcher &matcher)
{
    return without(joined(matcher, false, u" AND "_s), matcher);
}

QString SearchExpression::ofName(const SearchMatcher &matcher)
{
    return u"{name} : (%1)"_s.arg(joined(matcher, false, u" AND "_s));
}

QString SearchExpression::ofAny(const QStringList &words)
{
    return u'"' + words.join(u"\" OR \""_s) + u'"';
}

} // namespace limber
