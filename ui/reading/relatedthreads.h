// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/similarthread.h>
#include <models/store/store.h>

#include <QList>
#include <QObject>

#include <optional>

namespace limber {

class CardBrowser;

/// Writes links to threads like the one that is read below its last answer, once the thread itself is there.
class RelatedThreads final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RelatedThreads)

public:
    /// Both must outlive it.
    RelatedThreads(Store &store, CardBrowser &view, QObject *parent = nullptr);

    /// The view shows this thread, or none.
    void setThread(const std::optional<ThreadRef> &ref);

private:
    void write();

    Store &m_store;
    CardBrowser &m_view;
    std::optional<ThreadRef> m_ref;
    QList<SimilarThread> m_threads;
};

} // namespace limber
