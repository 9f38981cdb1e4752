// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/threadref.h>
#include <models/domain/timestamp.h>

#include <QString>

namespace limber {

/// What the person wrote for themselves on a thread or on one of its answers. Never sent anywhere.
struct Note
{
    ThreadRef thread;
    QString answer; ///< answer id; empty: the note is on the thread
    QString text; ///< as typed; empty where there is no note
    QString title; ///< the thread's when the note was written: the thread may be gone since
    Timestamp created;
    Timestamp edited;

    bool operator==(const Note &) const = default;
};

} // namespace limber
