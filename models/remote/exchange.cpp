// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/failurecause.h>
#include <models/domain/loopback.h>
#include <models/remote/exchange.h>
#include <models/remote/networkfailure.h>
#include <models/remote/origin.h>

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslError>

#include <utility>

using namespace Qt::StringLiterals;

namespace limber {

namespace {

/// Flow control: no more than this waits in Qt between the socket and us.
constexpr qint64 readBuffer = 256 * 1024;
/// What is taken at a time. Qt inflates as it is read, so this also bounds what a compressed bomb can unfold to at once.
constexpr qint64 piece = 64 * 1024;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// Whether what it brings is asked for, not just words about what went wrong. With 412 comes the item as it is there.
bool bringsContent(int status)
{
    return (status >= 200 && status < 300) || status == 412;
}

QNetworkRequest networkRequest(const QUrl &url, const HttpRequest &asked)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Limber/" LIMBER_VERSION ""_s);
    request.setRawHeader("Accept", asked.accept);
    if (!asked.body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (!asked.ifMatch.isEmpty())
        request.setRawHeader("If-Match", asked.ifMatch);
    if (!asked.token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + asked.token);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // One request at a time has nothing to gain from it, and one protocol less can go wrong.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Ours is stricter; Qt's own reports its error twice and never finishes the reply.
    request.setDecompressedSafetyCheckThreshold(-1);
    return request;
}

} // namespace

Exchange::Exchange(QNetworkAccessManager &network, HttpRequest request, const TransportLimits &limits, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_request(std::move(request))
    , m_limits(limits)
{
    m_idle.setSingleShot(true);
    m_speed.setInterval(m_limits.slowWindow);
    connect(&m_idle, &QTimer::timeout, this, [this] { fail(Failure::Kind::Timeout, u"nothing came for %1 ms"_s.arg(m_idle.interval())); });
    connect(&m_speed, &QTimer::timeout, this, &Exchange::checkSpeed);
}

Exchange::~Exchange()
{
    m_onStop.reset();
    dropReply();
}

QFuture<Result<HttpReply>> Exchange::start(std::stop_token stop)
{
    const QFuture<Result<HttpReply>> future = m_result.future();
    const QString scheme = m_request.url.scheme();
    if (stop.stop_requested()) {
        end(Failure{.kind = Failure::Kind::Cancelled});
    } else if (!m_request.url.isValid() || m_request.url.host().isEmpty() || (scheme != u"https"_s && scheme != u"http"_s)) {
        fail(Failure::Kind::Refused, u"not an http or https URL: %1"_s.arg(originText(m_request.url)));
    } else if (scheme == u"http"_s && !m_request.allowHttp && !isLoopback(m_request.url)) {
        fail(Failure::Kind::Refused, NotEncryptedDetail + originText(m_request.url));
    } else if (!m_request.token.isEmpty() && !mayCarryToken(m_request.url)) {
        fail(Failure::Kind::Refused, TokenNotEncryptedDetail + originText(m_request.url));
    } else {
        // Queued: the request may come from another thread, or from inside a call of ours.
        m_onStop.emplace(std::move(stop), [this] {
            QMetaObject::invokeMethod(
                this, [this] { end(Failure{.kind = Failure::Kind::Cancelled}); }, Qt::QueuedConnection);
        });
        send(m_request.url);
    }
    return future;
}

void Exchange::send(const QUrl &url)
{
    m_url = url;
    m_body.clear();
    m_atLastCheck = 0;
    m_reply = request(url);
    m_reply->setReadBufferSize(readBuffer);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::headArrived);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::contentArrived);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::replyEnded);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_tlsErrors += error.errorString() + u' ';
    });
    m_speed.stop();
    m_idle.start(m_limits.idle + m_request.patience);
}

QNetworkReply *Exchange::request(const QUrl &url) const
{
    const QNetworkRequest ready = networkRequest(url, m_request);
    switch (m_request.method) {
    case HttpRequest::Method::Put:
        return m_network.put(ready, m_request.body);
    case HttpRequest::Method::Delete:
        return m_network.deleteResource(ready);
    case HttpRequest::Method::Get:
        break;
    }
    return m_network.get(ready);
}

