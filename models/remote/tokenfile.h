// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/result.h>

#include <QByteArray>
#include <QString>

namespace limber {

/// The token in a person's own file: a regular one that is theirs, and that nobody else can read. Refused where it is not, or holds
/// no token; `detail` says what to do. Reads the disk: any thread but the GUI's.
[[nodiscard]] Result<QByteArray> readTokenFile(const QString &path);

} // namespace limber
