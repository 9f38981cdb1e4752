// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/domain/community.h>
#include <models/domain/endpoint.h>
#include <models/remote/transport.h>

#include <QByteArray>
#include <QObject>
#include <QUrl>

class QNetworkAccessManager;

namespace limber {

/// Speaks the Limber endpoint protocol, version 1. Replies are parsed in the thread pool.
class LimberEndpoint final : public Endpoint
{
public:
    /// `network` and `clock` must outlive the endpoint.
    LimberEndpoint(const Community &community, QNetworkAccessManager &network, const Clock &clock, TransportLimits limits = {});
    ~LimberEndpoint() override;

    [[nodiscard]] QFuture<Result<CommunityInfo>> discover(std::stop_token stop) override;
    [[nodiscard]] QFuture<Result<ChangePage>> changes(QString cursor, int limit, std::stop_token stop) override;

private:
    template <typename T> QFuture<Result<T>> ask(const QUrl &url, Result<T> (*read)(const HttpReply &, Timestamp), std::stop_token stop);

    const Clock &m_clock;
    QUrl m_base;
    bool m_allowHttp;
    std::stop_source m_lifetime; ///< stopped when the endpoint goes, for what is being parsed then
    Transport m_transport;
    QObject m_receiver; ///< last: the first to go, and with it every result on its way
};

} // namespace limber
