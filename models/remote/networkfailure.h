// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/failure.h>

#include <QNetworkReply>
#include <QString>

namespace limber {

/// What a request that brought no usable HTTP reply failed of. `text` is Qt's own, for the detail. Pure.
[[nodiscard]] Failure networkFailure(QNetworkReply::NetworkError error, const QString &text);

} // namespace limber
