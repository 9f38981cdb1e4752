// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/displayline.h>
#include <models/store/excerpt.h>
#include <ui/compose/drafttext.h>
#include <ui/presentation/threadtext.h>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestLook = 4000; // characters: an excerpt is a line

} // namespace

QString DraftText::title(const Draft &draft)
{
    const QString title = displayLine(draft.content.isAnswer() ? draft.threadTitle : draft.content.title);
    if (!title.isEmpty())
        return title;
    //: Stands for the title of a draft that has none yet.
    return draft.content.isAnswer() ? tr("An answer") : tr("A question without a title");
}

QString DraftText::excerpt(const Draft &draft)
{
    // What somebody else said is no good beginning.
    QStringList own;
    for (const QString &line : draft.content.body.left(LongestLook).split(u'\n')) {
        if (!line.startsWith(u'>'))
            own.append(line);
    }
    return excerptOf(own.join(u'\n'));
}

QString DraftText::kind(const Draft &draft)
{
    if (draft.content.isAnswer())
        //: What a draft is.
        return draft.edits.isEmpty() ? tr("Answer") : tr("Change of your answer");
    //: What a draft is.
    return draft.edits.isEmpty() ? tr("Question") : tr("Change of your question");
}

QString DraftText::about(const Draft &draft, const QString &community, const HumanDate &dates)
{
    QStringList parts{kind(draft), displayLine(community), dates.text(draft.kept)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString DraftText::sentences(const Draft &draft, const QString &community, const HumanDate &dates)
{
    return ThreadText::spoken({kind(draft), title(draft), excerpt(draft), displayLine(community), dates.text(draft.kept)});
}

} // namespace limber
