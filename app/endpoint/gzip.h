// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace limber {

/// Whether an Accept-Encoding field lets the reply be gzip (RFC 9110, 12.5.3). Pure; any thread.
[[nodiscard]] bool acceptsGzip(const QByteArray &acceptEncoding);

/// The bytes as one gzip member. Pure; any thread.
[[nodiscard]] QByteArray gzip(const QByteArray &bytes);

} // namespace limber
