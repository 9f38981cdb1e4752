// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QTimer>

namespace limber {

class MessageBar;
class ThreadPictures;

/// Says in a bar which pictures of a thread are not shown, and whose computers would be asked for them, and offers to.
class PictureBar final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureBar)

public:
    /// Both must outlive it.
    PictureBar(ThreadPictures &pictures, MessageBar &bar, QObject *parent = nullptr);

    /// The bar may be in view: a thread is shown.
    void setWanted(bool wanted);

Q_SIGNALS:
    /// The person wants the pictures of every thread from now on.
    void alwaysRequested();

private:
    enum class Said { Nothing, Blocked, Failed };

    void refresh();

    ThreadPictures &m_pictures;
    MessageBar &m_bar;
    QTimer m_soon; ///< so that forty pictures are spoken of once
    Said m_said = Said::Nothing;
    bool m_wanted = false;
    bool m_putAside = false; ///< for this thread
};

} // namespace limber
