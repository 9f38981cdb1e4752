// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/threadref.h>
#include <models/store/writecontext.h>

#include <QString>

#include <optional>

namespace limber {

/// The title of a thread that is cached, saved, or on its way to its community; none if there is no such thread. Writer's thread. Throws
/// SqlError.
[[nodiscard]] std::optional<QString> threadTitle(WriteContext &context, const ThreadRef &ref);

} // namespace limber
