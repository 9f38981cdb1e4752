// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/toint.h>
#include <ui/compose/draftcheck.h>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int NearTenths = 9; // of a limit: from here on the room that is left is said

} // namespace

int DraftCheck::length(QStringView text)
{
    return toInt(text.size() - std::ranges::count_if(text, [](QChar character) { return character.isLowSurrogate(); }));
}

QList<DraftProblem> DraftCheck::problems(const PostContent &content, const std::optional<CommunityInfo> &info)
{
    using Field = DraftProblem::Field;
    QList<DraftProblem> found;
    if (!info && content.isAnswer())
        found.append({Field::Community, tr("The community of this question is no longer followed here.")});
    else if (!info)
        found.append({Field::Community, tr("Choose the community that it is for."), true});
    else if (!info->posting)
        found.append({Field::Community, tr("This community takes no posts.")});
    const Limits limits = info ? info->limits : Limits();
    if (!content.isAnswer()) {
        if (content.title.trimmed().isEmpty())
            found.append({Field::Title, tr("The title is missing."), true});
        else if (const int over = length(content.title) - limits.title; over > 0)
            found.append({Field::Title, tr("The title is %n character(s) too long.", nullptr, over)});
        if (const int over = toInt(content.topics.size()) - limits.topics; over > 0)
            found.append({Field::Topics, tr("%n topic(s) too many.", nullptr, over)});
    }
    if (content.body.trimmed().isEmpty())
        found.append({Field::Body, content.isAnswer() ? tr("The answer is empty.") : tr("What you want to know is missing."), true});
    else if (const int over = length(content.body) - limits.body; over > 0)
        found.append({Field::Body, tr("The text is %n character(s) too long.", nullptr, over)});
    return found;
}

QList<DraftProblem> DraftCheck::problems(const QList<FieldError> &errors)
{
    using Field = DraftProblem::Field;
    QList<DraftProblem> found;
    for (const FieldError &error : errors) {
        const QString member = error.pointer.section(u'/', 1, 1);
        const Field field = member == "title"_L1 ? Field::Title : member == "topics"_L1 ? Field::Topics : Field::Body;
        //: %1: a community's own words on what is wrong with a post.
        found.append({field, tr("The community says: %1").arg(error.detail)});
    }
    return found;
}

QString DraftCheck::room(QStringView text, int limit)
{
    const int left = limit - length(text);
    if (left < 0 || length(text) * 10 < limit * NearTenths)
        return {};
    return tr("%n character(s) left", nullptr, left);
}

} // namespace limber
