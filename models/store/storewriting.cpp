// SPDX-License-Identifier: GPL-3.0-or-later
// What the store does for somebody who writes: drafts and the outbox.
#include <models/store/drafts.h>
#include <models/store/store.h>
#include <models/store/storeprivate.h>

#include <utility>

namespace limber {

QFuture<Result<Draft>> Store::keepDraft(Draft draft)
{
    return d->writer.write<Draft>([draft = std::move(draft)](WriteContext &context) { return Drafts::keep(context, draft); });
}

QFuture<Result<QList<Draft>>> Store::drafts()
{
    return d->directory.read<QList<Draft>>(
        [](Connection &connection, quint64) -> Result<QList<Draft>> { return Drafts(connection).all(); });
}

QFuture<Result<Draft>> Store::draft(QString uuid)
{
    return d->directory.read<Draft>([uuid](Connection &connection, quint64) -> Result<Draft> {
        if (std::optional<Draft> draft = Drafts(connection).find(uuid))
            return std::move(*draft);
        return Drafts::notFound(uuid);
    });
}

QFuture<Result<Draft>> Store::deleteDraft(QString uuid)
{
    return d->writer.write<Draft>([uuid](WriteContext &context) { return Drafts::take(context, uuid); });
}

} // namespace limber
