// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPointer>
#include <QSettings>
#include <QWidget>

class QStackedWidget;

namespace limber {

class ThinSplitter;

/// Places sidebar, list and thread beside each other, or a page in place of list and thread; and makes do with less room: under 900 pixels
/// the sidebar is folded away until it is asked for, under 700 there is one pane at a time. Larger text needs more: the limits grow with
/// it.
class Panes final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Panes)

public:
    /// Takes the widgets over.
    Panes(QWidget *sidebar, QWidget *list, QWidget *thread, QWidget *parent = nullptr);

    /// Takes over a page that will stand where list and thread do.
    void addPage(QWidget *page);
    /// Shows a page, or list and thread for null. Folds a sidebar that is folded by itself, unless somebody is in it. A focus that was in
    /// what makes way goes into what comes, to where it was there last.
    void showPage(QWidget *page);
    /// With one pane at a time: the thread, or the list. Folds the sidebar as showPage() does.
    void showThread(bool thread);
    void setSidebarShown(bool shown);
    /// Somebody has found what they wanted in the sidebar: where it was unfolded for the moment, it makes way.
    void foldSidebar();
    [[nodiscard]] bool isSidebarShown() const { return m_sidebarShown; }
    /// There is too little room for the sidebar to stand beside the rest by itself.
    [[nodiscard]] bool isFolded() const;
    [[nodiscard]] bool isNarrow() const;
    /// With one pane at a time: from the thread to the list. False where there is no such way.
    bool back();
    [[nodiscard]] bool canGoBack() const { return m_canGoBack; }
    /// Moves the focus to the next pane that is in view and has something that can take it.
    void focusNext();
    /// Moves the focus to what stands beside the sidebar.
    void focusPage();

    /// Keys under `group`.
    void save(QSettings &settings, const QString &group) const;
    void restore(const QSettings &settings, const QString &group);

Q_SIGNALS:
    void sidebarShownChanged(bool shown);
    /// Whether isFolded().
    void foldedChanged(bool folded);
    /// Whether back() leads somewhere.
    void canGoBackChanged(bool can);

protected:
    void resizeEvent(QResizeEvent *event) override;
    /// The first time the focus goes where focusPage() says, unless it is somewhere in view already.
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void foldUnlessUsed();
    [[nodiscard]] bool hasFocusIn(const QWidget &pane) const;
    void setLeastWidths();
    [[nodiscard]] int scaled(int pixels) const;

    QWidget *const m_sidebar;
    QWidget *const m_list;
    QWidget *const m_thread;
    ThinSplitter *const m_outer;
    ThinSplitter *const m_inner;
    QStackedWidget *const m_pages;
    bool m_sidebarWanted = true; ///< where there is room
    bool m_sidebarUnfolded = false; ///< where there is not, for the moment
    bool m_sidebarShown = true;
    bool m_threadShown = false; ///< with one pane at a time
    bool m_canGoBack = false;
    bool m_folded = false;
    bool m_wasShown = false;
    QHash<QWidget *, QPointer<QWidget>> m_focusOf; ///< where the focus was in each page when another took its place
};

} // namespace limber
