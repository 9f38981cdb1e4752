// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/store.h>
#include <ui/actions/place.h>
#include <ui/reading/readinganchor.h>
#include <ui/search/scrollanchor.h>
#include <ui/windowpages.h>

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <optional>

class QAction;
class QMainWindow;

namespace limber {

class ExpertLens;
class Navigator;
class NextUnreadHit;
class SearchField;
class SearchSuggestions;
class WindowActions;

/// Searching, from the field in the toolbar to the thread at its hit, and back: Escape brings back the list, what was selected and read,
/// where it stood, and the focus. What was typed stays for the next time.
class SearchFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchFlow)

public:
    /// Adds the field and its command to the window. All must outlive it.
    SearchFlow(Store &store, const WindowPages &pages, Navigator &navigator, ExpertLens &lens, WindowActions &actions, QMainWindow &window);

    /// The results give way to the list; what is read stays.
    void leave();
    // As ThreadListPane's, in what is shown.
    void selectNext();
    void selectPrevious();
    void selectNextUnread();

Q_SIGNALS:
    /// Something happened, in words for the status bar.
    void announced(const QString &message);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// How things were when the results took the list's place.
    struct Before
    {
        Place place;
        ReadingAnchor anchor;
        ScrollAnchor scroll;
        QPointer<QWidget> focus;
        bool wasReading = false; ///< the focus was in the thread
        bool opened = false; ///< a hit was opened since
    };

    void placeField(const WindowActions &actions);
    void connectField();
    void connectResults();
    void connectLens(ExpertLens &lens);
    void enterField();
    void remember();
    void begin();
    void goBack();
    void showList();
    void onText(const QString &text);
    void open(const SearchHit &hit);
    void arrive(const Place &place);
    void offerTopic();

    Store &m_store;
    SearchColumn &m_column;
    ThreadPage &m_thread;
    Navigator &m_navigator;
    Panes &m_panes;
    QMainWindow &m_window;
    SearchField *const m_field;
    SearchSuggestions *const m_suggestions;
    QAction *const m_search;
    NextUnreadHit *const m_nextUnread;
    std::optional<Before> m_before; ///< while the results are shown
    QPointer<QWidget> m_from; ///< where the focus was before it came to the field
    std::optional<ThreadRef> m_opened; ///< by the search
};

} // namespace limber
