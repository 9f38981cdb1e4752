// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace limber {

/// What a member shows to be known by: 256 random bits, written as 43 characters of base64url. Only its hash is ever stored.
struct Token
{
    /// A new one, from the system's random source.
    [[nodiscard]] static QByteArray make();
    /// The SHA-256 of a token, whatever it looks like. Pure; any thread.
    [[nodiscard]] static QByteArray hash(const QByteArray &token);
    /// The token of an Authorization field ("Bearer …"); empty where it is none.
    [[nodiscard]] static QByteArray ofField(const QByteArray &authorization);
    /// Whether two hashes are the same, in a time that says nothing of where they differ.
    [[nodiscard]] static bool areSame(const QByteArray &one, const QByteArray &other);
};

} // namespace limber
