// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <ui/presentation/failuretext.h>
#include <ui/presentation/theme.h>
#include <ui/welcome/connectdialog.h>

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
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

} // namespace

ConnectDialog::ConnectDialog(Store &store, SyncEngine::EndpointFactory endpoints, const Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_endpoints(std::move(endpoints))
    , m_clock(clock)
    , m_address(new QLineEdit)
    , m_allowHttp(new QCheckBox(tr("Connect &without encryption")))
    , m_message(new QLabel)
{
    setWindowTitle(tr("Connect to a Community"));
    m_address->setPlaceholderText(u"https://community.example/"_s);
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_address->setMinimumWidth(380);
    m_address->setAccessibleName(tr("Address"));
    m_allowHttp->setToolTip(tr("Others on the network could read and change what is sent."));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setMinimumHeight(2 * fontMetrics().height());
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeading);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_test = buttons->addButton(tr("&Test"), QDialogButtonBox::ActionRole);
    m_connect = buttons->addButton(tr("&Connect"), QDialogButtonBox::AcceptRole);
    auto *form = new QFormLayout;
    form->addRow(tr("&Address:"), m_address);
    form->addRow(QString(), m_allowHttp);
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(12);
    rows->addLayout(form);
    rows->addWidget(m_message);
    rows->addStretch();
    rows->addWidget(buttons);
    // Only now do the buttons know whose they are.
    m_test->setAutoDefault(false);
    m_connect->setDefault(true);

    connect(m_address, &QLineEdit::textChanged, this, &ConnectDialog::addressChanged);
    connect(m_allowHttp, &QCheckBox::toggled, this, &ConnectDialog::addressChanged);
    connect(m_test, &QPushButton::clicked, this, [this] { test(false); });
    connect(m_connect, &QPushButton::clicked, this, [this] { test(true); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    addressChanged();
}

ConnectDialog::~ConnectDialog()
{
    m_stop.request_stop();
}

std::optional<QUrl> ConnectDialog::address(const QString &typed)
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

void ConnectDialog::addressChanged()
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
    if (!url && !m_address->text().trimmed().isEmpty())
        say(tr("This is no web address."), true);
    else if (plain && !m_allowHttp->isChecked())
        say(tr("This address is not encrypted: others on the network could read and change what is sent."), true);
    else
        say({}, false);
}

Community ConnectDialog::community() const
{
    Community community;
    community.kind = u"limber"_s;
    community.url = address(m_address->text()).value_or(QUrl());
    community.allowHttp = m_allowHttp->isVisibleTo(this) && m_allowHttp->isChecked();
    return community;
}

void ConnectDialog::test(bool thenAdd)
{
    m_stop.request_stop();
    m_stop = {};
    std::unique_ptr<Endpoint> endpoint = m_endpoints ? m_endpoints(community()) : nullptr;
    if (!endpoint) {
        say(tr("This program cannot speak to that address."), true);
        return;
    }
    setBusy(true);
    say(tr("Asking the community who it is…"), false);
    deliver(endpoint->discover(m_stop.get_token()), this, [this, asked = ++m_generation, thenAdd](const Result<CommunityInfo> &info) {
        if (asked == m_generation)
            tested(info, thenAdd);
    });
    m_endpoint = std::move(endpoint);
}

void ConnectDialog::tested(const Result<CommunityInfo> &info, bool thenAdd)
{
    setBusy(false);
    if (!info) {
        say(FailureText::of(info.failure(), m_clock.now()).line(), true);
        return;
    }
    //: %1 is the name that a community gives itself.
    say(tr("It answers: %1").arg(info->name), false);
    if (thenAdd)
        add(*info);
}

void ConnectDialog::add(const CommunityInfo &info)
{
    Community added = community();
    added.info = info;
    setBusy(true);
    deliver(m_store.addCommunity(added), this, [this, asked = ++m_generation](const Result<Community> &stored) {
        if (asked != m_generation)
            return;
        setBusy(false);
        if (!stored) {
            say(FailureText::of(stored.failure(), m_clock.now()).line(), true);
            return;
        }
        Q_EMIT connected(stored->id);
        accept();
    });
}

void ConnectDialog::say(const QString &text, bool error)
{
    m_error = error;
    m_message->setText(text);
    dress();
}

void ConnectDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void ConnectDialog::dress()
{
    const Theme theme = Theme::from(palette());
    const QColor ink = m_error ? theme.danger : theme.meta;
    QPalette colors = m_message->palette();
    if (colors.color(QPalette::WindowText) == ink)
        return;
    colors.setColor(QPalette::WindowText, ink);
    m_message->setPalette(colors);
}

void ConnectDialog::setBusy(bool busy)
{
    m_test->setDisabled(busy);
    m_connect->setDisabled(busy);
}

} // namespace limber
