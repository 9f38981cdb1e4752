// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/fakeendpoint.h>
#include <tests/support/fakekeyring.h>
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/mainwindow.h>
#include <ui/settings/communityrow.h>
#include <ui/settings/settingswindow.h>
#include <ui/signin/signindialog.h>
#include <ui/signin/signinflow.h>
#include <ui/widgets/messagebar.h>

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

namespace limber {

using namespace Qt::StringLiterals;

/// Signing in and out, as a person does.
class SignInTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aTokenIsTriedKeptAndSaysWhoItIs();
    void theTokenIsHiddenUntilSomebodyWantsToSeeIt();
    void aWrongTokenIsNotKept();
    void withoutANetworkItCanBeKeptUntestedAndSaysLaterWhoItIs();
    void withoutAKeyringItIsSaidThatItIsAskedForAgain();
    void nobodySignsInWithoutEncryption();
    void aTokenOfTheirOwnFileGivesWay();
    void signingOutForgetsItEverywhere();
    void aKeyringThatDoesNotAnswerIsSaidAtSigningOut();
    void aWaitingPostAsksForItAndIsSentThen();
    void aBarPutAsideStaysAway();

private:
    class SessionOnly final : public Credentials
    {
    public:
        QFuture<Result<QByteArray>> token(Community, std::stop_token) override
        {
            return QtFuture::makeReadyFuture(Result<QByteArray>(Failure{.kind = Failure::Kind::SignInNeeded}));
        }
        QFuture<Result<Kept>> keep(Community, QByteArray) override { return QtFuture::makeReadyFuture(Result<Kept>(Kept::ThisSession)); }
        QFuture<Result<Done>> remove(Community) override { return QtFuture::makeReadyFuture(Result<Done>(Done{})); }
    };

    void openWindow(Credentials &credentials);
    SignInDialog *openDialog();
    Community community();
    static QPushButton *button(const QWidget &in, const QString &text);
    void type(SignInDialog *dialog, const QString &token);
    CommunityRow *settingsRow();
    QString putWaitingPost();
    [[nodiscard]] MessageBar *bar(const QString &words) const;

    FakeKeyring::State m_ring;
    std::unique_ptr<FakeKeyring> m_keyring;
    SessionOnly m_session;
    std::unique_ptr<LibraryFixture> m_library;
    std::unique_ptr<MainWindow> m_window;
    QList<QByteArray> m_tried;
};

void SignInTest::init()
{
    TestCase::init();
    m_ring = {};
    m_tried.clear();
    m_keyring = std::make_unique<FakeKeyring>(m_ring);
    m_library = std::make_unique<LibraryFixture>();
    CommunityInfo info;
    info.name = u"Getting in Shape"_s;
    info.posting = true;
    QVERIFY(m_library->await(m_library->store().updateCommunityInfo(m_library->community(), info)));
    m_library->script().info = info;
    Person ana;
    ana.id = u"ana"_s;
    ana.name = u"Ana Example"_s;
    m_library->script().me = ana;
    openWindow(*m_keyring);
}

void SignInTest::cleanup()
{
    m_window.reset();
    m_library.reset();
    m_keyring.reset();
}

void SignInTest::openWindow(Credentials &credentials)
{
    m_window.reset();
    WindowParts parts = m_library->parts();
    parts.credentials = &credentials;
    parts.trial = [this](const Community &, const QByteArray &token) -> std::unique_ptr<Endpoint> {
        m_tried.append(token);
        return std::make_unique<FakeEndpoint>(m_library->script());
    };
    m_window = std::make_unique<MainWindow>(parts);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

Community SignInTest::community()
{
    return m_library->await(m_library->store().communities()).value_or(QList<Community>()).value(0);
}

CommunityRow *SignInTest::settingsRow()
{
    for (const QMenu *menu : m_window->menuBar()->findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (action->objectName() == "settings"_L1)
                action->trigger();
        }
    }
    auto *settings = m_window->findChild<SettingsWindow *>();
    if (!settings)
        return nullptr;
    const auto row = [settings]() -> CommunityRow * {
        for (auto *found : settings->findChildren<CommunityRow *>()) {
            if (!found->isHidden())
                return found;
        }
        return nullptr;
    };
    return QTest::qWaitFor([&] { return row() != nullptr; }) ? row() : nullptr;
}

QPushButton *SignInTest::button(const QWidget &in, const QString &text)
{
    for (auto *button : in.findChildren<QPushButton *>()) {
        if (!button->isHidden() && button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

SignInDialog *SignInTest::openDialog()
{
    CommunityRow *row = settingsRow();
    if (!row || !button(*row, u"Sign In…"_s))
        return nullptr;
    button(*row, u"Sign In…"_s)->click();
    SignInDialog *dialog = nullptr;
    const bool found = QTest::qWaitFor([&] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *shown = qobject_cast<SignInDialog *>(widget); shown && shown->isVisible())
                dialog = shown;
        }
        return dialog != nullptr;
    });
    return found ? dialog : nullptr;
}

