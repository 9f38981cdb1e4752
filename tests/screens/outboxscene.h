// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/outboxpost.h>
#include <tests/screens/samplelibrary.h>
#include <ui/outbox/outboxactions.h>
#include <ui/reading/zoomlevel.h>
#include <ui/undo/undostack.h>

#include <QWidget>

#include <memory>

namespace limber {

/// What somebody who posts sees of it, in the sample community.
class OutboxScene final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutboxScene)

public:
    enum class Moment {
        Every, ///< an entry for each state
        Refused, ///< with the reasons of the one that is chosen
        Empty,
        Withdrawal, ///< a comparison, for a post that is to be withdrawn
        Thread, ///< an answer and a change that wait
        Question, ///< the thread of a question that is not sent yet
        Comparison, ///< a change that met another one
    };

    explicit OutboxScene(Moment moment);
    ~OutboxScene() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void open();
    [[nodiscard]] OutboxPost entry(int number, const PostContent &content, const QString &thread) const;

    const Moment m_moment;
    SampleLibrary m_library{false};
    ZoomLevel m_zoom;
    UndoStack m_undo;
    OutboxActions m_actions;
    std::unique_ptr<QWidget> m_shown;
};

} // namespace limber
