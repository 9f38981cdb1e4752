// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/searchword.h>
#include <ui/compose/doctorwords.h>

namespace limber {

using namespace Qt::StringLiterals;

QString DoctorWords::firstIn(const QString &text)
{
    //: Words and phrases that call for a doctor, with | between them: those that people in your language use. Each is found as it stands,
    //: so give the forms that are usual. Accents and capitals do not matter.
    const QString list = tr("chest pain|chest pains|pain in my chest|chest tightness|short of breath|shortness of breath|numb|numbness|"
                            "dizzy|dizziness|faint|fainted|fainting|passed out|blackout|palpitations|irregular heartbeat|coughing blood|"
                            "blood in my urine|slurred speech|can't move|cannot move|broken bone|severe pain|unbearable pain|high fever");
    const QString words = u' ' + foldedWords(text) + u' ';
    for (const QString &each : list.split(u'|', Qt::SkipEmptyParts)) {
        if (words.contains(u' ' + foldedWords(each) + u' '))
            return each;
    }
    return {};
}

} // namespace limber
