// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/store/expertquery.h>
#include <models/store/store.h>
#include <ui/widgets/readingsurface.h>

class QComboBox;
class QLineEdit;
class QModelIndex;
class QStackedWidget;
class QVBoxLayout;

namespace limber {

class EmptyState;
class ExpertDirectoryModel;
class ExpertGrid;
class FilterChip;
class PersonPictures;
class TitleLabel;

/// The directory of experts and editors, as a grid of cards that can be filtered and sorted.
class ExpertsPage final : public ReadingSurface
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExpertsPage)

public:
    /// Both must outlive it.
    ExpertsPage(Store &store, const Clock &clock, QWidget *parent = nullptr);

    /// Follows whoever is the current one, or no more.
    void toggleFollowed();
    [[nodiscard]] ExpertGrid *grid() const { return m_grid; }
    [[nodiscard]] QLineEdit *filter() const { return m_filter; }

Q_SIGNALS:
    void personActivated(const QString &community, const QString &person);
    /// The person wants to follow somebody (`expert` as they are now), or no more.
    void followRequested(const limber::Expert &expert, bool follow);
    /// There are no experts, and the person wants to have some.
    void syncRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeHead();
    void connectParts();
    void ask();
    void readCommunities();
    void open(const QModelIndex &index);
    void follow(const QModelIndex &index);
    void openMenu(QPoint inView);
    void dress();
    void setMargins();
    void showState();
    [[nodiscard]] bool isNarrowed() const;

    Store &m_store;
    const Clock &m_clock;
    ExpertDirectoryModel *const m_model;
    PersonPictures *const m_pictures;
    TitleLabel *const m_title;
    QLineEdit *const m_filter;
    FilterChip *const m_followed;
    QComboBox *const m_community;
    QComboBox *const m_order;
    QStackedWidget *const m_stack;
    ExpertGrid *const m_grid;
    EmptyState *const m_empty;
    QVBoxLayout *const m_list;
    bool m_known = false; ///< the store has answered
};

} // namespace limber
