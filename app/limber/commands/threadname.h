// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/threadref.h>

#include <QList>
#include <QString>

namespace limber {

/// A REF as a person writes it: a question's id, or COMMUNITY/ID.
[[nodiscard]] ThreadRef parseThreadName(const QString &text);
/// A REF as commands print it: the id alone where only one community has it, COMMUNITY/ID where several have. `same` are the threads of
/// that id.
[[nodiscard]] QString threadName(const ThreadRef &ref, const QList<ThreadRef> &same);

} // namespace limber