int Exchange::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void Exchange::headArrived()
{
    if (bringsContent(status()) && m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_limits.bodyBytes)
        fail(Failure::Kind::Malformed, u"the reply is larger than %1 bytes"_s.arg(m_limits.bodyBytes));
}

void Exchange::contentArrived()
{
    const bool wanted = bringsContent(status());
    const qint64 most = wanted ? m_limits.bodyBytes : m_limits.errorBytes;
    for (QByteArray bytes = m_reply->read(piece); !bytes.isEmpty(); bytes = m_reply->read(piece)) {
        m_idle.start(m_limits.idle);
        if (!m_speed.isActive())
            m_speed.start();
        m_body += bytes;
        if (m_body.size() <= most)
            continue;
        m_body.truncate(most);
        if (wanted)
            fail(Failure::Kind::Malformed, u"the reply is larger than %1 bytes"_s.arg(most));
        else
            complete();
        return;
    }
}

void Exchange::checkSpeed()
{
    const qint64 came = m_body.size() - std::exchange(m_atLastCheck, m_body.size());
    if (came < m_limits.slowBytes)
        fail(Failure::Kind::Timeout, u"%1 bytes in %2 ms are too few"_s.arg(came).arg(m_limits.slowWindow.count()));
}

void Exchange::replyEnded()
{
    contentArrived();
    if (m_ended || !m_reply || !m_reply->isFinished())
        return; // it was too much, or a redirect of which no more is wanted
    const QNetworkReply::NetworkError error = m_reply->error();
    const bool statusExplains = status() >= 400 && error >= QNetworkReply::ContentAccessDenied;
    if (error == QNetworkReply::NoError || statusExplains) {
        complete();
        return;
    }
    const QString words = m_tlsErrors.isEmpty() ? m_reply->errorString() : m_tlsErrors.trimmed();
    end(networkFailure(error, QString::fromUtf8(withoutToken(words.toUtf8()))));
}

void Exchange::complete()
{
    if (isRedirect(status()) && m_reply->hasRawHeader("Location")) {
        follow(m_reply->rawHeader("Location"));
        return;
    }
    end(HttpReply{
        .status = status(),
        .contentType = m_reply->rawHeader("Content-Type"),
        .date = m_reply->rawHeader("Date"),
        .retryAfter = m_reply->rawHeader("Retry-After"),
        .body = bringsContent(status()) ? std::move(m_body) : withoutToken(std::move(m_body)),
    });
}

/// A server may repeat in its words of refusal what it was sent; those are kept and shown.
QByteArray Exchange::withoutToken(QByteArray text) const
{
    return m_request.token.isEmpty() ? text : text.replace(m_request.token, "(token)");
}

void Exchange::follow(const QByteArray &location)
{
    const QUrl target = m_url.resolved(QUrl::fromEncoded(location));
    if (!target.isValid())
        return fail(Failure::Kind::Malformed, u"redirected to no valid URL"_s);
    if (!sameOrigin(m_url, target))
        return fail(Failure::Kind::Malformed, ElsewhereDetail + originText(target));
    // The other statuses leave it open whether what is written goes along.
    if (m_request.method != HttpRequest::Method::Get && status() != 307 && status() != 308)
        return fail(Failure::Kind::Malformed, u"HTTP status %1 in reply to what was to be written"_s.arg(status()));
    if (++m_hops > m_limits.redirects)
        return fail(Failure::Kind::Malformed, u"redirected more than %1 times"_s.arg(m_limits.redirects));
    dropReply();
    send(target);
}

void Exchange::fail(Failure::Kind kind, const QString &detail)
{
    end(Failure{.kind = kind, .detail = detail});
}

void Exchange::end(Result<HttpReply> result)
{
    if (std::exchange(m_ended, true))
        return;
    m_idle.stop();
    m_speed.stop();
    dropReply();
    m_result.finish(std::move(result));
    deleteLater();
}

void Exchange::dropReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

} // namespace limber
