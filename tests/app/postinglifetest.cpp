// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/app/windowdrive.h>
#include <tests/support/endpointprocess.h>
#include <tests/support/program.h>
#include <tests/support/testcase.h>
#include <ui/compose/composeform.h>
#include <ui/compose/composewindow.h>
#include <ui/compose/markdowneditor.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/threadpage.h>
#include <ui/signin/signindialog.h>
#include <ui/widgets/messagebar.h>

#include <QApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace limber {

using namespace Qt::StringLiterals;

/// What a person does with their own posts, from signing in to withdrawing them, in the real window on the real endpoint.
class PostingLifeTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aQuestionIsSignedInForChangedAnsweredAcceptedAndWithdrawn();
    void aTokenThatIsTakenAwayIsAskedForAgain();

private:
    /// Another one who reads the community; a command of theirs, brought up to date before.
    [[nodiscard]] QJsonObject seen(const QString &thread);
    /// Writes a question in its window and sends it; its UUID.
    [[nodiscard]] QString ask(const QString &title, const QString &body);
    /// Waits for the bar that asks for a token, and opens its dialog.
    [[nodiscard]] SignInDialog *askedToSignIn();
    [[nodiscard]] static bool press(const QWidget &in, const QString &text);
    void signInWith(const QByteArray &token);
    [[nodiscard]] qsizetype waiting()
    {
        return m_drive->await(m_drive->application().store().outbox()).value_or(QList<OutboxPost>()).size();
    }

    [[nodiscard]] QString profile(const QString &name) const { return m_folder->filePath(name); }
    /// A command on one of the profiles.
    [[nodiscard]] ProgramResult limber(const QString &name, const QStringList &arguments) const
    {
        return Program(u"limber"_s).withProfile(profile(name)).run(arguments);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EndpointProcess> m_endpoint;
    std::unique_ptr<WindowDrive> m_drive;
    QByteArray m_token;
    QString m_community;
};

void PostingLifeTest::initTestCase()
{
    // No keyring is asked, and none is changed.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
}

void PostingLifeTest::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_endpoint = std::make_unique<EndpointProcess>();
    QCOMPARE(m_endpoint->loadFile(QStringLiteral(LIMBER_SOURCE_DIR "/tests/data/community.json")).status, 0);
    m_token = m_endpoint->addMember(u"Wenda Fell"_s);
    QVERIFY(!m_token.isEmpty());
    QVERIFY(m_endpoint->start());
    const ProgramResult added = limber(u"own"_s, {u"community"_s, u"add"_s, m_endpoint->url().toString(), u"--json"_s});
    QVERIFY2(added.status == 0, added.said());
    m_community = added.json().value(0)[u"id"].toString();
    QCOMPARE(limber(u"own"_s, {u"sync"_s}).status, 0);
    QCOMPARE(limber(u"other"_s, {u"community"_s, u"add"_s, m_endpoint->url().toString()}).status, 0);
    m_drive = std::make_unique<WindowDrive>(profile(u"own"_s));
    QVERIFY(m_drive->start());
}

void PostingLifeTest::cleanup()
{
    m_drive->quit();
    m_drive.reset();
}

QJsonObject PostingLifeTest::seen(const QString &thread)
{
    if (limber(u"other"_s, {u"sync"_s}).status != 0)
        return {};
    return limber(u"other"_s, {u"show"_s, thread, u"--json"_s}).json().value(0);
}

QString PostingLifeTest::ask(const QString &title, const QString &body)
{
    if (!m_drive->trigger(u"ask"_s))
        return {};
    const QPointer<ComposeWindow> window = m_drive->composer();
    if (!window)
        return {};
    QTest::keyClicks(window->findChild<QLineEdit *>(), title);
    QTest::keyClicks(window->form()->editor(), body);
    const QString uuid = window->draft().uuid;
    QTest::keyClick(window, Qt::Key_Return, Qt::ControlModifier);
    return QTest::qWaitFor([&] { return !window; }) ? uuid : QString();
}

bool PostingLifeTest::press(const QWidget &in, const QString &text)
{
    for (auto *button : in.findChildren<QPushButton *>()) {
        if (!button->isHidden() && button->isEnabled() && button->text().remove(u'&') == text) {
            button->click();
            return true;
        }
    }
    return false;
}

SignInDialog *PostingLifeTest::askedToSignIn()
{
    const bool asked = QTest::qWaitFor(
        [this] {
            for (const auto *bar : m_drive->window().findChildren<MessageBar *>()) {
                if (!bar->isHidden() && bar->message().contains(u"sign in"_s))
                    return press(*bar, u"Sign In…"_s);
            }
            return false;
        },
        20'000);
    SignInDialog *dialog = nullptr;
    const auto opened = [&dialog] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *shown = qobject_cast<SignInDialog *>(widget); shown && shown->isVisible())
                dialog = shown;
        }
        return dialog != nullptr;
    };
    return asked && QTest::qWaitFor(opened) ? dialog : nullptr;
}

