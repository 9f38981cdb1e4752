// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/result.h>

#include <QByteArray>

namespace limber {

/// The token in what somebody pasted or wrote into a file: without white space around it. Refused where what is left cannot be one: it is
/// empty, longer than 4096 bytes, or has a character that no header may carry. Pure.
[[nodiscard]] Result<QByteArray> bearerToken(const QByteArray &text);

} // namespace limber
