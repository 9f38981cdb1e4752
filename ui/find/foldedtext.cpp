// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/find/foldedtext.h>

#include <algorithm>

namespace limber {

namespace {

constexpr char32_t SharpS = 0xdf; // Qt folds one character to one

/// A character that stands for nothing but itself: all but those with an accent, or that are written as others. Hangul is composed by rule.
bool isWhole(char32_t c)
{
    return QChar::decompositionTag(c) == QChar::NoDecomposition && (c < 0xac00 || c > 0xd7a3);
}

} // namespace

FoldedText::FoldedText(QStringView text)
{
    // Most text is plain: then every character keeps its place.
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; })) {
        m_text = text.toString().toLower();
        return;
    }
    m_text.reserve(text.size());
    m_places.reserve(text.size() + 1);
    for (qsizetype at = 0; at < text.size();) {
        const QChar first = text.at(at);
        if (first.unicode() < 0x80) {
            m_text += first.toLower();
            m_places += at++;
            continue;
        }
        const bool pair = first.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        const char32_t character = pair ? QChar::surrogateToUcs4(first, text.at(at + 1)) : first.unicode();
        if (isWhole(character))
            add(QChar::toCaseFolded(character), at);
        else
            addDecomposed(text.mid(at, pair ? 2 : 1), at);
        at += pair ? 2 : 1;
    }
    m_places += text.size();
}

void FoldedText::addDecomposed(QStringView character, qsizetype place)
{
    const QString parts = character.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const char32_t part : parts.toUcs4())
        add(part, place);
}

void FoldedText::add(char32_t folded, qsizetype place)
{
    if (QChar::category(folded) == QChar::Mark_NonSpacing)
        return;
    const auto write = [&](QChar c) {
        m_text += c;
        m_places += place;
    };
    if (folded == SharpS) {
        write(u's');
        write(u's');
    } else {
        for (const char16_t unit : QChar::fromUcs4(folded))
            write(unit);
    }
}

} // namespace limber
