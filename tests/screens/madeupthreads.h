// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace limber {

/// One thread of the lists that are drawn, with whatever makes a card look different.
struct MadeUpThread
{
    QString title;
    QString text;
    QString asker;
    int hoursAgo = 0;
    int answers = 0;
    bool expert = false;
    bool accepted = false;
    bool unread = false;
    bool saved = false;
    bool gone = false;
    bool noted = false;
};

[[nodiscard]] QList<MadeUpThread> madeUpThreads();

} // namespace limber
