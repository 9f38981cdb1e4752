// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/documents/differencelook.h>
#include <models/documents/threaddifference.h>

#include <QTextDocument>

#include <memory>
#include <stop_token>

namespace limber {

/// Two versions of a thread side by side: a frame for each post that differs (see PostFrame), in it a table of two columns, the old version
/// first, a row for each paragraph. What was taken away is struck out, what was added is underlined, and both have their colour: none of
/// it is told by colour alone. Texts stand as they were typed. Posts that are the same are counted at the end. Pure; built and moved as
/// buildThreadDocument() says. Empty when `stop` was requested.
[[nodiscard]] std::unique_ptr<QTextDocument> buildDifferenceDocument(
    const ThreadDifference &difference, const DifferenceLook &look, std::stop_token stop);

} // namespace limber
