// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/outgoing.h>
#include <models/domain/result.h>
#include <models/domain/sendreply.h>
#include <models/domain/timestamp.h>
#include <models/remote/httpreply.h>
#include <models/remote/httprequest.h>

#include <QUrl>

namespace limber {

/// What is sent for something outgoing to the endpoint at `base`. Refused where it cannot be written down as a request: an id or a revision
/// that is none. Pure.
[[nodiscard]] Result<HttpRequest> sendRequest(const Outgoing &outgoing, const QUrl &base);

/// What the endpoint's reply to that means, `now` being when it came. Refused, NotFound and SignInNeeded are the endpoint's own word; after
/// every other failure nobody knows whether it was done. Pure.
[[nodiscard]] Result<SendReply> readSendReply(const Outgoing &outgoing, const HttpReply &reply, Timestamp now);

} // namespace limber
