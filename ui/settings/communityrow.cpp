// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/displayline.h>
#include <models/domain/loopback.h>
#include <ui/presentation/failuretext.h>
#include <ui/presentation/humandate.h>
#include <ui/presentation/theme.h>
#include <ui/presentation/typescale.h>
#include <ui/settings/communityrow.h>

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// Plain HTTP to another computer.
bool needsLeave(const QUrl &url)
{
    return url.scheme() == "http"_L1 && !isLoopback(url);
}

} // namespace

CommunityRow::CommunityRow(const Community &community, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_community(community)
    , m_clock(clock)
    , m_name(new QLabel(community.info.name.isEmpty() ? community.id : community.info.name, this))
    , m_address(new QLabel(community.url.toDisplayString(), this))
    , m_state(new QLabel(this))
    , m_person(new QLabel(this))
    , m_signIn(new QPushButton(this))
{
    auto *remove = new QPushButton(tr("Remove…"), this);
    //: %1 is the name of a community
    remove->setAccessibleName(tr("Remove %1…").arg(m_name->text()));
    connect(remove, &QPushButton::clicked, this, &CommunityRow::removeRequested);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (QLabel *label : {m_name, m_address, m_state, m_person}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        grid->addWidget(label, row++, 0);
    }
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(m_signIn, 0, 1, 2, 1, Qt::AlignTop);
    grid->addWidget(remove, 0, 2, 2, 1, Qt::AlignTop);
    m_signIn->hide();
    m_person->hide();
    connect(m_signIn, &QPushButton::clicked, this, [this] {
        if (m_community.me.isEmpty())
            Q_EMIT signInRequested();
        else
            Q_EMIT signOutRequested();
    });
    if (needsLeave(community.url)) {
        auto *allow = new QCheckBox(tr("Connect without encryption"), this);
        //: %1 is the name of a community
        allow->setAccessibleName(tr("Connect to %1 without encryption").arg(m_name->text()));
        allow->setToolTip(tr("Others on the network could read and change what is sent."));
        allow->setChecked(community.allowHttp);
        connect(allow, &QCheckBox::clicked, this, &CommunityRow::allowHttpChosen);
        grid->addWidget(allow, row, 0, 1, 3);
    }
    setState({});
}

void CommunityRow::offerSignIn()
{
    const bool in = !m_community.me.isEmpty();
    //: A button: forgets the token that somebody is known by at a community.
    m_signIn->setText(in ? tr("Sign Out") : tr("Sign In…"));
    //: %1 is the name of a community
    m_signIn->setAccessibleName(in ? tr("Sign out of %1").arg(m_name->text()) : tr("Sign in to %1…").arg(m_name->text()));
    m_signIn->setVisible(in || m_community.info.posting);
    if (in)
        setPerson(m_community.me);
}

void CommunityRow::setPerson(const QString &name)
{
    //: %1 is the name of a person
    m_person->setText(tr("Signed in as %1").arg(displayLine(name.isEmpty() ? m_community.me : name)));
    m_person->show();
}

void CommunityRow::setState(const std::optional<SyncState> &state)
{
    m_failed = state && state->lastFailure && state->lastFailure->kind != Failure::Kind::Offline;
    m_state->setText(state ? words(*state) : tr("Not synced yet"));
    dress();
}

QString CommunityRow::words(const SyncState &state) const
{
    const HumanDate dates(m_clock.now(), locale());
    QString words = state.lastSuccess ? tr("Synced %1", "a moment in the past, such as “2 minutes ago”").arg(dates.text(*state.lastSuccess))
                                      : tr("Not synced yet");
    if (!state.lastFailure)
        return words;
    const QString failure = FailureText::of(*state.lastFailure, m_clock.now()).line();
    //: %1 is "Synced yesterday", %2 why the last try failed
    return tr("%1. %2").arg(words, failure);
}

void CommunityRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        dress();
}

void CommunityRow::dress()
{
    const TypeScale type(font());
    const Theme theme = Theme::from(palette());
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_name->setFont(bold);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme.meta);
    m_address->setFont(type.meta());
    m_address->setPalette(quiet);
    quiet.setColor(QPalette::WindowText, m_failed ? theme.danger : theme.meta);
    m_state->setFont(type.meta());
    m_state->setPalette(quiet);
    m_person->setFont(type.meta());
}

} // namespace limber
