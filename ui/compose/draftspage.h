// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/store/store.h>

#include <QWidget>

class QListView;
class QPushButton;
class QStackedWidget;

namespace limber {

class DraftListModel;
class EmptyState;
class TitleLabel;
class UndoStack;

/// Everything that was begun to be written and is not sent yet, the newest first. Deleting can be undone.
class DraftsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DraftsPage)

public:
    /// All must outlive it.
    DraftsPage(Store &store, const Clock &clock, UndoStack &undo, QWidget *parent = nullptr);

    [[nodiscard]] QListView *view() const { return m_view; }

Q_SIGNALS:
    /// The person wants to go on with a draft.
    void openRequested(const QString &uuid);
    /// There are no drafts, and the person wants to begin one.
    void askRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void open();
    void remove();
    void openMenu(const QPoint &at);
    void dress();
    [[nodiscard]] QString currentUuid() const;

    Store &m_store;
    const Clock &m_clock;
    UndoStack &m_undo;
    DraftListModel *const m_model;
    TitleLabel *const m_title;
    QPushButton *const m_open;
    QPushButton *const m_remove;
    QListView *const m_view;
    EmptyState *const m_empty;
    QStackedWidget *const m_stack;
};

} // namespace limber
