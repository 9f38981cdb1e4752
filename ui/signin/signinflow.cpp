// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/displayline.h>
#include <models/domain/deliver.h>
#include <models/domain/toint.h>
#include <models/itemmodels/outboxmodel.h>
#include <ui/outbox/outboxtext.h>
#include <ui/signin/signindialog.h>
#include <ui/signin/signinflow.h>
#include <ui/status/syncmonitor.h>
#include <ui/widgets/messagebar.h>

#include <QWidget>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

SignInFlow::SignInFlow(
    const SignInParts &parts, SyncEngine::EndpointFactory endpoints, const SyncMonitor &monitor, SyncEngine &engine, QWidget &window)
    : m_parts(parts)
    , m_endpoints(std::move(endpoints))
    , m_monitor(monitor)
    , m_engine(engine)
    , m_window(window)
    , m_bar(new MessageBar(MessageBar::Tone::Quiet, &window))
    , m_outbox(new OutboxModel(parts.store, this))
{
    connect(m_bar, &MessageBar::actionTriggered, this, [this] { signIn(m_waiting); });
    connect(m_bar, &MessageBar::dismissed, this, [this] {
        m_putAside = m_waiting;
        m_failed = false;
    });
    connect(m_outbox, &OutboxModel::stateChanged, this, &SignInFlow::lookWhoWaits);
    connect(&m_engine, &SyncEngine::finished, this, [this](const SyncReport &report) {
        // A keyring may ask to be opened: nobody is bothered with that before they signed in or sent something.
        if (!report.failure && (report.posted > 0 || m_kept.contains(report.community)))
            lookWhoItIs(report.community);
    });
    m_outbox->begin();
}

SignInFlow::~SignInFlow() = default;

std::optional<Community> SignInFlow::communityOf(const QString &id) const
{
    const auto found = std::ranges::find(m_monitor.communities(), id, &Community::id);
    return found == m_monitor.communities().end() ? std::nullopt : std::optional(*found);
}

void SignInFlow::lookWhoWaits()
{
    const auto waiting = std::ranges::find_if(m_outbox->posts(), &OutboxText::waitsForSignIn);
    m_waiting = waiting == m_outbox->posts().end() ? QString() : waiting->community;
    if (m_waiting.isEmpty()) {
        m_putAside.clear();
        if (!m_failed)
            m_bar->setVisible(false);
        return;
    }
    const std::optional<Community> community = m_outbox->community(m_waiting);
    if (m_waiting == m_putAside || !isPossible() || !community)
        return;
    const auto ofIt = [this](const OutboxPost &post) {
        return OutboxText::waitsForSignIn(post) && post.community == m_waiting;
    };
    const QString name = displayLine(community->info.name);
    //: %1: the name of a community; %n: how many posts of the person cannot be sent before they sign in there.
    const QString sentence = tr("%n post(s) wait for you to sign in to %1.", nullptr, toInt(std::ranges::count_if(m_outbox->posts(), ofIt)))
                                 .arg(name.isEmpty() ? community->url.host() : name);
    m_failed = false;
    m_bar->say(sentence, tr("S&ign In…"));
}

void SignInFlow::signIn(const QString &community, QWidget *over)
{
    const std::optional<Community> known = communityOf(community);
    if (!known || !isPossible())
        return;
    auto *dialog = new SignInDialog(m_parts, *known, over ? over : &m_window);
    connect(dialog, &SignInDialog::signedIn, this, [this](const QString &kept) {
        m_kept.insert(kept);
        m_engine.signedIn(kept);
    });
    dialog->open();
}

void SignInFlow::signOut(const QString &community)
{
    const std::optional<Community> known = communityOf(community);
    if (!known || !isPossible())
        return;
    const QString name = displayLine(known->info.name);
    deliver(m_parts.store.setMe(community, {}), this, [](const Result<Done> &) {});
    deliver(m_parts.store.setTokenFile(community, {}), this, [](const Result<Done> &) {});
    deliver(m_parts.credentials->remove(*known), this, [this, name](const Result<Done> &removed) {
        if (removed) {
            //: %1: the name of a community.
            Q_EMIT announced(tr("You are signed out of %1.").arg(name));
            return;
        }
        m_failed = true;
        //: %1: the name of a community.
        m_bar->say(tr("You are signed out of %1, but the keyring did not answer: it may still hold the token. Sign out again once the "
                      "keyring is there, or delete it with the keyring’s own program.")
                       .arg(name));
        m_bar->explain(removed.failure().detail);
    });
}

/// A token that was kept without a test says who it belongs to as soon as there is a network.
void SignInFlow::lookWhoItIs(const QString &community)
{
    const std::optional<Community> known = communityOf(community);
    if (!known || !known->me.isEmpty() || !known->info.posting || !isPossible() || !SignInDialog::isPossible(*known))
        return;
    deliver(m_parts.credentials->token(*known, {}), this, [this, known](const Result<QByteArray> &token) {
        if (!token)
            return;
        std::unique_ptr<Endpoint> endpoint = m_endpoints ? m_endpoints(*known) : nullptr;
        if (!endpoint)
            return;
        deliver(endpoint->me({}), this, [this, id = known->id](const Result<Person> &person) {
            if (person)
                deliver(m_parts.store.setMe(id, *person), this, [](const Result<Done> &) {});
        });
        m_endpoint = std::move(endpoint);
    });
}

} // namespace limber
