// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace limber {

class OutboxModel;
class Store;

/// What waits to be sent, in the status bar; a click leads to it. Not there while nothing waits. Nothing in it runs by the clock.
class OutboxLine final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutboxLine)

public:
    /// `store` must outlive it.
    explicit OutboxLine(Store &store, QWidget *parent = nullptr);

private:
    void refresh();

    OutboxModel *const m_model;
};

} // namespace limber
