// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/itemmodels/searchresultsmodel.h>

#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedWidget;

namespace limber {

class EmptyState;
class MessageBar;
class SearchChips;
class SearchView;
class TitleLabel;

/// What a search found, with the operators that narrow it above. Selecting never moves the focus.
class SearchPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchPane)

public:
    /// Both must outlive the pane.
    SearchPane(Store &store, const Clock &clock, QWidget *parent = nullptr);

    /// Searches for this, or says what can be searched for where it is empty.
    void search(const SearchQuery &query);
    /// Offers a topic to narrow the search by (its title); empty for none.
    void offerTopic(const QString &topic);
    /// Looks through the expert lens from now on.
    void setLens(LensMode lens);
    /// The focus comes in from above: the first row is selected where none is. False where there are no rows.
    bool enter();
    /// Opens the selected post, or the first one, as soon as there is one.
    void openFirst();
    /// As Enter does.
    void open(const SearchRow &row);
    /// No row is what is read any more; the keys go on from where they were.
    void deselect();
    void selectNext();
    void selectPrevious();
    /// What the head says of how far the search is: "Still looking…", "Indexing 40 %", "12 results"; may be empty.
    [[nodiscard]] QString status() const;

    [[nodiscard]] SearchResultsModel &model() { return *m_model; }
    /// For the focus: setFocus() on the pane goes here where it has rows.
    [[nodiscard]] SearchView *view() const { return m_view; }

Q_SIGNALS:
    void hitSelected(const limber::SearchHit &hit);
    /// Enter, or two clicks: the focus may go to the post.
    void hitActivated(const limber::SearchHit &hit);
    /// One click, after hitSelected().
    void hitClicked(const limber::SearchHit &hit);
    void personActivated(const QString &community, const QString &person);
    void topicActivated(const QString &community, const QString &topic);
    /// The person narrows the search, or widens it; empty: clears it.
    void queryChosen(const limber::SearchQuery &query);
    /// The person wants to look without the expert lens.
    void lensDismissed();
    /// The person wants to type the value of an operator that begins like this.
    void typingWanted(const QString &begin);
    /// Nothing was found, and the person wants to ask it: the words.
    void askRequested(const QString &words);
    /// The person goes up from the first row.
    void leftAtTop();
    /// The person wants the menu of a row; `at` is where, on the screen.
    void menuRequested(const limber::SearchRow &row, const QPoint &at);
    void escapePressed();
    void statusChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void onState();
    void sayNothingFound();
    void searchEverywhere();
    void activate(const QModelIndex &index);
    /// Of the posts, or of the rows where there is none.
    [[nodiscard]] QModelIndex first() const;
    void select(int row);
    /// The row that so many steps lead to from the selected one; the current one where none is selected.
    [[nodiscard]] int rowBy(int step) const;
    void showInStack(QWidget *page);
    void dress();

    const Clock &m_clock;
    SearchResultsModel *const m_model;
    SearchView *const m_view;
    TitleLabel *const m_title;
    QLabel *const m_status;
    SearchChips *const m_chips;
    MessageBar *const m_failure;
    EmptyState *const m_empty;
    QStackedWidget *const m_stack;
    QTimer m_patience; ///< until a search is said to take its time
    bool m_slow = false;
    bool m_narrowed = false; ///< nothing was found, and a wider search may find something
    bool m_openFirst = false; ///< as soon as there is one
};

} // namespace limber
