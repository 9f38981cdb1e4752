// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>
#include <QStringList>

namespace limber {

/// Everything that the endpoint at this port has, as its feed tells it: at most its first thousand items.
[[nodiscard]] QJsonArray feedOf(quint16 port);

/// The texts of a question's answers, in the feed's order.
[[nodiscard]] QStringList answersIn(const QJsonArray &feed, const QString &question);

} // namespace limber
