// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/failure.h>
#include <models/domain/result.h>
#include <models/remote/httpreply.h>
#include <models/remote/httprequest.h>
#include <models/remote/promisedresult.h>
#include <models/remote/transportlimits.h>

#include <QByteArray>
#include <QFuture>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <optional>
#include <stop_token>

class QNetworkAccessManager;

namespace limber {

/// One request, from the first time it is sent to the end of the last redirect's reply. Deletes itself once its future has its result;
/// deleted before, the result is Cancelled.
class Exchange final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Exchange)

public:
    Exchange(QNetworkAccessManager &network, HttpRequest request, const TransportLimits &limits, QObject *parent);
    ~Exchange() override;

    /// Once. The stop token may be used from any thread.
    [[nodiscard]] QFuture<Result<HttpReply>> start(std::stop_token stop);

private:
    void send(const QUrl &url);
    void headArrived();
    void contentArrived();
    void replyEnded();
    void checkSpeed();
    void complete();
    void follow(const QByteArray &location);
    void fail(Failure::Kind kind, const QString &detail);
    void end(Result<HttpReply> result);
    void dropReply();
    [[nodiscard]] QNetworkReply *request(const QUrl &url) const;
    [[nodiscard]] QByteArray withoutToken(QByteArray text) const;
    [[nodiscard]] int status() const;

    QNetworkAccessManager &m_network;
    HttpRequest m_request;
    TransportLimits m_limits;
    PromisedResult<HttpReply> m_result;
    QPointer<QNetworkReply> m_reply; ///< a network that is torn down takes its replies with it
    QUrl m_url;
    QByteArray m_body;
    QString m_tlsErrors;
    qint64 m_atLastCheck = 0;
    int m_hops = 0;
    bool m_ended = false;
    QTimer m_idle;
    QTimer m_speed;
    /// Last: it is gone before anything that its call would touch.
    std::optional<std::stop_callback<std::function<void()>>> m_onStop;
};

} // namespace limber
