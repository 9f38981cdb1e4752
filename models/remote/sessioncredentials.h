// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/credentials.h>

#include <QHash>

namespace limber {

/// Holds tokens in memory, until it goes.
class SessionCredentials final : public Credentials
{
public:
    [[nodiscard]] QFuture<Result<QByteArray>> token(Community community, std::stop_token stop) override;
    [[nodiscard]] QFuture<Result<Kept>> keep(Community community, QByteArray token) override;
    [[nodiscard]] QFuture<Result<Done>> remove(Community community) override;

    [[nodiscard]] bool holds(const Community &community) const;

private:
    QHash<QString, QByteArray> m_tokens; ///< by credentialKey()
};

} // namespace limber
