// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/credentials.h>
#include <models/remote/sessioncredentials.h>

#include <QObject>

#include <functional>
#include <memory>

namespace limber {

/// The person's own file where their community names one, else what was kept for this session, else the keyring. Keeps in the keyring, and
/// for this session where there is none.
class ChosenCredentials final : public Credentials
{
public:
    /// Over the desktop's keyring, or `keyring` where a test brings one.
    explicit ChosenCredentials(std::unique_ptr<Credentials> keyring = {});
    /// What is under way ends with Cancelled.
    ~ChosenCredentials() override;

    [[nodiscard]] QFuture<Result<QByteArray>> token(Community community, std::stop_token stop) override;
    [[nodiscard]] QFuture<Result<Kept>> keep(Community community, QByteArray token) override;
    [[nodiscard]] QFuture<Result<Done>> remove(Community community) override;

private:
    SessionCredentials m_session;
    std::unique_ptr<Credentials> m_keyring;
    QObject m_receiver; ///< last: the first to go, and with it every result on its way
};

} // namespace limber
