// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/searchword.h>

#include <QChar>

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

class WordCutter final
{
public:
    void put(char32_t c, qsizetype at, qsizetype units)
    {
        m_folded.clear();
        fold(c, m_folded);
        if (m_folded.isEmpty()) {
            // An accent that stands by itself belongs to the letter before it.
            if (c >= 0x80 && QChar::isMark(c) && !m_text.isEmpty())
                m_end = at + units;
            else
                end();
            return;
        }
        if (c >= 0x0e00
            && isUnspaced(m_folded.at(0).isHighSurrogate() && m_folded.size() > 1 ? QChar::surrogateToUcs4(m_folded.at(0), m_folded.at(1))
                                                                                  : char32_t{m_folded.at(0).unicode()})) {
            end();
            words.append({m_folded, {at, units}, true});
            return;
        }
        if (m_text.isEmpty())
            m_start = at;
        m_text += m_folded;
        m_end = at + units;
    }
    void end()
    {
        if (!m_text.isEmpty())
            words.append({m_text, {m_start, m_end - m_start}, false});
        m_text.clear();
    }

    QList<SearchWord> words;

private:
    QString m_text;
    QString m_folded;
    qsizetype m_start = 0;
    qsizetype m_end = 0;
};

} // namespace

QList<SearchWord> searchWords(QStringView text)
{
    WordCutter cutter;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            cutter.put(QChar::surrogateToUcs4(c, text.at(i + 1)), i, 2);
            ++i;
        } else {
            cutter.put(c.unicode(), i, 1);
        }
    }
    cutter.end();
    return cutter.words;
}

} // namespace limber
