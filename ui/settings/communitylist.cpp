// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <ui/presentation/failuretext.h>
#include <ui/presentation/theme.h>
#include <ui/settings/communitylist.h>
#include <ui/settings/communityrow.h>
#include <ui/signin/signinflow.h>
#include <ui/status/syncmonitor.h>

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace limber {

CommunityList::CommunityList(const SettingsParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_layout(new QVBoxLayout(this))
    , m_message(new QLabel(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(16);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();
    m_layout->addWidget(m_message);
    connect(&m_parts.monitor, &SyncMonitor::communitiesRead, this, &CommunityList::readCommunities);
    connect(&m_parts.monitor, &SyncMonitor::changed, this, &CommunityList::readStates);
    dress();
    readCommunities();
}

void CommunityList::readCommunities()
{
    const QList<Community> &communities = m_parts.monitor.communities();
    const bool same = std::equal(m_rows.begin(), m_rows.end(), communities.begin(), communities.end(),
        [](const CommunityRow *row, const Community &community) { return row->community() == community; });
    if (same && !m_rows.isEmpty())
        return;
    for (CommunityRow *row : m_rows) {
        row->hide();
        row->deleteLater(); // one of its buttons may be at work
    }
    m_rows.clear();
    for (const Community &community : communities) {
        auto *row = new CommunityRow(community, m_parts.clock, this);
        connect(row, &CommunityRow::removeRequested, this, [this, community] { askToRemove(community); });
        connect(row, &CommunityRow::allowHttpChosen, this, [this, community](bool allowed) { allowHttp(community, allowed); });
        if (SignInFlow *signIn = m_parts.signIn; signIn && signIn->isPossible()) {
            connect(row, &CommunityRow::signInRequested, signIn, [this, signIn, id = community.id] { signIn->signIn(id, this); });
            connect(row, &CommunityRow::signOutRequested, signIn, [signIn, id = community.id] { signIn->signOut(id); });
            row->offerSignIn();
            readPerson(*row);
        }
        m_layout->addWidget(row);
        m_rows.append(row);
    }
    readStates();
}

/// What whoever is signed in there is called.
void CommunityList::readPerson(CommunityRow &row)
{
    const Community &community = row.community();
    if (community.me.isEmpty())
        return;
    deliver(m_parts.store.profile(community.id, community.me), &row, [&row](const Result<Profile> &profile) {
        if (profile)
            row.setPerson(profile->expert.person.name);
    });
}

void CommunityList::readStates()
{
    deliver(m_parts.store.syncStates(), this, [this](const Result<QList<SyncState>> &states) {
        if (!states)
            return;
        for (CommunityRow *row : m_rows) {
            const auto found = std::find_if(
                states->begin(), states->end(), [id = row->community().id](const SyncState &state) { return state.community == id; });
            row->setState(found == states->end() ? std::nullopt : std::optional(*found));
        }
    });
}

void CommunityList::askToRemove(const Community &community)
{
    const QString name = community.info.name.isEmpty() ? community.id : community.info.name;
    auto *question = new QMessageBox(QMessageBox::Question, tr("Remove a Community"),
        //: %1 is the name of a community
        tr("Remove “%1” from this computer? Its questions and answers are forgotten here; threads that you saved stay, and so do your "
           "notes.")
            .arg(name),
        QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QPushButton *yes = question->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, id = community.id] { remove(id); });
    question->open();
}

void CommunityList::remove(const QString &community)
{
    deliver(m_parts.store.removeCommunity(community), this,
        [this](const Result<Done> &removed) { say(removed ? QString() : FailureText::of(removed.failure(), m_parts.clock.now()).line()); });
}

void CommunityList::allowHttp(Community community, bool allowed)
{
    community.allowHttp = allowed;
    deliver(m_parts.store.updateCommunity(community), this,
        [this](const Result<Done> &updated) { say(updated ? QString() : FailureText::of(updated.failure(), m_parts.clock.now()).line()); });
}

void CommunityList::say(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CommunityList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void CommunityList::dress()
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, Theme::from(palette()).danger);
    m_message->setPalette(colors);
}

} // namespace limber
