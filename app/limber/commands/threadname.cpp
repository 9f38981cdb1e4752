// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/commands/threadname.h>

namespace limber {

ThreadRef parseThreadName(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    return slash < 0 ? ThreadRef{{}, text} : ThreadRef{text.first(slash), text.sliced(slash + 1)};
}

QString threadName(const ThreadRef &ref, const QList<ThreadRef> &same)
{
    return same.size() > 1 ? ref.community + u'/' + ref.id : ref.id;
}

} // namespace limber
