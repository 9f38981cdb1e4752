// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSettings>
#include <QWidget>

class QStackedWidget;

namespace limber {

class ThinSplitter;

/// Places sidebar, list and thread beside each other, or a page in place of list and thread; and makes do with less room: under 900 pixels
/// the sidebar is folded away until it is asked for, under 700 there is one pane at a time.
class Panes final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Panes)

public:
    static constexpr int FoldBelow = 900;
    static constexpr int NarrowBelow = 700;

    /// Takes the widgets over.
    Panes(QWidget *sidebar, QWidget *list, QWidget *thread, QWidget *parent = nullptr);

    /// Takes over a page that will stand where list and thread do.
    void addPage(QWidget *page);
    /// Shows a page, or list and thread for null.
    void showPage(QWidget *page);
    /// With one pane at a time: the thread, or the list. Folds the sidebar where it is folded by itself.
    void showThread(bool thread);
    void setSidebarShown(bool shown);
    [[nodiscard]] bool isSidebarShown() const { return m_sidebarShown; }
    [[nodiscard]] bool isNarrow() const;
    /// With one pane at a time: from the thread to the list. False where there is no such way.
    bool back();
    [[nodiscard]] bool canGoBack() const { return m_canGoBack; }
    /// Moves the focus to the next pane that is in view.
    void focusNext();

    /// Keys under `group`.
    void save(QSettings &settings, const QString &group) const;
    void restore(const QSettings &settings, const QString &group);

Q_SIGNALS:
    void sidebarShownChanged(bool shown);
    /// Whether back() leads somewhere.
    void canGoBackChanged(bool can);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

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
};

} // namespace limber
