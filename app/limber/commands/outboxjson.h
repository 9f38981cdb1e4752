// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/outboxpost.h>

#include <QJsonObject>
#include <QString>

namespace limber {

/// "queued", "sending", "waiting", "refused" or "held".
[[nodiscard]] QString outboxStateName(OutboxPost::State state);
/// An entry as `limber outbox` prints it.
[[nodiscard]] QJsonObject outboxJson(const OutboxPost &post);
/// An entry among a thread's "pending", as `limber show` prints it: with what is sent.
[[nodiscard]] QJsonObject pendingJson(const OutboxPost &post);

} // namespace limber