void PostingLifeTest::signInWith(const QByteArray &token)
{
    QPointer<SignInDialog> dialog = askedToSignIn();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->field(), QString::fromLatin1(token));
    QTest::keyClick(dialog->field(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->said().contains(u"signed in as Wenda Fell"_s), 20'000);
    QVERIFY(press(*dialog, u"Close"_s));
    QTRY_VERIFY(!dialog || !dialog->isVisible());
}

void PostingLifeTest::aQuestionIsSignedInForChangedAnsweredAcceptedAndWithdrawn()
{
    // Nobody is signed in: the question waits, and the window says for what.
    const QString question = ask(u"A band on a door"_s, u"Over the door or under it?"_s);
    QVERIFY(!question.isEmpty());
    QPointer<SignInDialog> dialog = askedToSignIn();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->field(), u"not-a-token"_s);
    QTest::keyClick(dialog->field(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->said().contains(u"does not know this token"_s), 20'000);
    QVERIFY(seen(question).isEmpty());
    dialog->field()->clear();
    QTest::keyClicks(dialog->field(), QString::fromLatin1(m_token));
    QTest::keyClick(dialog->field(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->said().contains(u"signed in as Wenda Fell"_s), 20'000);
    QVERIFY(press(*dialog, u"Close"_s));
    QTRY_COMPARE_WITH_TIMEOUT(waiting(), 0, 20'000);
    QCOMPARE(seen(question)[u"author"][u"name"].toString(), u"Wenda Fell"_s);

    // Changed.
    QVERIFY(m_drive->openThread({m_community, question}));
    QTRY_VERIFY(m_drive->choose(question, u"Change Your Post…"_s));
    QPointer<ComposeWindow> window = m_drive->composer();
    QVERIFY(window);
    window->form()->editor()->selectAll();
    QTest::keyClicks(window->form()->editor(), u"Over the door, or under it?"_s);
    QTest::keyClick(window, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!window);
    QTRY_VERIFY_WITH_TIMEOUT(waiting() == 0 && m_drive->text().contains(u"Over the door, or under it?"_s), 20'000);
    QCOMPARE(seen(question)[u"body"].toString(), u"Over the door, or under it?"_s);

    // Answered by another one, and accepted.
    QJsonObject answer{{u"type"_s, u"answer"_s}, {u"id"_s, u"door-under"_s}, {u"question"_s, question},
        {u"body"_s, u"Under it, with the door shut."_s}, {u"author"_s, u"bea-lund"_s}, {u"created"_s, u"2026-01-05T09:30:00.000Z"_s}};
    const ProgramResult loaded = m_endpoint->load({answer});
    QVERIFY2(loaded.status == 0, loaded.said());
    QVERIFY(m_drive->trigger(u"sync"_s));
    const ThreadRef ref{m_community, question};
    QTRY_COMPARE_WITH_TIMEOUT(
        m_drive->await(m_drive->application().store().thread(ref)).value_or(Thread()).answers.size(), size_t{1}, 20'000);
    QVERIFY(m_drive->openThread({m_community, u"towel"_s})); // what came waits behind a bar while the thread is open
    QVERIFY(m_drive->openThread(ref));
    QTRY_VERIFY_WITH_TIMEOUT(m_drive->click(u"Accept this answer"_s), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(waiting() == 0 && m_drive->page().thread()->question.accepted == u"door-under", 20'000);
    QCOMPARE(seen(question)[u"accepted"].toString(), u"door-under"_s);

    // And withdrawn.
    QTRY_VERIFY(m_drive->choose(question, u"Withdraw Question"_s));
    QTRY_COMPARE_WITH_TIMEOUT(waiting(), 0, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(seen(question).isEmpty(), 20'000);
}

void PostingLifeTest::aTokenThatIsTakenAwayIsAskedForAgain()
{
    const QString first = ask(u"A band on a door"_s, u"Over the door or under it?"_s);
    signInWith(m_token);
    if (QTest::currentTestFailed())
        return;
    QTRY_COMPARE_WITH_TIMEOUT(waiting(), 0, 20'000);
    QVERIFY(!seen(first).isEmpty());
    QVERIFY(m_endpoint->revokeMember(u"Wenda Fell"_s));
    const QString second = ask(u"A towel on a door"_s, u"Wet or dry?"_s);
    SignInDialog *dialog = askedToSignIn();
    QVERIFY(dialog);
    dialog->close();
    QCOMPARE(waiting(), 1);
    QVERIFY(seen(second).isEmpty());
    QVERIFY(m_drive->openThread({m_community, second}));
    QTRY_VERIFY2(m_drive->text().contains(u"Wet or dry?"_s), qPrintable(m_drive->text()));
}

} // namespace limber

QTEST_MAIN(limber::PostingLifeTest)
#include "postinglifetest.moc"
