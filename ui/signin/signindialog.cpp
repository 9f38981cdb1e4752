// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/displayline.h>
#include <models/domain/deliver.h>
#include <models/domain/loopback.h>
#include <ui/presentation/failuretext.h>
#include <ui/presentation/theme.h>
#include <ui/presentation/typescale.h>
#include <ui/signin/signindialog.h>

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int Characters = 70;
constexpr int Lines = 15; // room for what is said, so that the buttons stay where they are

QString nameOf(const Community &community)
{
    const QString name = displayLine(community.info.name);
    return name.isEmpty() ? community.url.host() : name;
}

void setInk(QLabel &label, const QColor &ink)
{
    QPalette colors = label.palette();
    colors.setColor(QPalette::WindowText, ink);
    label.setPalette(colors);
}

} // namespace

bool SignInDialog::isPossible(const Community &community)
{
    return community.url.scheme() == "https"_L1 || isLoopback(community.url);
}

SignInDialog::SignInDialog(const SignInParts &parts, const Community &community, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_community(community)
    //: %1: the name of a community.
    , m_heading(new QLabel(tr("Sign in to %1").arg(nameOf(community))))
    , m_where(new QLabel)
    , m_token(new QLineEdit)
    , m_happened(new QLabel)
    , m_text(new QLabel)
    , m_keepAnyway(new QPushButton(tr("&Keep Without a Test")))
    , m_test(new QPushButton(tr("&Test and Keep")))
    , m_close(new QPushButton(tr("Cancel")))
{
    //: The title of a window.
    setWindowTitle(tr("Sign In"));
    setAttribute(Qt::WA_DeleteOnClose);
    //: A token is a long word of letters and digits that somebody is known by.
    m_where->setText(tr("The people who run the community give you an access token, usually on your profile’s page at its site. Whoever "
                        "has it can post in your name: show it to nobody."));
    for (QLabel *label : {m_heading, m_where, m_happened, m_text}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_token->setAccessibleName(tr("Access token"));
    auto *label = new QLabel(tr("&Access token:"));
    label->setBuddy(m_token);
    auto *show = new QToolButton;
    show->setText(tr("&Show"));
    show->setAccessibleName(tr("Show the access token"));
    show->setCheckable(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(label);
    line->addWidget(m_token, 1);
    line->addWidget(show);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    for (QPushButton *button : {m_keepAnyway, m_test, m_close}) {
        button->setAutoDefault(false); // Enter in the field tests
        buttons->addWidget(button);
    }
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 20, 24, 16);
    rows->setSpacing(10);
    rows->addWidget(m_heading);
    rows->addWidget(m_where);
    rows->addLayout(line);
    rows->addWidget(m_happened);
    rows->addWidget(m_text);
    rows->addStretch();
    rows->addLayout(buttons);
    resize(Characters * fontMetrics().averageCharWidth(), Lines * fontMetrics().height());
    m_token->setFocus(Qt::OtherFocusReason);

    connect(
        show, &QToolButton::toggled, this, [this](bool shown) { m_token->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_token, &QLineEdit::textChanged, this, [this] {
        m_stop.request_stop();
        ++m_generation;
        setState(State::Asking);
        say({}, {}, false);
    });
    connect(m_token, &QLineEdit::returnPressed, m_test, &QPushButton::click);
    connect(m_test, &QPushButton::clicked, this, &SignInDialog::test);
    connect(m_keepAnyway, &QPushButton::clicked, this, [this] { keep({}); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    say({}, {}, false);
    setState(State::Asking);
    if (!isPossible(community)) {
        m_token->setEnabled(false);
        show->setEnabled(false);
        m_close->setFocus(Qt::OtherFocusReason);
        say(tr("Nobody can sign in over a connection without encryption."),
            tr("Others on the network could read the token, and post in your name. Ask the community for an address that begins with "
               "https://, and connect to that."),
            true);
    }
}

SignInDialog::~SignInDialog()
{
    m_stop.request_stop();
}

QString SignInDialog::said() const
{
    return m_happened->text() + QChar::Space + m_text->text();
}

void SignInDialog::test()
{
    if (m_state != State::Asking && m_state != State::Untested)
        return;
    m_stop = {};
    std::unique_ptr<Endpoint> endpoint = m_parts.trial ? m_parts.trial(m_community, m_token->text().trimmed().toUtf8()) : nullptr;
    if (!endpoint) {
        say(tr("This program cannot speak to that community."), {}, true);
        return;
    }
    setState(State::Testing);
    say(tr("Asking the community who you are…"), {}, false);
    deliver(endpoint->me(m_stop.get_token()), this, [this, asked = ++m_generation](const Result<Person> &person) {
        if (asked == m_generation)
            tested(person);
    });
    m_endpoint = std::move(endpoint);
}

void SignInDialog::tested(const Result<Person> &person)
{
    setState(State::Asking);
    if (person) {
        keep(*person);
        return;
    }
    const Failure &failure = person.failure();
    const FailureText general = FailureText::of(failure, m_parts.clock.now());
    switch (failure.kind) {
    case Failure::Kind::SignInNeeded:
        say(tr("The community does not know this token."),
            tr("Look whether all of it was copied. It may also have been replaced by a newer one: get that from the community."), true);
        break;
    case Failure::Kind::Refused:
        say(tr("This cannot be a token."), tr("Copy it once more, without anything before or behind it."), true);
        break;
    case Failure::Kind::Offline:
    case Failure::Kind::Timeout:
    case Failure::Kind::ServerDown:
    case Failure::Kind::RateLimited:
        setState(State::Untested);
        say(general.happened,
            tr("The token could not be tried out. You can keep it all the same: what you send shows whether it is right."), true);
        break;
    default:
        say(general.happened, general.meaning, true);
        break;
    }
    m_token->setFocus(Qt::OtherFocusReason);
}

void SignInDialog::keep(const Person &person)
{
    if (!m_parts.credentials)
        return;
    setState(State::Keeping);
    Community community = m_community;
    community.tokenFile.clear(); // what is kept takes its place
    deliver(m_parts.credentials->keep(community, m_token->text().trimmed().toUtf8()), this,
        [this, person](const Result<Credentials::Kept> &kept) {
            if (kept) {
                finish(person, *kept);
                return;
            }
            setState(State::Asking);
            say(kept.failure().kind == Failure::Kind::Refused ? tr("This cannot be a token.") : tr("The token could not be kept."),
                tr("Copy it once more, without anything before or behind it."), true);
        });
}

/// The person's own file, where there was one, would be read before what is kept now.
void SignInDialog::finish(const Person &person, Credentials::Kept kept)
{
    deliver(m_parts.store.setTokenFile(m_community.id, {}), this, [](const Result<Done> &) {});
    deliver(m_parts.store.setMe(m_community.id, person), this, [this, person, kept](const Result<Done> &done) {
        if (!done) {
            setState(State::Asking);
            const FailureText text = FailureText::of(done.failure(), m_parts.clock.now());
            say(text.happened, text.meaning, true);
            return;
        }
        setState(State::Kept);
        const QString name = displayLine(person.name);
        say(name.isEmpty() ? tr("The token is kept.")
                           //: %1: the name of a person.
                           : tr("You are signed in as %1.").arg(name),
            kept == Credentials::Kept::UntilRemoved ? tr("The token is in your keyring.")
                                                    : tr("There is no keyring here: the token is asked for again after the next start."),
            false);
        Q_EMIT signedIn(m_community.id);
    });
}

void SignInDialog::say(const QString &happened, const QString &text, bool error)
{
    m_error = error;
    m_happened->setText(happened);
    m_text->setText(text);
    for (QLabel *label : {m_happened, m_text})
        label->setVisible(!label->text().isEmpty());
    dress();
    if (happened.isEmpty())
        return;
    m_happened->setAccessibleName(said());
    QAccessibleEvent alert(m_happened, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void SignInDialog::setState(State state)
{
    m_state = state;
    const bool done = state == State::Kept;
    m_keepAnyway->setVisible(state == State::Untested);
    m_test->setVisible(!done);
    m_test->setEnabled(!m_token->text().trimmed().isEmpty() && isPossible(m_community));
    m_token->setReadOnly(state == State::Keeping || done);
    m_close->setText(done ? tr("Close") : tr("Cancel"));
    if (done) {
        m_token->setEchoMode(QLineEdit::Password);
        m_close->setFocus(Qt::OtherFocusReason);
    }
}

void SignInDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

void SignInDialog::dress()
{
    const Theme theme = Theme::from(palette());
    setInk(*m_happened, m_error ? theme.danger : theme.text);
    setInk(*m_where, theme.meta);
    m_heading->setFont(TypeScale(font()).pageTitle());
    m_happened->setFont(TypeScale(font()).listTitle(true));
}

} // namespace limber
