// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace limber {

/// Same scheme, host and port, a scheme's default port counted as stated. Pure.
[[nodiscard]] bool sameOrigin(const QUrl &left, const QUrl &right);

/// Whether a token may go there: over TLS, or without leaving this computer. Pure.
[[nodiscard]] bool mayCarryToken(const QUrl &url);

/// Scheme, host and port, for a Failure's detail: no user, path or query that may hold a secret. Pure.
[[nodiscard]] QString originText(const QUrl &url);

} // namespace limber
