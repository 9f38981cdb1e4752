// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>

#include <QListView>

namespace limber {

class ExpertCardDelegate;
class PersonPictures;

/// Experts as cards, as many beside each other as there is room for. A click or Enter opens one; a click on its button follows them.
class ExpertGrid final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExpertGrid)

public:
    /// `clock` must outlive it.
    explicit ExpertGrid(const Clock &clock, QWidget *parent = nullptr);

    /// Where faces come from; it must outlive the grid.
    void setPictures(PersonPictures &pictures);
    /// Makes the cells as wide as the columns.
    void fitColumns();
    /// Letters are commands here; somebody is found with the filter.
    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    void opened(const QModelIndex &index);
    void followRequested(const QModelIndex &index);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isOnButton(const QModelIndex &index, QPoint point) const;

    ExpertCardDelegate *const m_delegate;
    QPersistentModelIndex m_pressed; ///< the card whose button the mouse went down on
    bool m_clicking = false; ///< a click is being dealt with: what the style calls activating by it is none of its own
};

} // namespace limber
