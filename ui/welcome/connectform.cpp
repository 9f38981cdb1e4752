// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
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

bool isThisComputer(const QUrl &url)
{
    const QString host = url.host();
    return host == "localhost"_L1 || host == "::1"_L1 || host == "127.0.0.1"_L1;
}

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
    for (QPushButton *button : {m_test, m_connect}) {
        button->setAutoDefault(false); // Enter in the field connects
        m_buttons->addWidget(button);
    }
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
    m_stop.request_stop();
    ++m_generation;
    const std::optional<QUrl> url = address(m_address->text());
    const bool plain = url && url->scheme() == "http"_L1 && !isThisComputer(*url);
    m_allowHttp->setVisible(plain);
    setBusy(false);
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
    m_stop.request_stop();
    m_stop = {};
    ConnectionVerdict verdict;
    std::unique_ptr<Endpoint> endpoint = m_endpoints ? m_endpoints(community()) : nullptr;
    if (!endpoint) {
        verdict.happened = tr("This program cannot speak to that address.");
        say(verdict, true);
        return;
    }
    setBusy(true);
    verdict.happened = tr("Asking who answers…");
    say(verdict, false);
    deliver(endpoint->discover(m_stop.get_token()), this, [this, asked = ++m_generation, thenAdd](const Result<CommunityInfo> &info) {
        if (asked == m_generation)
            tested(info, thenAdd);
    });
    m_endpoint = std::move(endpoint);
}

void ConnectForm::tested(const Result<CommunityInfo> &info, bool thenAdd)
{
    setBusy(false);
    const ConnectionVerdict verdict =
        info ? ConnectionVerdict::of(*info) : ConnectionVerdict::of(info.failure(), community().url, m_clock.now());
    say(verdict, !verdict.good);
    m_connect->setEnabled(verdict.good || !info);
    if (verdict.good && thenAdd)
        add(*info);
}

void ConnectForm::add(const CommunityInfo &info)
{
    Community added = community();
    added.info = info;
    setBusy(true);
    deliver(m_store.addCommunity(added), this, [this, asked = ++m_generation](const Result<Community> &stored) {
        if (asked != m_generation)
            return;
        setBusy(false);
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

void ConnectForm::setBusy(bool busy)
{
    m_test->setDisabled(busy);
    m_connect->setDisabled(busy);
}

} // namespace limber
