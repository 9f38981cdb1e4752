// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/madeupwords.h>

#include <array>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, 24> syllables{"ba"_L1, "ro"_L1, "mi"_L1, "tel"_L1, "sun"_L1, "ka"_L1, "vor"_L1, "li"_L1, "den"_L1,
    "pa"_L1, "gri"_L1, "mo"_L1, "ster"_L1, "nu"_L1, "fal"_L1, "he"_L1, "wen"_L1, "do"_L1, "cal"_L1, "ti"_L1, "rus"_L1, "ge"_L1, "lam"_L1,
    "os"_L1};

} // namespace

MadeUpWords::MadeUpWords(quint64 seed)
    : m_state(seed)
{
}

quint64 MadeUpWords::next()
{
    // SplitMix64: every seed, also a small one, starts a good sequence at once.
    m_state += 0x9E3779B97F4A7C15ULL;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
    return mixed ^ (mixed >> 31);
}

int MadeUpWords::below(int bound)
{
    return bound <= 1 ? 0 : static_cast<int>(next() % static_cast<quint64>(bound));
}

QString MadeUpWords::word()
{
    QString word;
    const int length = below(3) == 0 ? 1 : 2 + below(2);
    const size_t choice = below(4) == 0 ? syllables.size() : 6; // three words in four are of few syllables, and so come often
    for (int i = 0; i < length; ++i)
        word += syllables.at(static_cast<size_t>(below(static_cast<int>(choice))));
    return word;
}

QString MadeUpWords::title(int words)
{
    QString title = word();
    for (int i = 1; i < words; ++i)
        title += u' ' + word();
    title[0] = title.at(0).toUpper();
    return title;
}

QString MadeUpWords::sentence()
{
    return title(6 + below(13)) + u'.';
}

QString MadeUpWords::markdown(int words)
{
    QString text;
    for (int made = 0; made < words;) {
        switch (below(8)) {
        case 0:
            for (int i = 0; i < 3; ++i)
                text += u"- "_s + sentence() + u'\n';
            made += 36;
            break;
        case 1:
            text += u"> "_s + sentence() + u'\n';
            made += 12;
            break;
        case 2:
            text += title(4) + u" **"_s + word() + u"** "_s + title(3) + u" *"_s + word() + u"*. "_s + sentence() + u'\n';
            made += 21;
            break;
        case 3:
            text += title(3) + u" ["_s + title(2) + u"](https://pages.example/"_s + word() + u"). "_s + sentence() + u'\n';
            made += 17;
            break;
        default:
            for (int i = 0; i < 4; ++i)
                text += sentence() + (i < 3 ? u' ' : u'\n');
            made += 48;
            break;
        }
        text += u'\n';
    }
    text.chop(2);
    return text;
}

} // namespace limber
