// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <models/domain/loopback.h>
#include <ui/presentation/theme.h>
#include <ui/presentation/typescale.h>
#include <ui/welcome/connectform.h>

#include <QAccessible>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

void setInk(QLabel &label, const QColor &ink)
{
    QPalette colors = label.palette();
    if (colors.color(QPalette::WindowText) == ink)
        return;
    colors.setColor(QPalette::WindowText, ink);
    label.setPalette(colors);
}

} // namespace

ConnectForm::ConnectForm(Store &store, SyncEngine::EndpointFactory endpoints, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_endpoints(std::move(endpoints))
    , m_clock(clock)
    , m_address(new QLineEdit)
    , m_allowHttp(new QCheckBox(tr("Connect &without encryption")))
    , m_happened(new QLabel)
    , m_text(new QLabel)
    , m_details(new QLabel)
    , m_test(new QPushButton(tr("&Test")))
    , m_connect(new QPushButton(tr("&Connect")))
    //: Ends the waiting for a community's server that does not answer.
    , m_giveUp(new QPushButton(tr("&Stop")))
    , m_buttons(new QHBoxLayout)
{
    m_address->setPlaceholderText(u"https://community.example/"_s);
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_address->setAccessibleName(tr("Address of the community"));
    m_allowHttp->setToolTip(tr("Others on the network could read and change what is sent."));
    for (QLabel *label : {m_happened, m_text, m_details}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setForegroundRole(QPalette::WindowText);
    }
    m_test->setToolTip(tr("Ask the address who answers, without connecting to it"));
    auto *label = new QLabel(tr("&Address:"));
    label->setBuddy(m_address);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(label);
    line->addWidget(m_address, 1);
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    for (QPushButton *button : {m_giveUp, m_test, m_connect}) {
        button->setAutoDefault(false); // Enter in the field connects
        m_buttons->addWidget(button);
    }
    m_giveUp->hide();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addLayout(line);
    rows->addWidget(m_allowHttp);
    rows->addWidget(m_happened);
    rows->addWidget(m_text);
    rows->addWidget(m_details);
    rows->addStretch();
    rows->addLayout(m_buttons);
    setFocusProxy(m_address);

    connect(m_address, &QLineEdit::textChanged, this, &ConnectForm::addressChanged);
    connect(m_address, &QLineEdit::returnPressed, m_connect, &QPushButton::click);
    connect(m_allowHttp, &QCheckBox::toggled, this, &ConnectForm::addressChanged);
    connect(m_test, &QPushButton::clicked, this, [this] { test(false); });
    connect(m_connect, &QPushButton::clicked, this, [this] { test(true); });
    connect(m_giveUp, &QPushButton::clicked, this, &ConnectForm::giveUp);
    addressChanged();
}

ConnectForm::~ConnectForm()
{
    m_stop.request_stop();
}

std::optional<QUrl> ConnectForm::address(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    if (!text.contains("://"_L1))
        text.prepend("https://"_L1);
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return {};
    url.setQuery(QString());
    url.setFragment({});
    url.setUserInfo({});
    if (!url.path().endsWith(u'/'))
        url.setPath(url.path() + u'/');
    return url;
}

void ConnectForm::addressChanged()
{
    if (m_state == State::Adding)
        return; // it is too late for another one
    m_stop.request_stop();
    ++m_generation;
    const std::optional<QUrl> url = address(m_address->text());
    const bool plain = url && url->scheme() == "http"_L1 && !isLoopback(*url);
    m_allowHttp->setVisible(plain);
    setState(State::Idle);
    const bool ready = url && (!plain || m_allowHttp->isChecked());
    m_test->setEnabled(ready);
    m_connect->setEnabled(ready);
    ConnectionVerdict verdict;
    if (!url && !m_address->text().trimmed().isEmpty()) {
        verdict.happened = tr("This is no web address.");
        verdict.text = tr("One looks like community.example, or https://community.example/limber/.");
    } else if (plain && !m_allowHttp->isChecked()) {
        verdict.happened = tr("This address is not encrypted.");
        verdict.text = tr("Others on the network could read and change what is sent. Begin it with https://, if the community has that.");
    }
    say(verdict, !verdict.happened.isEmpty());
}

Community ConnectForm::community() const
{
    Community community;
    community.kind = u"limber"_s;
    community.url = address(m_address->text()).value_or(QUrl());
    community.allowHttp = m_allowHttp->isVisibleTo(this) && m_allowHttp->isChecked();
    return community;
}

void ConnectForm::test(bool thenAdd)
{
    if (m_state != State::Idle) {
        m_thenAdd = m_thenAdd || thenAdd;
        return;
    }
    m_thenAdd = thenAdd;
    m_stop = {};
    ConnectionVerdict verdict;
    std::unique_ptr<Endpoint> endpoint = m_endpoints ? m_endpoints(community()) : nullptr;
    if (!endpoint) {
        verdict.happened = tr("This program cannot speak to that address.");
        say(verdict, true);
        return;
    }
    setState(State::Asking);
    verdict.happened = tr("Asking who answers…");
    say(verdict, false);
    deliver(endpoint->discover(m_stop.get_token()), this, [this, asked = ++m_generation](const Result<CommunityInfo> &info) {
        if (asked == m_generation)
            tested(info);
    });
    m_endpoint = std::move(endpoint);
}

void ConnectForm::giveUp()
{
    m_stop.request_stop();
    ++m_generation;
    setState(State::Idle);
    ConnectionVerdict verdict;
    verdict.happened = tr("Stopped.");
    verdict.text = tr("Nothing was added.");
    say(verdict, false);
}

void ConnectForm::tested(const Result<CommunityInfo> &info)
{
    setState(State::Idle);
    const ConnectionVerdict verdict =
        info ? ConnectionVerdict::of(*info) : ConnectionVerdict::of(info.failure(), community().url, m_clock.now());
    say(verdict, !verdict.good);
    const bool possible = verdict.good || !info;
    if (!possible && m_connect->hasFocus())
        m_address->setFocus(Qt::OtherFocusReason); // where there is something to mend
    m_connect->setEnabled(possible);
    if (verdict.good && m_thenAdd)
        add(*info);
}

void ConnectForm::add(const CommunityInfo &info)
{
    Community added = community();
    added.info = info;
    setState(State::Adding);
    deliver(m_store.addCommunity(added), this, [this](const Result<Community> &stored) {
        setState(State::Idle);
        if (stored)
            Q_EMIT connected(stored->id);
        else
            say(ConnectionVerdict::of(stored.failure(), community().url, m_clock.now()), true);
    });
}

void ConnectForm::say(const ConnectionVerdict &verdict, bool error)
{
    m_verdict = verdict;
    m_error = error;
    m_happened->setText(verdict.happened);
    m_text->setText(verdict.text);
    m_details->setText(verdict.details);
    for (QLabel *label : {m_happened, m_text, m_details})
        label->setVisible(!label->text().isEmpty());
    dress();
    if (verdict.happened.isEmpty())
        return;
    m_happened->setAccessibleName(verdict.happened + u' ' + verdict.text);
    QAccessibleEvent alert(m_happened, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ConnectForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

void ConnectForm::dress()
{
    const Theme theme = Theme::from(palette());
    setInk(*m_happened, m_error ? theme.danger : theme.text);
    setInk(*m_text, theme.text);
    setInk(*m_details, theme.meta);
    m_happened->setFont(TypeScale(font()).listTitle(true));
    m_details->setFont(TypeScale(font()).meta());
}

/// Test and Connect stay as they are: a button that were disabled under the focus would hand it on.
void ConnectForm::setState(State state)
{
    m_state = state;
    const bool asking = state == State::Asking;
    if (!asking && m_giveUp->hasFocus())
        m_test->setFocus(Qt::OtherFocusReason);
    m_giveUp->setVisible(asking);
    m_address->setReadOnly(state == State::Adding);
}

} // namespace limber
