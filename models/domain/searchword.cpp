// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/searchword.h>

#include <QChar>
#include <QVarLengthArray>

#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

bool isHangul(char32_t c)
{
    return c >= 0xac00 && c <= 0xd7a3;
}

/// Scripts whose words stand without spaces: each character is a word of its own, and a run of them a phrase.
bool isUnspaced(char32_t c)
{
    if (c < 0x0e00)
        return false;
    if ((c >= 0x3040 && c <= 0x30ff && c != 0x30fb) || c == 0x3005 || c == 0x3007)
        return true; // kana, and the signs between them that have no script of their own
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Yi:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_Tibetan:
        return QChar::isLetterOrNumber(c) || QChar::isMark(c);
    default:
        return false;
    }
}

void append(QString &out, char32_t c)
{
    out += QChar::fromUcs4(c);
}

/// The letters that Unicode does not take apart and people write in another way.
QLatin1StringView spelling(char32_t c)
{
    switch (c) {
    case 0xdf:
    case 0x1e9e:
        return "ss"_L1;
    case 0xe6:
        return "ae"_L1;
    case 0x153:
        return "oe"_L1;
    case 0xf8:
        return "o"_L1;
    case 0x111:
        return "d"_L1;
    case 0x142:
        return "l"_L1;
    case 0x131:
        return "i"_L1;
    default:
        return {};
    }
}

/// Appends what the character is folded to: nothing for an accent and for what is no letter and no digit.
void fold(char32_t c, QString &out, int depth = 0)
{
    if (c < 0x80) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            append(out, c);
        else if (c >= 'A' && c <= 'Z')
            append(out, c + 32);
        return;
    }
    const bool kanaMark = c == 0x3099 || c == 0x309a;
    const QString parts = isHangul(c) || depth > 4 || (c >= 0x3040 && c <= 0x30ff) ? QString() : QChar::decomposition(c);
    if (!parts.isEmpty()) {
        const auto codes = parts.toUcs4();
        for (const auto part : codes)
            fold(part, out, depth + 1);
        return;
    }
    if (!QChar::isLetterOrNumber(c) && !isUnspaced(c) && !kanaMark)
        return;
    const char32_t folded = QChar::toCaseFolded(c);
    if (const QLatin1StringView spelled = spelling(folded); !spelled.isEmpty())
        out += spelled;
    else
        append(out, folded);
}

/// Nearly every character of most texts: 0 for one that ends a word, else what it is folded to.
char16_t foldedAscii(char16_t c)
{
    if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
        return c;
    return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + 32) : u'\0';
}

/// Gives the words of a text, one after the other, to `take(word, range, unspaced)`, until that says false.
template <typename Take> class WordCutter final
{
public:
    explicit WordCutter(Take take)
        : m_take(std::move(take))
    {
    }

    void cut(QStringView text)
    {
        for (qsizetype i = 0; i < text.size() && !m_enough; ++i) {
            const QChar c = text.at(i);
            if (c.unicode() < 0x80) {
                putAscii(c.unicode(), i);
            } else if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
                put(QChar::surrogateToUcs4(c, text.at(i + 1)), i, 2);
                ++i;
            } else {
                put(c.unicode(), i, 1);
            }
        }
        end();
    }

private:
    void putAscii(char16_t c, qsizetype at)
    {
        const char16_t folded = foldedAscii(c);
        if (folded == 0) {
            end();
            return;
        }
        if (m_text.isEmpty())
            m_start = at;
        m_text.append(QChar(folded));
        m_end = at + 1;
    }
    void put(char32_t c, qsizetype at, qsizetype units)
    {
        m_folded.resize(0);
        fold(c, m_folded);
        if (m_folded.isEmpty()) {
            // An accent that stands by itself belongs to the letter before it.
            if (QChar::isMark(c) && !m_text.isEmpty())
                m_end = at + units;
            else
                end();
            return;
        }
        // One character may stand for several: U+0E33 of Thai, U+32C0 for a month.
        for (qsizetype i = 0; i < m_folded.size();) {
            const bool pair = m_folded.at(i).isHighSurrogate() && i + 1 < m_folded.size();
            const char32_t code = pair ? QChar::surrogateToUcs4(m_folded.at(i), m_folded.at(i + 1)) : char32_t{m_folded.at(i).unicode()};
            const QStringView letter = QStringView(m_folded).sliced(i, pair ? 2 : 1);
            i += letter.size();
            if (isUnspaced(code)) {
                end();
                take(letter, TextRange{at, units}, true);
                continue;
            }
            if (m_text.isEmpty())
                m_start = at;
            m_text.append(letter.data(), letter.size());
            m_end = at + units;
        }
    }
    void end()
    {
        if (m_text.isEmpty())
            return;
        take(QStringView(m_text.constData(), m_text.size()), TextRange{m_start, m_end - m_start}, false);
        m_text.clear();
    }
    void take(QStringView word, TextRange range, bool unspaced)
    {
        if (!m_enough)
            m_enough = !m_take(word, range, unspaced);
    }

    Take m_take;
    QVarLengthArray<QChar, 64> m_text; // kept from word to word, so that a word needs no memory of its own
    QString m_folded;
    qsizetype m_start = 0;
    qsizetype m_end = 0;
    bool m_enough = false;
};

} // namespace

QList<SearchWord> searchWords(QStringView text)
{
    QList<SearchWord> words;
    WordCutter([&](QStringView word, TextRange range, bool unspaced) {
        words.append({word.toString(), range, unspaced});
        return true;
    }).cut(text);
    return words;
}

void visitSearchWords(QStringView text, const std::function<bool(QStringView, TextRange)> &visit)
{
    WordCutter([&](QStringView word, TextRange range, bool) { return visit(word, range); }).cut(text);
}

QString foldedWords(QStringView text)
{
    QString folded;
    folded.reserve(text.size() + 1);
    WordCutter([&](QStringView word, TextRange, bool) {
        if (!folded.isEmpty())
            folded.append(u' ');
        folded.append(word);
        return true;
    }).cut(text);
    return folded;
}

} // namespace limber
