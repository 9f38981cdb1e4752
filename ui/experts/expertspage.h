// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/store.h>

#include <QWidget>

class QLabel;
class QListView;
class QStackedWidget;

namespace limber {

class ExpertCardDelegate;
class ExpertListModel;

/// The directory of experts and editors, as a grid of cards.
class ExpertsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExpertsPage)

public:
    /// `store` must outlive it.
    explicit ExpertsPage(Store &store, QWidget *parent = nullptr);

Q_SIGNALS:
    void personActivated(const QString &community, const QString &person);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fitColumns();
    void applyFont();
    void updateTitle();

    ExpertListModel *const m_model;
    QLabel *const m_title;
    QStackedWidget *const m_stack;
    QListView *const m_view;
    ExpertCardDelegate *const m_delegate;
};

} // namespace limber
