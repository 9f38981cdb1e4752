// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/domain/community.h>
#include <models/domain/credentials.h>
#include <models/domain/endpoint.h>
#include <models/remote/promisedresult.h>
#include <models/remote/transport.h>

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace limber {

/// Speaks the Limber endpoint protocol, version 1. Replies are parsed in the thread pool.
class LimberEndpoint final : public Endpoint
{
public:
    /// `network`, `credentials` and `clock` must outlive the endpoint.
    LimberEndpoint(const Community &community, QNetworkAccessManager &network, Credentials &credentials, const Clock &clock,
        TransportLimits limits = {});
    ~LimberEndpoint() override;

    [[nodiscard]] QFuture<Result<CommunityInfo>> discover(std::stop_token stop) override;
    [[nodiscard]] QFuture<Result<ChangePage>> changes(QString cursor, int limit, std::stop_token stop) override;
    [[nodiscard]] QFuture<Result<bool>> awaitChange(QString cursor, std::chrono::seconds patience, std::stop_token stop) override;
    [[nodiscard]] QFuture<Result<SendReply>> send(Outgoing outgoing, std::stop_token stop) override;
    [[nodiscard]] QFuture<Result<Person>> me(std::stop_token stop) override;

private:
    /// What makes a value of a reply, `now` being when it came. Runs in the thread pool.
    template <typename T> using Reader = std::function<Result<T>(const HttpReply &reply, Timestamp now)>;

    /// Whether it is said who asks.
    enum class Signing {
        Never,
        IfKnown,
        Always,
        ToWrite, ///< as Always, but a token file that is not as it must be asks for signing in: only the endpoint refuses what is written
    };

    template <typename T> QFuture<Result<T>> ask(Signing signing, HttpRequest request, Reader<T> read, std::stop_token stop);
    template <typename T> void ask(HttpRequest request, Reader<T> read, std::shared_ptr<PromisedResult<T>> promised, std::stop_token stop);
    [[nodiscard]] Signing reading() const;
    [[nodiscard]] QUrl changesUrl(const QString &cursor, const QString &query) const;

    const Clock &m_clock;
    Credentials &m_credentials;
    Community m_community;
    QUrl m_base;
    std::stop_source m_lifetime; ///< stopped when the endpoint goes, for what is being parsed then
    Transport m_transport;
    QObject m_receiver; ///< last: the first to go, and with it every result on its way
};

} // namespace limber
