// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/screens/madeupthreads.h>

namespace limber {

using namespace Qt::StringLiterals;

QList<MadeUpThread> madeUpThreads()
{
    return {
        {u"How do I keep going when the first enthusiasm is gone and the evenings get dark?"_s,
            u"The first three weeks were easy. Now every evening has a reason to stay in. What has worked for you after the novelty wore off, and how long did it take until it was a habit?"_s,
            u"Maren Tolk"_s, 2, 7, true, true, true, true, false, true},
        {u"Cardio before or after weights?"_s,
            u"I have 45 minutes at lunch and would like to lose some weight without getting weaker. Does the order matter at all?"_s,
            u"piet_h"_s, 5, 3, true, false, true, false, false},
        {u"Knee aches when walking downhill"_s, u"Three miles a day on hilly ground."_s, u"Sanne Wouda"_s, 27, 1, false, false, true, false,
            false, true},
        {u"How much protein do I really need after fifty, and does it matter when in the day I eat it?"_s,
            u"One book says 60 g, my neighbour says 120 g, and the label on the tin says something else again."_s, u"Carola Brandt"_s, 50,
            12, true, false, false, true, false},
        {u"What should I eat before a morning run?"_s, u""_s, u"early_bird"_s, 74, 0, false, false, false, false, false},
        {u"Can I get in shape without joining a gym?"_s,
            u"Looking for something to do at home with no equipment. I have two small children and little time, so it has to fit into twenty minutes."_s,
            u"Amadou Ferreira-Lindqvist of the Thursday walking group"_s, 90, 9, true, true, false, true, false},
        {u"\u0647\u0644 \u0627\u0644\u0645\u0634\u064a \u0643\u0644 \u064a\u0648\u0645 \u064a\u0643\u0641\u064a\u061f"_s,
            u"\u0623\u0645\u0634\u064a \u0646\u0635\u0641 \u0633\u0627\u0639\u0629 \u0643\u0644 \u0635\u0628\u0627\u062d."_s,
            u"\u0645\u0627\u062c\u062f"_s, 120, 2, false, false, false, false, false},
        {u"Stretching: before, after, or both?"_s, u"I have read contradictory advice."_s, u"tomk"_s, 160, 5, false, false, false, true,
            true},
        {u"\u8dd1\u6b65\u540e\u819d\u76d6\u75bc\u600e\u4e48\u529e\uff1f"_s,
            u"\u6bcf\u6b21\u8dd1\u4e94\u516c\u91cc\u4ee5\u540e\u819d\u76d6\u90fd\u4f1a\u75bc\uff0c\u8be5\u4f11\u606f\u8fd8\u662f\u7ee7\u7eed\uff1f"_s,
            u"\u674e\u5a1c"_s, 24 * 400, 1204, true, false, false, false, false},
        {u"Sore for three days after leg day: is that normal?"_s, u"Stairs are no fun."_s, u""_s, 24 * 6500, 4, false, true, false, false,
            false},
        {u"Sleep and training late in the evening"_s,
            u"If I train after eight I lie awake until one. Earlier is not possible on weekdays."_s, u"Oluwaseun"_s, 24 * 6600, 0, false,
            false, true, false, false},
    };
}

} // namespace limber
