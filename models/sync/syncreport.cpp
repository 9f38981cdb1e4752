// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/sync/syncreport.h>

namespace limber {

AppliedPage sum(const AppliedPage &left, const AppliedPage &right)
{
    return {
        .questions = left.questions + right.questions,
        .answers = left.answers + right.answers,
        .people = left.people + right.people,
        .topics = left.topics + right.topics,
        .testimonials = left.testimonials + right.testimonials,
        .removed = left.removed + right.removed,
        .skipped = left.skipped + right.skipped,
    };
}

} // namespace limber
