// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/item.h>
#include <models/domain/itemtype.h>
#include <models/domain/limits.h>
#include <models/domain/person.h>
#include <models/domain/postcontent.h>
#include <models/domain/result.h>

#include <QByteArray>
#include <QString>

// The bodies of the protocol's writing half, "Writing" and "Accounts". All pure; any thread.
namespace limber::wire {

/// The body of PUT questions/UUID or answers/UUID.
[[nodiscard]] QByteArray writePost(const PostContent &content);
/// Reads one; `type` is Question or Answer, as the path says. Refused, with a FieldError for each member that is missing, of the wrong
/// type or beyond `limits` (code points); members that are not known are passed over. Malformed where it is no JSON object.
[[nodiscard]] Result<PostContent> parsePost(ItemType type, const QByteArray &body, const Limits &limits);
/// The same content gives the same bytes, whatever order its members came in: for the hash that the endpoint keeps per UUID.
[[nodiscard]] QByteArray canonicalPost(const PostContent &content);

/// The body of PUT questions/ID/accepted; an empty `answer` for none.
[[nodiscard]] QByteArray writeAccepted(const QString &answer);
/// The answer's id, empty for none. Refused or Malformed as parsePost().
[[nodiscard]] Result<QString> parseAccepted(const QByteArray &body);

/// One stored question or answer, as it is answered to a PUT. Malformed says where it is wrong.
[[nodiscard]] Result<Item> parseStoredItem(const QByteArray &body);
/// The reply to GET me.
[[nodiscard]] Result<Person> parseMe(const QByteArray &body);

} // namespace limber::wire
