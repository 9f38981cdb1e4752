// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/thread.h>

#include <QList>
#include <QUrl>

namespace limber {

/// The pictures that a thread shows from elsewhere, each once, in the order they appear: those in the bodies of its posts, and the faces of
/// their authors. http and https addresses alone. A body that is shown as it was typed (see buildThreadDocument) has none. Pure; any
/// thread.
[[nodiscard]] QList<QUrl> imagesOf(const Thread &thread);

} // namespace limber