void SignInTest::type(SignInDialog *dialog, const QString &token)
{
    dialog->field()->clear();
    QTest::keyClicks(dialog->field(), token);
    QTest::keyClick(dialog->field(), Qt::Key_Return);
}

QString SignInTest::putWaitingPost()
{
    Outgoing outgoing;
    outgoing.post = u"00000000-0000-4000-8000-000000000001"_s;
    outgoing.content = {{}, u"A question"_s, u"What helps?"_s, {}};
    m_library->await(m_library->store().queue(m_library->community(), outgoing, {}));
    m_library->await(m_library->store().beginSending(m_library->community(), true));
    m_library->await(m_library->store().failSending(outgoing.post, {.kind = Failure::Kind::SignInNeeded}, {}));
    return outgoing.post;
}

MessageBar *SignInTest::bar(const QString &words) const
{
    for (auto *bar : m_window->findChildren<MessageBar *>()) {
        if (!bar->isHidden() && bar->message().contains(words))
            return bar;
    }
    return nullptr;
}

void SignInTest::aTokenIsTriedKeptAndSaysWhoItIs()
{
    SignInDialog *dialog = openDialog();
    QVERIFY(dialog);
    type(dialog, u" secret-1 "_s);
    QTRY_VERIFY2(dialog->said().contains(u"signed in as Ana Example"_s), qPrintable(dialog->said()));
    QVERIFY(dialog->said().contains(u"in your keyring"_s));
    QCOMPARE(m_tried, QList<QByteArray>{"secret-1"});
    QCOMPARE(m_ring.tokens.value(m_library->community()), QByteArray("secret-1"));
    QCOMPARE(community().me, u"ana"_s);
    QTest::mouseClick(button(*dialog, u"Close"_s), Qt::LeftButton);
    CommunityRow *row = settingsRow();
    QTRY_VERIFY((row = settingsRow()) && button(*row, u"Sign Out"_s));
    const auto says = [&row] {
        for (const auto *label : row->findChildren<QLabel *>()) {
            if (label->text() == "Signed in as Ana Example"_L1)
                return true;
        }
        return false;
    };
    QTRY_VERIFY(says());
}

void SignInTest::theTokenIsHiddenUntilSomebodyWantsToSeeIt()
{
    SignInDialog *dialog = openDialog();
    QVERIFY(dialog);
    QCOMPARE(dialog->field()->echoMode(), QLineEdit::Password);
    auto *show = dialog->findChild<QToolButton *>();
    QTest::mouseClick(show, Qt::LeftButton);
    QCOMPARE(dialog->field()->echoMode(), QLineEdit::Normal);
    QTest::mouseClick(show, Qt::LeftButton);
    QCOMPARE(dialog->field()->echoMode(), QLineEdit::Password);
}

void SignInTest::aWrongTokenIsNotKept()
{
    m_library->script().me = Failure{.kind = Failure::Kind::SignInNeeded};
    SignInDialog *dialog = openDialog();
    QVERIFY(dialog);
    type(dialog, u"wrong"_s);
    QTRY_VERIFY2(dialog->said().contains(u"does not know this token"_s), qPrintable(dialog->said()));
    QVERIFY(m_ring.tokens.isEmpty());
    QVERIFY(community().me.isEmpty());
    QVERIFY(!button(*dialog, u"Keep Without a Test"_s));
    QTest::keyClick(dialog->field(), Qt::Key_X);
    QVERIFY(!dialog->said().contains(u"does not know"_s));
}

void SignInTest::withoutANetworkItCanBeKeptUntestedAndSaysLaterWhoItIs()
{
    const Result<Person> ana = m_library->script().me;
    m_library->script().me = Failure{.kind = Failure::Kind::Offline};
    SignInDialog *dialog = openDialog();
    QVERIFY(dialog);
    type(dialog, u"secret-2"_s);
    QTRY_VERIFY(button(*dialog, u"Keep Without a Test"_s));
    QVERIFY(m_ring.tokens.isEmpty());
    QTest::mouseClick(button(*dialog, u"Keep Without a Test"_s), Qt::LeftButton);
    QTRY_VERIFY2(dialog->said().contains(u"The token is kept"_s), qPrintable(dialog->said()));
    QCOMPARE(m_ring.tokens.value(m_library->community()), QByteArray("secret-2"));
    QVERIFY(community().me.isEmpty());
    m_library->script().me = ana;
    m_library->script().serve({});
    m_library->engine().sync(m_library->community(), SyncEngine::Reason::Person);
    QTRY_COMPARE(community().me, u"ana"_s);
}

