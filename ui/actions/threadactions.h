// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/failure.h>
#include <models/domain/thread.h>
#include <models/store/store.h>

#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>

namespace limber {

class ExportFlow;
class PrintFlow;
class ThreadPage;
class UndoStack;
class WindowActions;

/// Does what can be done with the thread that is open: save, export, print, mark, copy its link, open it in the browser. What changes the
/// library can be undone.
class ThreadActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThreadActions)

public:
    /// All must outlive it.
    ThreadActions(Store &store, ThreadPage &page, ExportFlow &exports, PrintFlow &prints, WindowActions &actions, UndoStack &undo,
        QObject *parent = nullptr);

    /// The thread is in view: only then is there something to be done with it.
    void setInView(bool inView);
    void toggleSaved();
    void toggleRead();

Q_SIGNALS:
    /// Something was done, in words for the status bar.
    void announced(const QString &message);
    /// Something could not be done.
    void failed(const limber::Failure &failure);
    void linkActivated(const QUrl &link);

private:
    /// What the person asked for last, until the thread is so: the store takes its time, and whoever presses a key again means the other
    /// way.
    struct Wanted
    {
        ThreadRef ref;
        std::optional<bool> saved;
        std::optional<bool> read;
    };

    void refresh();
    void forgetWhatIsSo();
    [[nodiscard]] bool isSaved(const Thread &thread) const { return m_wanted.saved.value_or(thread.saved); }
    [[nodiscard]] bool isRead(const Thread &thread) const { return m_wanted.read.value_or(!thread.unread); }
    void setSaved(bool saved);
    void setRead(bool read);
    void copyLink();
    [[nodiscard]] std::shared_ptr<const Thread> thread() const;
    [[nodiscard]] QUrl link() const;

    Store &m_store;
    ThreadPage &m_page;
    WindowActions &m_actions;
    UndoStack &m_undo;
    Wanted m_wanted;
    bool m_inView = true;
};

} // namespace limber
