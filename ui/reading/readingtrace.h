// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/readingplace.h>
#include <models/domain/threadref.h>
#include <models/store/store.h>

#include <QObject>
#include <QTimer>

#include <optional>

namespace limber {

class ThreadPage;

/// Keeps in the store which thread is open, and where in it somebody reads: some time after they scroll, and when they leave the thread or
/// the program. A thread that is opened and left without scrolling keeps the place it had.
class ReadingTrace final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadingTrace)

public:
    /// Both must outlive it.
    ReadingTrace(Store &store, ThreadPage &page, QObject *parent = nullptr);
    /// Keeps the last place.
    ~ReadingTrace() override;

private:
    void follow();
    void look();
    void keep();

    Store &m_store;
    ThreadPage &m_page;
    QTimer m_look; ///< from the first move of the scroll bar until it is asked where that led
    QTimer m_keep; ///< until a place is written
    std::optional<ThreadRef> m_ref;
    ReadingPlace m_place;
    bool m_shown = false; ///< the document is that of m_ref
    bool m_moved = false; ///< m_place is not the one that is in the store
};

} // namespace limber