void SignInTest::withoutAKeyringItIsSaidThatItIsAskedForAgain()
{
    openWindow(m_session);
    SignInDialog *dialog = openDialog();
    QVERIFY(dialog);
    type(dialog, u"secret-3"_s);
    QTRY_VERIFY2(dialog->said().contains(u"asked for again"_s), qPrintable(dialog->said()));
}

void SignInTest::nobodySignsInWithoutEncryption()
{
    Community plain = community();
    plain.url = QUrl(u"http://shape.example/"_s);
    QVERIFY(!SignInDialog::isPossible(plain));
    SignInDialog dialog({m_library->store(), m_library->clock(), m_keyring.get(), {}}, plain);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY2(dialog.said().contains(u"without encryption"_s), qPrintable(dialog.said()));
    QVERIFY(!dialog.field()->isEnabled());
    plain.url = QUrl(u"http://127.0.0.1:8080/"_s);
    QVERIFY(SignInDialog::isPossible(plain));
}

void SignInTest::aTokenOfTheirOwnFileGivesWay()
{
    QVERIFY(m_library->await(m_library->store().setTokenFile(m_library->community(), u"/somewhere/token"_s)));
    SignInDialog *dialog = openDialog();
    QVERIFY(dialog);
    type(dialog, u"secret-4"_s);
    QTRY_COMPARE(community().me, u"ana"_s);
    QVERIFY(community().tokenFile.isEmpty());
}

void SignInTest::signingOutForgetsItEverywhere()
{
    Person ana;
    ana.id = u"ana"_s;
    QVERIFY(m_library->await(m_library->store().setTokenFile(m_library->community(), u"/somewhere/token"_s)));
    QVERIFY(m_library->await(m_library->store().setMe(m_library->community(), ana)));
    m_ring.tokens.insert(m_library->community(), "secret-5");
    CommunityRow *row = nullptr;
    QTRY_VERIFY((row = settingsRow()) && button(*row, u"Sign Out"_s));
    button(*row, u"Sign Out"_s)->click();
    QTRY_VERIFY(m_ring.tokens.isEmpty());
    QTRY_VERIFY(community().me.isEmpty());
    QVERIFY(community().tokenFile.isEmpty());
    QTRY_VERIFY((row = settingsRow()) && button(*row, u"Sign In…"_s));
}

void SignInTest::aKeyringThatDoesNotAnswerIsSaidAtSigningOut()
{
    Person ana;
    ana.id = u"ana"_s;
    QVERIFY(m_library->await(m_library->store().setMe(m_library->community(), ana)));
    m_ring.away = true;
    CommunityRow *row = nullptr;
    QTRY_VERIFY((row = settingsRow()) && button(*row, u"Sign Out"_s));
    button(*row, u"Sign Out"_s)->click();
    QTRY_VERIFY(bar(u"may still hold the token"_s));
    QTRY_VERIFY(community().me.isEmpty());
}

void SignInTest::aWaitingPostAsksForItAndIsSentThen()
{
    m_library->script().send = [](const Outgoing &outgoing) {
        Question stored;
        stored.id = outgoing.post;
        stored.title = outgoing.content.title;
        stored.body = outgoing.content.body;
        stored.author = u"ana"_s;
        return Result<SendReply>(SendReply{SendReply::Kind::Stored, stored});
    };
    putWaitingPost();
    QTRY_VERIFY(bar(u"wait for you to sign in to Getting in Shape"_s));
    MessageBar *asking = bar(u"wait for you"_s);
    QVERIFY(button(*asking, u"Sign In…"_s));
    SignInDialog *dialog = openDialog();
    QVERIFY(dialog);
    type(dialog, u"secret-6"_s);
    QTRY_COMPARE(m_library->script().sent.size(), 1);
    QTRY_VERIFY(m_library->await(m_library->store().outbox()).value_or(QList<OutboxPost>()).isEmpty());
    QTRY_VERIFY(asking->isHidden());
}

void SignInTest::aBarPutAsideStaysAway()
{
    putWaitingPost();
    QTRY_VERIFY(bar(u"wait for you"_s));
    MessageBar *asking = bar(u"wait for you"_s);
    for (auto *tool : asking->findChildren<QToolButton *>()) {
        if (tool->accessibleName() == "Dismiss"_L1)
            QTest::mouseClick(tool, Qt::LeftButton);
    }
    QVERIFY(asking->isHidden());
    QVERIFY(m_library->await(m_library->store().holdPost(u"00000000-0000-4000-8000-000000000001"_s, true)));
    QVERIFY(m_library->await(m_library->store().holdPost(u"00000000-0000-4000-8000-000000000001"_s, false)));
    m_library->settle();
    QVERIFY(asking->isHidden());
}

} // namespace limber

QTEST_MAIN(limber::SignInTest)
#include "signintest.moc"
