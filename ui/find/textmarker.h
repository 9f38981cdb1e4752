// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/textrange.h>

#include <QList>
#include <QStringView>

#include <functional>

namespace limber {

/// Where one block of a document matches what is looked for: sorted, none overlapping. GUI thread; called once for each block.
using TextMarker = std::function<QList<TextRange>(QStringView)>;

} // namespace limber
