// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/app/commandprofile.h>
#include <tests/app/feed.h>
#include <tests/app/windowprocess.h>
#include <tests/support/endpointprocess.h>
#include <tests/support/testcase.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

/// Posting by commands while a window holds the profile: the window is another process in another folder, with an input of its own, and yet
/// everything means what it meant where it was typed.
class HandedPostTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void whatIsTypedIsPostedByTheWindow();
    void namesOfFilesAreRelativeToTheCommand();
    void whatIsWrongIsSaidAsWithoutAWindow();
    void theOutboxIsChangedByTheWindow();

private:
    [[nodiscard]] Program limber() const { return m_profile->program().inFolder(m_profile->file(u"elsewhere"_s)); }
    /// In the folder that commands are started in; readable by nobody else.
    void write(const QString &name, const QByteArray &text) const;
    void follow() const;
    /// Hands an answer over, on standard input; its UUID.
    [[nodiscard]] QString answer(const QByteArray &body) const;
    [[nodiscard]] bool isPosted(const QString &body) const { return answersIn(feedOf(m_endpoint.port()), u"towel"_s).contains(body); }

    EndpointProcess m_endpoint;
    QByteArray m_token;
    std::unique_ptr<CommandProfile> m_profile;
    QProcess m_window;
};

void HandedPostTest::initTestCase()
{
    QCOMPARE(m_endpoint.load(CommandProfile::testData(u"community.json"_s)).status, 0);
    m_token = m_endpoint.addMember(u"Wenda Fell"_s);
    QVERIFY(m_endpoint.start());
}

void HandedPostTest::init()
{
    TestCase::init();
    m_profile = std::make_unique<CommandProfile>();
    QVERIFY(QDir().mkpath(m_profile->file(u"elsewhere"_s)));
    QVERIFY(startWindow(m_window, *m_profile));
}

void HandedPostTest::cleanup()
{
    QCOMPARE(m_window.state(), QProcess::Running);
    m_window.terminate();
    QVERIFY(m_window.waitForFinished(60'000));
    QCOMPARE(m_window.exitCode(), 0);
    m_profile.reset();
}

void HandedPostTest::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_profile->file(u"elsewhere/"_s + name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(file.write(text), text.size());
}

void HandedPostTest::follow() const
{
    write(u"token"_s, m_token);
    const ProgramResult added = limber().run({u"community"_s, u"add"_s, m_endpoint.url().toString(), u"--token-file"_s, u"token"_s});
    QVERIFY2(added.status == 0 && added.out.contains("You are Wenda Fell there."), added.said());
    QCOMPARE(limber().run({u"sync"_s}).status, 0);
}

void HandedPostTest::whatIsTypedIsPostedByTheWindow()
{
    follow();
    // Large and of many languages, so that it goes in several pieces.
    const QString body = u"Töpfe, 毛巾, مناشف\n\nأ"_s + QString(20'000, u'\u00e9') + u" end"_s;
    const ProgramResult answer = limber().withInput(body.toUtf8()).run({u"answer"_s, u"towel"_s, u"--body-file"_s, u"-"_s, u"--json"_s});
    QVERIFY2(answer.status == 0 && answer.err.isEmpty(), answer.said());
    QCOMPARE(answer.json().value(0)[u"state"].toString(), u"queued"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isPosted(body), 20'000);

    const ProgramResult ask =
        limber()
            .withInput("It snowed.")
            .run({u"ask"_s, u"--title"_s, u"Boots or shoes?"_s, u"--topic"_s, u"Skipping Rope"_s, u"--body-file"_s, u"-"_s});
    QVERIFY2(ask.status == 0, ask.said());
    const auto isAsked = [this] {
        const QJsonArray feed = feedOf(m_endpoint.port());
        return std::any_of(feed.begin(), feed.end(),
            [](const QJsonValue &item) { return item[u"title"] == u"Boots or shoes?"_s && item[u"topics"][0] == u"skipping-rope"_s; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isAsked(), 20'000);
}

void HandedPostTest::namesOfFilesAreRelativeToTheCommand()
{
    follow();
    write(u"words.md"_s, "Read from beside the command.\n");
    const ProgramResult answer = limber().run({u"answer"_s, u"towel"_s, u"--body-file"_s, u"words.md"_s});
    QVERIFY2(answer.status == 0, answer.said());
    QTRY_VERIFY_WITH_TIMEOUT(isPosted(u"Read from beside the command."_s), 20'000);
}

void HandedPostTest::whatIsWrongIsSaidAsWithoutAWindow()
{
    follow();
    const CommandProfile alone;
    const QStringList add{u"community"_s, u"add"_s, m_endpoint.url().toString(), u"--token-file"_s, m_profile->file(u"elsewhere/token"_s)};
    QVERIFY(alone.limber(add).status == 0 && alone.limber({u"sync"_s}).status == 0);
    write(u"binary"_s, "\xff\xfe");
    for (const QStringList &words : {QStringList{u"answer"_s, u"towel"_s, u"--body-file"_s, u"missing.md"_s},
             {u"answer"_s, u"towel"_s, u"--body-file"_s, u"binary"_s}, {u"answer"_s, u"no-such-thread"_s, u"--body-file"_s, u"-"_s},
             {u"answer"_s, u"towel"_s}, {u"ask"_s, u"--title"_s, QString(151, u'x'), u"--body-file"_s, u"-"_s},
             {u"ask"_s, u"--title"_s, u"Why?"_s, u"--topic"_s, u"no such"_s, u"--body-file"_s, u"-"_s}}) {
        const ProgramResult beside = limber().withInput("Because.").run(words);
        const ProgramResult expected = alone.program().inFolder(m_profile->file(u"elsewhere"_s)).withInput("Because.").run(words);
        QVERIFY2(expected.status != 0, expected.said());
        QCOMPARE(beside.status, expected.status);
        QCOMPARE(beside.err, expected.err);
        QCOMPARE(beside.out, expected.out);
    }
    QVERIFY(limber().run({u"outbox"_s, u"--json"_s}).out.isEmpty());
}

QString HandedPostTest::answer(const QByteArray &body) const
{
    const QStringList words{u"answer"_s, u"towel"_s, u"--body-file"_s, u"-"_s, u"--json"_s};
    return limber().withInput(body).run(words).json().value(0)[u"uuid"].toString();
}

void HandedPostTest::theOutboxIsChangedByTheWindow()
{
    follow();
    m_endpoint.stop();
    const QString uuid = answer("Waits.");
    const auto state = [&] {
        return limber().run({u"outbox"_s, u"--json"_s}).json().value(0)[u"state"].toString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"waiting"_s, 20'000);
    const ProgramResult dropped = limber().run({u"outbox"_s, u"drop"_s, uuid});
    QVERIFY2(dropped.status == 0 && dropped.text().contains(uuid), dropped.said());
    QVERIFY(limber().run({u"outbox"_s, u"--json"_s}).out.isEmpty());

    const QString again = answer("Goes.");
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"waiting"_s, 20'000);
    QVERIFY(m_endpoint.start());
    QCOMPARE(limber().run({u"outbox"_s, u"retry"_s, again}).status, 0);
    QTRY_VERIFY_WITH_TIMEOUT(isPosted(u"Goes."_s), 20'000);
    QVERIFY(!isPosted(u"Waits."_s));
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::HandedPostTest)
#include "handedposttest.moc"
