// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/threadref.h>

#include <QSet>
#include <QString>
#include <QtGlobal>

#include <vector>

namespace limber {

/// What one write changed. Numbers grow by one with each write of this process.
struct ChangeSet
{
    quint64 number = 0;
    std::vector<qint64> threads; ///< row ids (as in ThreadSpine) of threads that are new, changed, or gone; sorted, each once
    bool people = false;
    bool topics = false;
    bool testimonials = false;
    bool communities = false; ///< one was added, removed, or says something else of itself
    QSet<QString> syncStates; ///< communities whose SyncState changed
    bool index = false; ///< more of the search index is built, or all of it: see Store::indexState()
    QSet<ThreadRef> notes; ///< threads on which a note was written, changed or taken away
    QSet<ThreadRef> images; ///< saved threads that got a picture
    bool follows = false; ///< whom the person follows
    bool places = false; ///< where the reader was, or that the person came back
    QSet<QString> drafts; ///< uuids of drafts that were kept or deleted
    QSet<ThreadRef> outbox; ///< threads of which an outbox entry is new, changed or gone
    bool rebuilt = false; ///< row ids no longer hold: ask for everything again

    bool operator==(const ChangeSet &) const = default;
};

} // namespace limber
