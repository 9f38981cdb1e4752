// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/endpoint/reply.h>

#include <QByteArray>

namespace limber {

/// Whether an If-None-Match field names the tag (RFC 9110, 13.1.2). `tag` without its quotes. Pure; any thread.
[[nodiscard]] bool matchesTag(const QByteArray &ifNoneMatch, const QByteArray &tag);

/// Whether an If-Match field names the tag (13.1.1): a weak one never does. Pure; any thread.
[[nodiscard]] bool matchesStrongly(const QByteArray &ifMatch, const QByteArray &tag);

/// The reply with its tag, or, where the client has it already, 304 in its place.
[[nodiscard]] Reply revalidated(const QByteArray &ifNoneMatch, const QByteArray &tag, Reply reply);

} // namespace limber
