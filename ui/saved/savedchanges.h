// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/store.h>
#include <ui/saved/differencewindow.h>

#include <QAction>
#include <QObject>
#include <QPointer>
#include <QSettings>
#include <QString>
#include <QTimer>

#include <optional>

class QWidget;

namespace limber {

class MessageBar;
class ThreadPage;
class UndoStack;
class ZoomLevel;

/// Says over a saved thread that its community rewrote it since: shows what changed, takes the new version for the copy, or leaves the copy
/// as it is. What the person decided to leave is not spoken of again until the community changes the thread once more.
class SavedChanges final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SavedChanges)

public:
    /// Stands in `page`. `window` is what its windows belong to. All must outlive it.
    SavedChanges(Store &store, ThreadPage &page, const ZoomLevel &zoom, UndoStack &undo, QSettings &settings, QWidget &window);

    QAction *const compare; ///< shows what changed; enabled where something did

Q_SIGNALS:
    /// The copy is another one now.
    void taken(const limber::ThreadRef &ref);

private:
    void look();
    void refresh(const SavedDifference &difference);
    void show();
    void take();
    void keepMine();
    void quiet();
    void forget(const ThreadRef &ref);
    /// The setting that says which version was left.
    [[nodiscard]] static QString keyOf(const ThreadRef &ref);

    Store &m_store;
    ThreadPage &m_page;
    const ZoomLevel &m_zoom;
    UndoStack &m_undo;
    QSettings &m_settings;
    QWidget &m_window;
    MessageBar *const m_bar;
    QTimer m_pause; ///< after each look: a pull announces page after page
    QPointer<DifferenceWindow> m_shown;
    bool m_outdated = false; ///< m_shown shows an earlier difference
    std::optional<ThreadRef> m_ref; ///< of the thread that was looked at
    std::optional<SavedDifference> m_difference; ///< where it changed
    bool m_looking = false;
    bool m_again = false; ///< something happened since it was looked at
};

} // namespace limber
