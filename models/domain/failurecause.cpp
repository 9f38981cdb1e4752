// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/failurecause.h>

#include <array>
#include <utility>

namespace limber {

namespace {

constexpr std::array Beginnings{std::pair{HostNotFoundDetail, FailureCause::NoSuchHost},
    std::pair{ConnectionRefusedDetail, FailureCause::ConnectionRefused}, std::pair{EncryptionDetail, FailureCause::Encryption},
    std::pair{NotEncryptedDetail, FailureCause::NotEncrypted}, std::pair{TokenNotEncryptedDetail, FailureCause::NotEncrypted},
    std::pair{OtherProtocolDetail, FailureCause::OtherProtocol}, std::pair{NewerProtocolDetail, FailureCause::NewerProtocol},
    std::pair{ElsewhereDetail, FailureCause::Elsewhere}};

} // namespace

FailureCause causeOf(const Failure &failure)
{
    for (const auto &[beginning, cause] : Beginnings) {
        if (failure.detail.startsWith(beginning))
            return cause;
    }
    return FailureCause::Unknown;
}

} // namespace limber
