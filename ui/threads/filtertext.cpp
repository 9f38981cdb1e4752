// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/toint.h>
#include <ui/presentation/threadtext.h>
#include <ui/threads/filtertext.h>

namespace limber {

QString FilterText::name(ThreadFilter filter)
{
    switch (filter) {
    case ThreadFilter::Unread:
        //: A chip over a list of questions: only those that are unread
        return tr("Unread");
    case ThreadFilter::Unanswered:
        //: A chip over a list of questions: only those without an answer
        return tr("Unanswered");
    case ThreadFilter::Saved:
        //: A chip over a list of questions: only those that the person saved
        return tr("Saved");
    case ThreadFilter::Expert:
        //: A chip over a list of questions: only those that an expert has answered
        return tr("Expert");
    }
    Q_UNREACHABLE();
}

QString FilterText::pressed(const QString &name, qint64 hidden)
{
    //: A pressed chip over a list of questions: %1 is its name, %2 the number of questions that it hides
    return tr("%1 · %2 hidden").arg(name, ThreadText::number(hidden));
}

QString FilterText::effect(qint64 hidden, bool pressed)
{
    //: What a pressed chip over a list does
    return pressed ? tr("Hides %Ln question(s)", nullptr, toInt(hidden))
                   //: What a chip over a list would do, if it were pressed
                   : tr("Would hide %Ln question(s)", nullptr, toInt(hidden));
}

} // namespace limber
