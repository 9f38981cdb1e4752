// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/limber/application.h>
#include <app/limber/sampleendpoint.h>
#include <models/domain/community.h>
#include <models/domain/endpoint.h>
#include <models/domain/person.h>

#include <QCoreApplication>
#include <QList>
#include <QObject>

#include <memory>
#include <stop_token>

namespace limber {

/// The sample community of a profile: its server, which has another address at every start, and its place among the communities.
class SampleCommunity final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SampleCommunity)

public:
    /// `folder` is the profile's. `application` must outlive it.
    SampleCommunity(Application &application, const QString &folder, QObject *parent = nullptr);
    ~SampleCommunity() override;

    /// Its id in a profile.
    [[nodiscard]] static QString id();
    /// What to say where limber-endpoint is missing.
    [[nodiscard]] static QString needsEndpoint();
    /// Starts the server and follows it; `ready` or `failed` comes once, never inside this call. A second call does nothing.
    void start();

Q_SIGNALS:
    /// It can be synced.
    void ready();
    /// It cannot be had; `text` says why and what to do.
    void failed(const QString &text);

private:
    void discover(const QUrl &url);
    void signIn();
    void follow();
    void keep(bool known);
    void keepSignIn();
    void fail(const Failure &failure);

    Application &m_application;
    Community m_community;
    Person m_me;
    SampleEndpoint m_server;
    std::unique_ptr<Endpoint> m_endpoint;
    std::stop_source m_stop;
    bool m_started = false;
};

} // namespace limber
