// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/community.h>

#include <QJsonObject>
#include <QStringList>

namespace limber {

/// A community as commands print it: {"id","name","kind","url"}.
[[nodiscard]] QJsonObject communityJson(const Community &community);
/// The same as a row for people.
[[nodiscard]] QStringList communityRow(const Community &community);

} // namespace limber
