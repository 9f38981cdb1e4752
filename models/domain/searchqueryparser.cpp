// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/searchdate.h>
#include <models/domain/searchqueryparser.h>

#include <algorithm>
#include <array>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

struct Operator
{
    QLatin1StringView name;
    SearchPart::Kind kind;
};

constexpr std::array<Operator, 6> operators{
    {{"user"_L1, SearchPart::Kind::User}, {"answers"_L1, SearchPart::Kind::Answers}, {"expert"_L1, SearchPart::Kind::Expert},
        {"saved"_L1, SearchPart::Kind::Saved}, {"after"_L1, SearchPart::Kind::After}, {"before"_L1, SearchPart::Kind::Before}}};

std::optional<int> wholeNumber(QStringView text)
{
    if (text.isEmpty() || text.size() > 7 || !std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return {};
    int value = 0;
    for (const QChar c : text)
        value = value * 10 + (c.unicode() - u'0');
    return value;
}

} // namespace

std::optional<SearchQueryParser::Span> SearchQueryParser::span(const QString &value)
{
    const qsizetype dots = value.indexOf(".."_L1);
    if (dots < 0) {
        const std::optional<int> number = wholeNumber(value);
        return number ? std::optional(Span{number, number}) : std::nullopt;
    }
    const QStringView least = QStringView(value).first(dots);
    const QStringView most = QStringView(value).sliced(dots + 2);
    const Span span{wholeNumber(least), wholeNumber(most)};
    if ((!least.isEmpty() && !span.least) || (!most.isEmpty() && !span.most) || (!span.least && !span.most))
        return {};
    return span;
}

bool SearchQueryParser::isSpace(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control;
}

bool SearchQueryParser::isSound(const SearchPart &part)
{
    switch (part.kind) {
    case SearchPart::Kind::Word:
        break; // whatever reads back as itself
    case SearchPart::Kind::Phrase:
    case SearchPart::Kind::Topic:
    case SearchPart::Kind::User:
        break;
    case SearchPart::Kind::Answers:
        if (!span(part.text))
            return false;
        break;
    case SearchPart::Kind::Expert:
    case SearchPart::Kind::Saved:
        if (part.text != u"yes"_s && part.text != u"no"_s)
            return false;
        break;
    case SearchPart::Kind::After:
    case SearchPart::Kind::Before:
        if (!searchDate(part.text))
            return false;
        break;
    }
    const QString text = typed(part);
    return SearchQueryParser(text).parts() == QList<SearchPart>{part};
}

QString SearchQueryParser::typed(const SearchPart &part)
{
    const QString sign = part.excluded ? u"-"_s : QString();
    switch (part.kind) {
    case SearchPart::Kind::Word:
        return sign + part.text;
    case SearchPart::Kind::Phrase:
        return sign + u'"' + part.text + u'"';
    case SearchPart::Kind::Topic:
        return u'[' + part.text + u']';
    default:
        break;
    }
    const auto *found = std::find_if(operators.begin(), operators.end(), [&](const Operator &op) { return op.kind == part.kind; });
    const bool plain = std::none_of(part.text.begin(), part.text.end(), isSpace) && !part.text.startsWith(u'"');
    return found->name + u':' + (plain ? part.text : u'"' + part.text + u'"');
}

QList<SearchPart> SearchQueryParser::parts()
{
    QList<SearchPart> parts;
    for (;;) {
        while (m_at < m_text.size() && isSpace(m_text.at(m_at)))
            ++m_at;
        if (m_at == m_text.size())
            return parts;
        if (std::optional<SearchPart> part = bracketed()) {
            parts.append(*part);
            continue;
        }
        if (std::optional<SearchPart> part = operated()) {
            parts.append(*part);
            continue;
        }
        SearchPart part;
        if (m_text.at(m_at) == u'-' && m_at + 1 < m_text.size() && !isSpace(m_text.at(m_at + 1))) {
            part.excluded = true;
            ++m_at;
        }
        if (m_text.at(m_at) == u'"') {
            part.kind = SearchPart::Kind::Phrase;
            part.text = quoted();
        } else {
            part.text = untilSpace();
        }
        if (!part.text.isEmpty())
            parts.append(part);
    }
}

QString SearchQueryParser::quoted()
{
    const qsizetype start = m_at + 1;
    const qsizetype close = m_text.indexOf(u'"', start);
    const qsizetype end = close < 0 ? m_text.size() : close;
    m_at = close < 0 ? end : close + 1;
    QString text;
    for (const QChar c : m_text.sliced(start, end - start))
        text += isSpace(c) ? QChar(u' ') : c;
    return text.simplified();
}

std::optional<SearchPart> SearchQueryParser::bracketed()
{
    if (m_text.at(m_at) != u'[')
        return {};
    qsizetype end = m_at + 1;
    while (end < m_text.size() && m_text.at(end) != u']' && m_text.at(end) != u'[')
        ++end;
    if (end == m_text.size() || m_text.at(end) != u']')
        return {};
    QString text;
    for (const QChar c : m_text.sliced(m_at + 1, end - m_at - 1))
        text += isSpace(c) ? QChar(u' ') : c;
    text = text.simplified();
    if (text.isEmpty())
        return {};
    m_at = end + 1;
    return SearchPart{SearchPart::Kind::Topic, text, false};
}

std::optional<SearchPart> SearchQueryParser::operated()
{
    const QStringView rest = m_text.sliced(m_at);
    for (const Operator &op : operators) {
        const qsizetype name = op.name.size();
        if (rest.size() <= name + 1 || rest.at(name) != u':' || !rest.startsWith(op.name, Qt::CaseInsensitive)
            || isSpace(rest.at(name + 1)))
            continue;
        const qsizetype before = m_at;
        m_at += name + 1;
        SearchPart part{op.kind, m_text.at(m_at) == u'"' ? quoted() : untilSpace(), false};
        const bool known = [&] {
            switch (part.kind) {
            case SearchPart::Kind::Expert:
            case SearchPart::Kind::Saved:
                part.text = part.text.toLower();
                return part.text == u"yes"_s || part.text == u"no"_s;
            case SearchPart::Kind::Answers:
                return span(part.text).has_value();
            case SearchPart::Kind::After:
            case SearchPart::Kind::Before:
                return searchDate(part.text).has_value();
            default:
                return !part.text.isEmpty();
            }
        }();
        if (known)
            return part;
        m_at = before;
        return {};
    }
    return {};
}

QString SearchQueryParser::untilSpace()
{
    const qsizetype start = m_at;
    while (m_at < m_text.size() && !isSpace(m_text.at(m_at)))
        ++m_at;
    return m_text.sliced(start, m_at - start).toString();
}

} // namespace limber
