// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/toint.h>
#include <ui/welcome/readingprogress.h>

#include <algorithm>

namespace limber {

ReadingProgress ReadingProgress::of(const Thread &thread, const ReadingPlace &place)
{
    ReadingProgress progress;
    progress.answers = toInt(std::ssize(thread.answers));
    const auto answer = std::ranges::find(thread.answers, place.answer, &Answer::id);
    const bool known = !place.answer.isEmpty() && answer != thread.answers.end();
    if (known) {
        progress.answer = toInt(answer - thread.answers.begin()) + 1;
        progress.author = thread.people.value(answer->author).name;
    }
    const double within = known || place.answer.isEmpty() ? std::clamp(place.fraction, 0.0, 1.0) : 0.0;
    progress.part = (progress.answer + within) / (progress.answers + 1);
    return progress;
}

} // namespace limber
