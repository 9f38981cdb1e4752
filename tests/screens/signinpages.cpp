// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/screens/samplelibrary.h>
#include <tests/screens/signinpages.h>
#include <tests/support/fakeendpoint.h>
#include <tests/support/fakekeyring.h>
#include <ui/signin/signindialog.h>

#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int SettleMilliseconds = 700;

/// The dialog with what it needs, after a token was typed and tried.
class SignInScene final : public QWidget
{
public:
    SignInScene(const Result<Person> &me, const QUrl &address, const QString &token)
        : m_keyring(m_state)
    {
        m_script.me = me;
        Community community;
        community.id = m_library.community();
        community.kind = u"limber"_s;
        community.url = address;
        community.info.name = u"Getting in Shape"_s;
        const auto trial = [this](const Community &, const QByteArray &) {
            return std::make_unique<FakeEndpoint>(m_script);
        };
        auto *dialog = new SignInDialog({m_library.store(), m_library.clock(), &m_keyring, trial}, community, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->setWindowFlags(Qt::Widget);
        auto *rows = new QVBoxLayout(this);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->addWidget(dialog);
        dialog->field()->setText(token);
        if (!token.isEmpty())
            Q_EMIT dialog->field()->returnPressed();
    }

private:
    SampleLibrary m_library{false};
    FakeEndpointScript m_script;
    FakeKeyring::State m_state;
    FakeKeyring m_keyring;
};

Page moment(const QString &name, const Result<Person> &me, const QString &address, const QString &token)
{
    const auto since = std::make_shared<QElapsedTimer>();
    return {.name = name,
        .size = {560, 340},
        .make =
            [=] {
                since->start();
                return std::make_unique<SignInScene>(me, QUrl(address), token);
            },
        .ready =
            [=](QWidget &) {
                return since->hasExpired(SettleMilliseconds);
            }};
}

} // namespace

QList<Page> signInPages()
{
    Person ana;
    ana.id = u"ana"_s;
    ana.name = u"Ana Example"_s;
    const QString address = u"https://shape.example/"_s;
    return {
        moment(u"signin"_s, ana, address, {}),
        moment(u"signin-wrong"_s, Failure{.kind = Failure::Kind::SignInNeeded}, address, u"made-up"_s),
        moment(u"signin-offline"_s, Failure{.kind = Failure::Kind::Offline}, address, u"made-up"_s),
        moment(u"signin-done"_s, ana, address, u"made-up"_s),
        moment(u"signin-plain"_s, ana, u"http://shape.example/"_s, {}),
    };
}

} // namespace limber
