// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/failure.h>

#include <QLatin1StringView>

namespace limber {

/// Why a community did not answer, as far as its address or the network is to blame: for whoever tries out an address. A failure says so by
/// how its detail begins (the constants below), which stays with it when it is kept in the store.
enum class FailureCause {
    Unknown,
    NoSuchHost, ///< nobody has that name
    ConnectionRefused, ///< the computer is there, and nothing listens
    Encryption, ///< TLS: the certificate is not valid, or not for this name
    NotEncrypted, ///< plain HTTP to another computer, which was not allowed
    OtherProtocol, ///< it answers with something else: a web page, a sign-in page of the network
    NewerProtocol, ///< a community that speaks a newer protocol than this program
    Elsewhere, ///< it sends to another host, which is not followed
};

inline constexpr QLatin1StringView HostNotFoundDetail("host not found: ");
inline constexpr QLatin1StringView ConnectionRefusedDetail("connection refused: ");
inline constexpr QLatin1StringView EncryptionDetail("TLS: ");
inline constexpr QLatin1StringView NotEncryptedDetail("plain HTTP to another computer is not allowed: ");
/// It was allowed, but not with a token. To FailureCause this is NotEncrypted too.
inline constexpr QLatin1StringView TokenNotEncryptedDetail("a token is never sent over plain HTTP to another computer: ");
inline constexpr QLatin1StringView OtherProtocolDetail("not a Limber endpoint: ");
inline constexpr QLatin1StringView NewerProtocolDetail("version: ");
inline constexpr QLatin1StringView ElsewhereDetail("redirected to another host: ");

/// Pure.
[[nodiscard]] FailureCause causeOf(const Failure &failure);

} // namespace limber
