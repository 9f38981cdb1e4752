// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/samplecommunity.h>
#include <models/domain/deliver.h>
#include <ui/presentation/failuretext.h>

#include <QTimer>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

SampleCommunity::SampleCommunity(Application &application, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_server(folder + u"/sample-endpoint"_s)
{
    m_community.id = id();
    m_community.kind = u"limber"_s;
    connect(&m_server, &SampleEndpoint::listening, this, &SampleCommunity::discover);
    connect(&m_server, &SampleEndpoint::failed, this, [this](const QString &detail) {
        Q_EMIT failed(tr("The sample community's server stopped. Start Limber again. (%1)", "technical details in English").arg(detail));
    });
}

SampleCommunity::~SampleCommunity()
{
    m_stop.request_stop();
}

QString SampleCommunity::id()
{
    return u"sample"_s;
}

QString SampleCommunity::needsEndpoint()
{
    return tr(
        "The sample community needs the program limber-endpoint, which is neither beside limber nor on the PATH. Install Limber whole.");
}

void SampleCommunity::start()
{
    if (m_started)
        return;
    m_started = true;
    if (SampleEndpoint::executable().isEmpty()) {
        QTimer::singleShot(0, this, [this] { Q_EMIT failed(needsEndpoint()); });
        return;
    }
    m_server.start();
}

void SampleCommunity::discover(const QUrl &url)
{
    m_community.url = url;
    m_endpoint = m_application.endpoints().make(m_community);
    deliver(m_endpoint->discover(m_stop.get_token()), this, [this](const Result<CommunityInfo> &info) {
        if (!info) {
            Q_EMIT failed(FailureText::of(info.failure(), m_application.clock().now()).line());
            return;
        }
        m_community.info = *info;
        follow();
    });
}

void SampleCommunity::follow()
{
    deliver(m_application.store().communities(), this, [this](const Result<QList<Community>> &communities) {
        if (!communities)
            Q_EMIT failed(FailureText::of(communities.failure(), m_application.clock().now()).line());
        else
            keep(std::any_of(communities->begin(), communities->end(), [](const Community &one) { return one.id == id(); }));
    });
}

void SampleCommunity::keep(bool known)
{
    const auto tell = [this](const auto &kept) {
        if (kept)
            Q_EMIT ready();
        else
            Q_EMIT failed(FailureText::of(kept.failure(), m_application.clock().now()).line());
    };
    if (known)
        deliver(m_application.store().updateCommunity(m_community), this, tell);
    else
        deliver(m_application.store().addCommunity(m_community), this, tell);
}

} // namespace limber
