// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/app/commandprofile.h>
#include <tests/app/feed.h>
#include <tests/app/windowprogram.h>
#include <tests/support/endpointprocess.h>
#include <tests/support/testcase.h>
#include <ui/compose/composeform.h>
#include <ui/compose/composewindow.h>
#include <ui/compose/markdowneditor.h>
#include <ui/reading/threadpage.h>
#include <ui/settings/communityrow.h>
#include <ui/settings/settingswindow.h>
#include <ui/signin/signindialog.h>

#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>

#include <memory>

namespace limber {

using namespace Qt::StringLiterals;

/// Signing in, what somebody who is signed in does with posts of theirs, and signing out: in the window, with a real endpoint.
class SignedInPostsTest final : public TestCase
{
    Q_OBJECT

public:
    static void initMain() { WindowProgram::leaveSession(); }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aTokenIsTestedKeptAndGoneAfterSigningOut();
    void aTokenThatWasRevokedIsSaid();
    void anOwnQuestionIsAskedAnsweredAcceptedChangedAndWithdrawn();

private:
    /// The community's row of the settings; null where none comes.
    [[nodiscard]] CommunityRow *settingsRow();
    /// Opens the dialog by way of the settings.
    [[nodiscard]] SignInDialog *openDialog();
    static void type(SignInDialog *dialog, const QByteArray &token);
    void signIn();
    /// What the endpoint has under this id.
    [[nodiscard]] QJsonObject item(const QString &id) const;

    EndpointProcess m_endpoint;
    QByteArray m_token;
    std::unique_ptr<CommandProfile> m_profile;
    std::unique_ptr<WindowProgram> m_program;
};

void SignedInPostsTest::initTestCase()
{
    QCOMPARE(m_endpoint.load(CommandProfile::testData(u"community.json"_s)).status, 0);
    m_token = m_endpoint.addMember(u"Wenda Fell"_s);
    QVERIFY(m_endpoint.start());
}

void SignedInPostsTest::init()
{
    TestCase::init();
    m_profile = std::make_unique<CommandProfile>();
    QCOMPARE(m_profile->limber({u"community"_s, u"add"_s, m_endpoint.url().toString()}).status, 0);
    QCOMPARE(m_profile->limber({u"sync"_s}).status, 0);
    m_program = std::make_unique<WindowProgram>(m_profile->path());
    QVERIFY(m_program->isActive());
    QVERIFY(!m_program->community().id.isEmpty());
}

void SignedInPostsTest::cleanup()
{
    m_program.reset();
    m_profile.reset();
}

CommunityRow *SignedInPostsTest::settingsRow()
{
    const auto menus = m_program->window().menuBar()->findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            if (action->objectName() == "settings"_L1)
                action->trigger();
        }
    }
    const auto *settings = m_program->window().findChild<SettingsWindow *>();
    CommunityRow *shown = nullptr;
    static_cast<void>(QTest::qWaitFor([&] {
        const auto rows = settings->findChildren<CommunityRow *>();
        for (CommunityRow *row : rows) {
            if (!row->isHidden())
                shown = row;
        }
        return shown != nullptr;
    }));
    return shown;
}

SignInDialog *SignedInPostsTest::openDialog()
{
    const CommunityRow *row = settingsRow();
    QPushButton *button = row ? WindowProgram::button(*row, u"Sign In…"_s) : nullptr;
    if (!button)
        return nullptr;
    button->click();
    return WindowProgram::signInDialog();
}

void SignedInPostsTest::type(SignInDialog *dialog, const QByteArray &token)
{
    dialog->field()->clear();
    QTest::keyClicks(dialog->field(), QString::fromLatin1(token));
    QTest::keyClick(dialog->field(), Qt::Key_Return);
}

void SignedInPostsTest::signIn()
{
    SignInDialog *dialog = openDialog();
    QVERIFY(dialog);
    type(dialog, m_token);
    QTRY_VERIFY2(dialog->said().contains(u"signed in as Wenda Fell"_s), qPrintable(dialog->said()));
    QTest::keyClick(dialog, Qt::Key_Escape);
}

QJsonObject SignedInPostsTest::item(const QString &id) const
{
    const QJsonArray feed = feedOf(m_endpoint.port());
    for (const QJsonValue &value : feed) {
        if (value[u"id"].toString() == id)
            return value.toObject();
    }
    return {};
}

void SignedInPostsTest::aTokenIsTestedKeptAndGoneAfterSigningOut()
{
    SignInDialog *dialog = openDialog();
    QVERIFY(dialog);
    type(dialog, QByteArray(m_token).replace(0, 4, "xxxx"));
    QTRY_VERIFY2(dialog->said().contains(u"does not know this token"_s), qPrintable(dialog->said()));
    QVERIFY(m_program->community().me.isEmpty());
    QVERIFY(!m_program->await(m_program->application().credentials().token(m_program->community(), {})));

    type(dialog, m_token);
    QTRY_VERIFY2(dialog->said().contains(u"signed in as Wenda Fell"_s), qPrintable(dialog->said()));
    QVERIFY2(dialog->said().contains(u"no keyring here"_s), qPrintable(dialog->said()));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!m_program->community().me.isEmpty());
    const QString posted = m_program->answer(u"towel"_s, u"Signed, Wenda."_s);
    QTRY_VERIFY(!posted.isEmpty() && m_program->outbox().isEmpty());
    QCOMPARE(item(posted)[u"author"].toString(), m_program->community().me);

    const CommunityRow *row = nullptr;
    QTRY_VERIFY((row = settingsRow()) && WindowProgram::button(*row, u"Sign Out"_s));
    WindowProgram::button(*row, u"Sign Out"_s)->click();
    QTRY_VERIFY(m_program->community().me.isEmpty());
    QVERIFY(!m_program->await(m_program->application().credentials().token(m_program->community(), {})));
    const QString waiting = m_program->answer(u"towel"_s, u"Signed, nobody."_s);
    QVERIFY(!waiting.isEmpty());
    QTRY_VERIFY2(m_program->outboxRow(0).contains(u"Waiting for you to sign in"_s), qPrintable(m_program->outboxRow(0)));
    QVERIFY(item(waiting).isEmpty());
}

