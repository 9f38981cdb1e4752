// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/domain/failure.h>
#include <models/domain/outboxpost.h>
#include <models/domain/threadref.h>
#include <models/store/store.h>

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QListView;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace limber {

class EmptyState;
class FlowLayout;
class MessageBar;
class OutboxActions;
class OutboxModel;
class TitleLabel;

/// Everything that is on its way to the communities, how it stands, and what can be done with it. Nothing in it runs by the clock unless
/// a countdown is seen.
class OutboxPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutboxPage)

public:
    /// All must outlive it.
    OutboxPage(Store &store, const Clock &clock, OutboxActions &actions, QWidget *parent = nullptr);

    [[nodiscard]] QListView *view() const { return m_view; }
    /// A countdown is seen, and goes on.
    [[nodiscard]] bool isCounting() const { return m_tick.isActive(); }
    /// Says over the list what could not be done.
    void tell(const Failure &failure);

Q_SIGNALS:
    void threadActivated(const limber::ThreadRef &thread);
    void signInRequested(const QString &community);
    /// The person wants to see both versions of a post that was changed at its community.
    void comparisonRequested(const limber::OutboxPost &post);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void refreshCurrent();
    void count();
    void openMenu(const QPoint &at);
    void openThread();
    void toggleHeld();
    void dress();
    [[nodiscard]] std::optional<OutboxPost> current() const;

    const Clock &m_clock;
    OutboxActions &m_actions;
    OutboxModel *const m_model;
    TitleLabel *const m_title;
    QPushButton *const m_signIn;
    QPushButton *const m_compare;
    QPushButton *const m_edit;
    QPushButton *const m_send;
    QPushButton *const m_hold;
    QPushButton *const m_drop;
    QPushButton *const m_thread;
    FlowLayout *const m_buttons;
    MessageBar *const m_failure;
    QListView *const m_view;
    QLabel *const m_reasons; ///< what is not to be seen whole in its row
    EmptyState *const m_empty;
    QStackedWidget *const m_stack;
    QTimer m_tick;
};

} // namespace limber
