// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/find/foldedtext.h>

#include <algorithm>
#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

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
        const qsizetype length = text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate() ? 2 : 1;
        QString parts = text.mid(at, length).toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
        parts.replace(u'\u00df', "ss"_L1); // Qt folds one character to one
        for (const QChar part : std::as_const(parts)) {
            if (part.category() == QChar::Mark_NonSpacing)
                continue;
            m_text += part;
            m_places += at;
        }
        at += length;
    }
    m_places += text.size();
}

} // namespace limber
