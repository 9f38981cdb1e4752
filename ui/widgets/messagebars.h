// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

namespace limber {

class MessageBar;

/// Message bars under each other at the head of a pane; takes no room while none of them says anything.
class MessageBars final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBars)

public:
    /// Takes the bars over.
    explicit MessageBars(const QList<MessageBar *> &bars, QWidget *parent = nullptr);

    /// Takes a further bar over: it stands under the others.
    void add(MessageBar *bar);
    /// See MessageBar::setNeighbour(): of all of them.
    void setNeighbour(QWidget *neighbour);

private:
    void refresh();

    QList<MessageBar *> m_bars;
    QPointer<QWidget> m_neighbour;
};

} // namespace limber
