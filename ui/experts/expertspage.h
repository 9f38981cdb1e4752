// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/store/store.h>
#include <ui/widgets/readingsurface.h>

class QListView;
class QStackedWidget;
class QVBoxLayout;

namespace limber {

class EmptyState;
class ExpertCardDelegate;
class ExpertListModel;
class TitleLabel;

/// The directory of experts and editors, as a grid of cards.
class ExpertsPage final : public ReadingSurface
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExpertsPage)

public:
    /// Both must outlive it.
    ExpertsPage(Store &store, const Clock &clock, QWidget *parent = nullptr);

Q_SIGNALS:
    void personActivated(const QString &community, const QString &person);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
    void applyFont();
    void setMargins();
    void showCount();

    ExpertListModel *const m_model;
    TitleLabel *const m_title;
    QStackedWidget *const m_stack;
    QListView *const m_view;
    EmptyState *const m_empty;
    QVBoxLayout *const m_list;
    ExpertCardDelegate *const m_delegate;
};

} // namespace limber