void SignedInPostsTest::aTokenThatWasRevokedIsSaid()
{
    const QByteArray token = m_endpoint.addMember(u"Una Brook"_s);
    QCOMPARE(m_endpoint.revokeMember(u"Una Brook"_s).status, 0);
    SignInDialog *dialog = openDialog();
    QVERIFY(dialog);
    type(dialog, token);
    QTRY_VERIFY2(dialog->said().contains(u"does not know this token"_s), qPrintable(dialog->said()));
    QTest::keyClick(dialog, Qt::Key_Escape);

    // One that is revoked while it is in use: what was written waits, and goes with the next token.
    const QByteArray first = m_endpoint.addMember(u"Ida Marsh"_s);
    dialog = openDialog();
    QVERIFY(dialog);
    type(dialog, first);
    QTRY_VERIFY2(dialog->said().contains(u"signed in as Ida Marsh"_s), qPrintable(dialog->said()));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(m_endpoint.revokeMember(u"Ida Marsh"_s).status, 0);
    const QString waiting = m_program->answer(u"towel"_s, u"Written by Ida."_s);
    QVERIFY(!waiting.isEmpty());
    QTRY_VERIFY2(m_program->outboxRow(0).contains(u"Waiting for you to sign in"_s), qPrintable(m_program->outboxRow(0)));
    QVERIFY(item(waiting).isEmpty());
}

void SignedInPostsTest::anOwnQuestionIsAskedAnsweredAcceptedChangedAndWithdrawn()
{
    signIn();
    QVERIFY(m_program->isActive());
    QTest::keyClick(&m_program->window(), Qt::Key_N, Qt::ControlModifier);
    ComposeWindow *window = m_program->composer();
    QVERIFY(window);
    QLineEdit *title = window->form()->findChild<QLineEdit *>();
    QTest::keyClicks(title, u"How cold is too cold?"_s);
    QTest::keyClicks(window->form()->editor(), u"The lake has ice at its edge."_s);
    const QString uuid = window->draft().uuid;
    QTest::keyClick(window, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!item(uuid).isEmpty() && m_program->outbox().isEmpty(), 20'000);
    QCOMPARE(item(uuid)[u"title"].toString(), u"How cold is too cold?"_s);

    const QJsonObject answer{{u"type"_s, u"answer"_s}, {u"id"_s, u"ice-answer"_s}, {u"question"_s, uuid}, {u"author"_s, u"bea-lund"_s},
        {u"created"_s, u"2026-01-01T00:00:00.000Z"_s}, {u"body"_s, u"When you stop shivering."_s}};
    QCOMPARE(m_endpoint.load({answer}).status, 0);
    QVERIFY(m_program->sync());
    QVERIFY(m_program->open(uuid));
    QTRY_VERIFY(m_program->text().contains(u"stop shivering"_s));
    QVERIFY(m_program->choose(u"ice-answer"_s, u"Accept This Answer"_s));
    QTRY_COMPARE_WITH_TIMEOUT(item(uuid)[u"accepted"].toString(), u"ice-answer"_s, 20'000);
    QTRY_VERIFY(m_program->outbox().isEmpty());
    QTRY_COMPARE(m_program->page().thread()->question.accepted, u"ice-answer"_s);

    QVERIFY(m_program->choose(uuid, u"Change Your Post"_s));
    window = m_program->composer();
    QVERIFY(window);
    QCOMPARE(window->form()->editor()->toPlainText(), u"The lake has ice at its edge."_s);
    window->form()->editor()->selectAll();
    QTest::keyClicks(window->form()->editor(), u"The lake has ice all over."_s);
    QTest::keyClick(window, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(item(uuid)[u"body"].toString(), u"The lake has ice all over."_s, 20'000);
    QTRY_VERIFY(m_program->outbox().isEmpty());
    QTRY_VERIFY2(m_program->text().contains(u"ice all over."_s), qPrintable(m_program->text()));
    QCOMPARE(item(uuid)[u"accepted"].toString(), u"ice-answer"_s);

    QVERIFY(m_program->choose(uuid, u"Withdraw Question"_s));
    QTRY_VERIFY_WITH_TIMEOUT(item(uuid)[u"deleted"].toBool(), 20'000);
    QTRY_VERIFY(m_program->outbox().isEmpty());
    QVERIFY(item(u"ice-answer"_s)[u"deleted"].toBool());
    QVERIFY(m_program->sync());
    QVERIFY(!m_program->await(m_program->store().thread({m_program->community().id, uuid})));
}

} // namespace limber

QTEST_MAIN(limber::SignedInPostsTest)
#include "signedinpoststest.moc"
