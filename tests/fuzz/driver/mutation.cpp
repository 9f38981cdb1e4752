// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/fuzz/driver/mutation.h>

#include <algorithm>
#include <array>

namespace limber {

namespace {

constexpr qsizetype longest = 32'768;
constexpr std::array telling{"\"", "\\", "[", "]", "{", "}", "(", ")", ":", ",", "-", "*", "`", ">", "\n", "\r\n", "\t", " ", "\\u0000",
    "\\ud800", "\xef\xbb\xbf", "\xe2\x80\xae", "\xf0\x9f\x8f\x83", "\xcc\x81", "\xff", "\x80", "9999999999999999999", "-1", "1e999", "null",
    "true", "2008-02-30T24:60:60Z", "javascript:", "https://a.example/", "<", "&#x6a;", "|"};

} // namespace

Mutation::Mutation(const QList<QByteArray> &corpus, quint64 number)
    : m_corpus(corpus)
    , m_state(number)
{
}

quint64 Mutation::next()
{
    // SplitMix64: neighbouring numbers start sequences that have nothing in common.
    m_state += 0x9E3779B97F4A7C15ULL;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
    return mixed ^ (mixed >> 31);
}

qsizetype Mutation::below(qsizetype bound)
{
    return bound <= 1 ? 0 : static_cast<qsizetype>(next() % static_cast<quint64>(bound));
}

const QByteArray &Mutation::file()
{
    return m_corpus.at(below(m_corpus.size()));
}

QByteArray Mutation::input()
{
    QByteArray input = file();
    for (qsizetype changes = 1 + below(6); changes > 0; --changes)
        change(input);
    input.truncate(longest);
    return input;
}

void Mutation::change(QByteArray &input)
{
    const qsizetype at = below(input.size() + 1);
    const qsizetype length = std::min(input.size() - at, 1 + below(below(4) == 0 ? 400 : 12));
    switch (below(8)) {
    case 0:
        if (at < input.size())
            input[at] = static_cast<char>(input.at(at) ^ (1 << below(8)));
        break;
    case 1:
        if (at < input.size())
            input[at] = static_cast<char>(below(256));
        break;
    case 2:
        input.remove(at, length);
        break;
    case 3:
        input.insert(below(input.size() + 1), input.mid(at, length));
        break;
    case 4:
        input.insert(at, input.mid(at, length).repeated(1 + below(60)));
        break;
    case 5: {
        const QByteArray &other = file();
        input.insert(at, other.mid(below(other.size()), 1 + below(200)));
        break;
    }
    default: {
        const char *word = telling.at(static_cast<size_t>(below(static_cast<qsizetype>(telling.size()))));
        input.replace(at, below(2) == 0 ? 0 : length, word);
        break;
    }
    }
}

} // namespace limber
