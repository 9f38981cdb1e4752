// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/draft.h>
#include <models/domain/limits.h>
#include <models/sync/syncengine.h>
#include <tests/screens/samplelibrary.h>
#include <ui/compose/composewindow.h>
#include <ui/reading/zoomlevel.h>
#include <ui/spelling/spelling.h>
#include <ui/status/syncmonitor.h>
#include <ui/undo/undostack.h>

#include <QAction>
#include <QWidget>

#include <memory>

namespace limber {

/// Somebody who writes, in the sample community.
class ComposeScene final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComposeScene)

public:
    enum class Moment {
        Question, ///< half written, with questions like it, and a word that calls for a doctor
        Answer, ///< with a quote
        Limits, ///< everything that can be wrong
        Drafts, ///< the page
        NoDrafts,
    };

    explicit ComposeScene(Moment moment);
    ~ComposeScene() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void open();
    void fillDrafts();
    [[nodiscard]] Draft draft() const;

    const Moment m_moment;
    SampleLibrary m_library{false};
    SyncEngine m_engine;
    ZoomLevel m_zoom;
    UndoStack m_undo;
    Spelling m_spelling;
    QAction m_send;
    SyncMonitor m_monitor;
    std::unique_ptr<QWidget> m_shown;
};

} // namespace limber
