// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/failure.h>
#include <models/store/store.h>

#include <QHash>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <utility>

namespace limber {

/// Takes what is written in notes to the store. What could not be written is held, so that nothing is lost while the disk is full: it is
/// written with the next try.
class NoteKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteKeeper)

public:
    /// `store` must outlive it.
    explicit NoteKeeper(Store &store, QObject *parent = nullptr);

    /// `answer` is empty for the thread itself, `text` where there is to be no note. `then` is called once it is written, or could not be.
    void write(const ThreadRef &ref, const QString &answer, const QString &text, const std::function<void(bool written)> &then = {});
    /// What could not be written yet.
    [[nodiscard]] std::optional<QString> unwritten(const ThreadRef &ref, const QString &answer) const;
    /// Writes what could not be written.
    void retry();

Q_SIGNALS:
    /// Everything that was given in is on the disk.
    void written();
    void failed(const limber::Failure &failure);

private:
    Store &m_store;
    QHash<std::pair<ThreadRef, QString>, QString> m_unwritten; ///< by thread and answer
    int m_running = 0;
};

} // namespace limber
