// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/domain/threadref.h>

#include <QDialog>
#include <QPointer>
#include <QString>

#include <optional>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace limber {

class EmptyState;
class MessageBar;
class SavedCheck;

/// What the saved threads lack, thread by thread, and what can be done about it. Looks through them when it opens.
class VerificationWindow final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerificationWindow)

public:
    /// `fetches`: pictures can be fetched. `clock` must outlive it; without `check` it says no more.
    VerificationWindow(SavedCheck &check, const Clock &clock, bool fetches, QWidget *parent = nullptr);
    ~VerificationWindow() override;

    /// What was asked for last by fetchRequested().
    [[nodiscard]] const std::optional<ThreadRef> &fetching() const { return m_fetching; }
    /// How that goes, in a line of its own; it may be said again and again.
    void showProgress(const QString &message);
    /// How that ended: well, or badly.
    void showEnd(const QString &message, bool failed);

Q_SIGNALS:
    /// The person wants what this thread lacks.
    void fetchRequested(const limber::ThreadRef &thread);
    void openRequested(const limber::ThreadRef &thread);

private:
    void refresh();
    void fill();
    void offer();
    [[nodiscard]] std::optional<ThreadRef> current() const;

    const QPointer<SavedCheck> m_check; ///< goes before its watchers where the main window goes
    const Clock &m_clock;
    const bool m_fetches;
    QLabel *const m_summary;
    MessageBar *const m_news;
    MessageBar *const m_failure;
    QTreeWidget *const m_list;
    EmptyState *const m_empty;
    std::optional<ThreadRef> m_fetching;
    quint64 m_filled = 0; ///< SavedCheck::number() of what the list shows
    QPushButton *m_fetch = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace limber
