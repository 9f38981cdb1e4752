// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/thread.h>
#include <models/store/threadrow.h>

#include <QJsonObject>

namespace limber {

/// A whole thread as `limber show` prints it. `name` is its REF.
[[nodiscard]] QJsonObject threadJson(const Thread &thread, const QString &name);
/// A row as `limber list` prints it.
[[nodiscard]] QJsonObject threadRowJson(const ThreadRow &row, const QString &name);

} // namespace limber
