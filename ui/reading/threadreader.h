// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/domain/thread.h>
#include <ui/find/textmarker.h>
#include <ui/reading/readinganchor.h>

#include <QStringList>
#include <QTextDocument>
#include <QWidget>

#include <memory>
#include <optional>

class QShortcut;

namespace limber {

class AnswerOutline;
class CardBrowser;
class CurrentPost;
class FindBar;
class PostMenu;
class ThreadFind;
class ZoomLevel;

/// A thread and what it is read with: the outline of its answers beside it, the bar to find something in it, the menu of each post.
class ThreadReader final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThreadReader)

public:
    /// The outline stands beside threads with as many answers, in windows as wide.
    static constexpr int OutlineAnswers = 3;
    static constexpr int OutlineWindow = 1100;

    /// Both must outlive it.
    ThreadReader(const Clock &clock, const ZoomLevel &zoom, QWidget *parent = nullptr);

    /// Shows the document of a thread whose answers are in the order they are shown in; `newAnswers` are marked in the document. Without an
    /// anchor it is the thread that is shown already, and the reader stays where they are in it.
    void showThread(std::shared_ptr<const Thread> thread, const QStringList &newAnswers, std::unique_ptr<QTextDocument> document,
        const std::optional<ReadingAnchor> &anchor);
    /// Shows nothing.
    void clear();

    [[nodiscard]] CardBrowser *view() const { return m_view; }
    [[nodiscard]] CurrentPost &current() const { return *m_current; }
    [[nodiscard]] PostMenu &menu() const { return *m_menu; }
    /// The person wants the outline where there is room for it.
    void setOutlineWanted(bool wanted);

    /// Opens the bar to find something; what is selected in one line is looked for at once.
    void openFind();
    /// Opens the bar where it is closed.
    void findNext();
    void findPrevious();
    /// Marks what `marker` finds, and goes to the first of it in a post (empty: in the thread). `words` stand in the bar. Stays in force,
    /// also for other threads, until the bar is closed.
    void showMatches(const TextMarker &marker, const QString &words, const QString &post);
    /// Takes back what showMatches() did, where the bar still shows that. The focus stays where it is, unless it was in the bar.
    void clearMatches();
    /// Goes to the beginning of a post, as the outline does, or into it.
    void goTo(const ReadingPlace &place);
    /// Goes to the first of the new answers; false where there is none.
    bool goToFirstNew();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectFind();
    void closeFind();
    void placeOutline();

    const Clock &m_clock;
    CardBrowser *const m_view;
    AnswerOutline *const m_outline;
    FindBar *const m_bar;
    ThreadFind *const m_find;
    CurrentPost *const m_current;
    PostMenu *const m_menu;
    QShortcut *const m_escape;
    std::shared_ptr<const Thread> m_thread;
    QStringList m_newAnswers;
    TextMarker m_searched; ///< what the bar's words mean, where they were looked for elsewhere
    bool m_outlineWanted = true;
};

} // namespace limber
