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
    m_community.tokenFile = m_server.tokenFile();
    m_endpoint = m_application.endpoints().make(m_community);
    deliver(m_endpoint->discover(m_stop.get_token()), this, [this](const Result<CommunityInfo> &info) {
        if (!info) {
            fail(info.failure());
            return;
        }
        m_community.info = *info;
        signIn();
    });
}

void SampleCommunity::signIn()
{
    deliver(m_endpoint->me(m_stop.get_token()), this, [this](const Result<Person> &me) {
        if (!me) {
            fail(me.failure());
            return;
        }
        m_me = *me;
        follow();
    });
}

void SampleCommunity::follow()
{
    deliver(m_application.store().communities(), this, [this](const Result<QList<Community>> &communities) {
        if (!communities)
            fail(communities.failure());
        else
            keep(std::any_of(communities->begin(), communities->end(), [](const Community &one) { return one.id == id(); }));
    });
}

void SampleCommunity::keep(bool known)
{
    const auto goOn = [this](const auto &kept) {
        if (kept)
            keepSignIn();
        else
            fail(kept.failure());
    };
    if (known)
        deliver(m_application.store().updateCommunity(m_community), this, goOn);
    else
        deliver(m_application.store().addCommunity(m_community), this, goOn);
}

void SampleCommunity::keepSignIn()
{
    deliver(m_application.store().setTokenFile(id(), m_community.tokenFile), this, [this](const Result<Done> &kept) {
        if (!kept) {
            fail(kept.failure());
            return;
        }
        deliver(m_application.store().setMe(id(), m_me), this, [this](const Result<Done> &known) {
            if (known)
                Q_EMIT ready();
            else
                fail(known.failure());
        });
    });
}

void SampleCommunity::fail(const Failure &failure)
{
    Q_EMIT failed(FailureText::of(failure, m_application.clock().now()).line());
}

} // namespace limber
