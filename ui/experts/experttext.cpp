// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/displayline.h>
#include <ui/experts/experttext.h>
#include <ui/presentation/threadtext.h>

#include <QStringList>

namespace limber {

using namespace Qt::StringLiterals;

QString ExpertText::name(const Expert &expert)
{
    return ThreadText::person(expert.person.id, displayLine(expert.person.name));
}

QString ExpertText::sharedBy(const Expert &expert)
{
    if (expert.person.sharedBy.isEmpty())
        return {};
    //: Of an expert. %1: who brought them to the community.
    return tr("shared by %1").arg(isolatedLine(expert.person.sharedBy));
}

QString ExpertText::activity(const Expert &expert, const HumanDate &date)
{
    const QString answers = ThreadText::answers(expert.answers);
    if (!expert.lastAnswer)
        return answers;
    //: Of somebody who answers. %1: "12 answers", %2: a date, or "2 hours ago", "yesterday".
    return tr("%1 · last one %2").arg(answers, date.text(*expert.lastAnswer));
}

QString ExpertText::follow(bool followed)
{
    //: On a button: somebody is followed already; the tick is part of it.
    return followed ? tr("✓ Following") : tr("Follow");
}

QString ExpertText::sentences(const Expert &expert, const HumanDate &date)
{
    QStringList parts{name(expert), ThreadText::role(expert.person.role)};
    if (expert.followed)
        parts += tr("You follow them");
    parts += {displayLine(expert.person.headline), sharedBy(expert), activity(expert, date)};
    return ThreadText::spoken(parts);
}

} // namespace limber
