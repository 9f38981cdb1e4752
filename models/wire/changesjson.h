// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/changepage.h>
#include <models/domain/result.h>

#include <QByteArray>

namespace limber::wire {

/// Reads a page of changes. A leading UTF-8 byte-order mark is passed over. An item that cannot be used (unknown type, wrong member type,
/// id outside the alphabet, a date that is none, over 256 KiB of text) is left out and told in ChangePage::skipped; the page itself fails
/// with Malformed when it is not one whole JSON object (as parseJsonObject has it), or `changes` (at most 10,000 items), `cursor` (1 to 512
/// bytes) or `more` is missing or of the wrong type. Pure; any thread.
[[nodiscard]] Result<ChangePage> parseChanges(const QByteArray &json);

} // namespace limber::wire
