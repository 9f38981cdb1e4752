// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/domain/community.h>
#include <models/domain/credentials.h>
#include <models/domain/endpoint.h>

#include <QtGlobal>

#include <memory>

class QNetworkAccessManager;

namespace limber {

/// Makes the adapter that speaks to a community's kind of endpoint. GUI thread.
class EndpointFactory final
{
    Q_DISABLE_COPY_MOVE(EndpointFactory)

public:
    /// With a network of its own, or `network` (not owned; must outlive every endpoint) where a test brings one. `clock` and `credentials`
    /// must outlive it, and every endpoint.
    EndpointFactory(const Clock &clock, Credentials &credentials, QNetworkAccessManager *network = nullptr);
    ~EndpointFactory();

    /// Null for a kind that this program does not know. The endpoint must not outlive the factory.
    [[nodiscard]] std::unique_ptr<Endpoint> make(const Community &community) const;
    /// The same, for trying out a token: it sends that and no other, whatever is kept.
    [[nodiscard]] std::unique_ptr<Endpoint> tryOut(const Community &community, const QByteArray &token) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace limber
