// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/credentials.h>

#include <QObject>
#include <QString>

#include <chrono>

namespace QKeychain {
class Job;
}

namespace limber {

/// Keeps tokens in the desktop's keyring, by QtKeychain. Where there is none, or it does not answer in time (it may ask the person for its
/// own password first), every function fails: token() with SignInNeeded, the others with Refused.
class KeyringCredentials final : public Credentials
{
public:
    explicit KeyringCredentials(std::chrono::milliseconds patience = std::chrono::minutes(1));
    /// What is asked of the keyring ends with Cancelled.
    ~KeyringCredentials() override;

    [[nodiscard]] QFuture<Result<QByteArray>> token(Community community, std::stop_token stop) override;
    [[nodiscard]] QFuture<Result<Kept>> keep(Community community, QByteArray token) override;
    [[nodiscard]] QFuture<Result<Done>> remove(Community community) override;

private:
    template <typename T, typename Reader>
    QFuture<Result<T>> run(QKeychain::Job *job, const Community &community, Reader reader, std::stop_token stop);

    std::chrono::milliseconds m_patience;
    QObject m_errands; ///< parent of those that run
};

} // namespace limber
