// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QToolBar;
class QWidget;

namespace limber {

/// Keeps a field in its toolbar: where there is too little room for all, the buttons go without their words. Belongs to the toolbar.
class ToolBarRoom final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ToolBarRoom)

public:
    /// The field must be in the toolbar, and live as long.
    ToolBarRoom(QToolBar &toolBar, const QWidget &field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QToolBar &m_toolBar;
    const QWidget &m_field;
};

} // namespace limber
