// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/application.h>
#include <app/limber/settings.h>
#include <models/domain/deliver.h>
#include <tests/app/pdftext.h>
#include <tests/support/endpointprocess.h>
#include <tests/support/program.h>
#include <tests/support/testcase.h>
#include <ui/compose/composeform.h>
#include <ui/compose/composewindow.h>
#include <ui/compose/markdowneditor.h>
#include <ui/mainwindow.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/threadpage.h>

#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QPointer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace limber {

using namespace Qt::StringLiterals;

/// An answer that is written while there is no network, as a person writes it, with the real program on the real endpoint.
class AnswerOfflineTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerWrittenOfflineWaitsIsChangedAndIsPostedOnce();

private:
    /// The program, from its start to its end.
    void start();
    void quit();
    template <typename T> std::optional<T> await(const QFuture<Result<T>> &future);
    void openThread();
    [[nodiscard]] ComposeWindow *composer() const;
    [[nodiscard]] QString text() const { return m_page->view()->toPlainText().replace(QChar::Nbsp, QChar::Space); }
    /// What waits, and why, for the message of a test that fails.
    [[nodiscard]] QString outbox();
    /// Clicks a link of the thread; false where there is none of these words.
    bool click(const QString &words);
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    /// The command, on one of the profiles that are in the folder.
    [[nodiscard]] ProgramResult limber(const QString &profile, const QStringList &arguments) const
    {
        return Program(u"limber"_s).withProfile(file(profile)).run(arguments);
    }
    void writeToken(const QByteArray &token);

    QTemporaryDir m_folder;
    EndpointProcess m_endpoint;
    ThreadRef m_ref;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Application> m_application;
    std::unique_ptr<MainWindow> m_window;
    ThreadPage *m_page = nullptr;
};

void AnswerOfflineTest::start()
{
    m_settings = std::make_unique<Settings>(file(u"profile"_s));
    m_application = std::make_unique<Application>(file(u"profile"_s), Store::Access::ReadWrite);
    const EndpointFactory &endpoints = m_application->endpoints();
    WindowParts parts{m_application->store(), m_application->engine(), m_settings->file(), m_application->clock(),
        [&endpoints](const Community &community) {
            return endpoints.make(community);
        }};
    parts.credentials = &m_application->credentials();
    m_window = std::make_unique<MainWindow>(parts);
    m_application->engine().setSending(SyncEngine::Sending::Automatic);
    m_page = m_window->findChild<ThreadPage *>();
    m_window->resize(1200, 800);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void AnswerOfflineTest::quit()
{
    m_window->close();
    m_window.reset();
    m_application.reset();
    m_settings.reset();
}

template <typename T> std::optional<T> AnswerOfflineTest::await(const QFuture<Result<T>> &future)
{
    QObject receiver;
    std::optional<Result<T>> answer;
    deliver(future, &receiver, [&](Result<T> result) { answer = std::move(result); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000) || !*answer)
        return {};
    return std::move(*answer).value();
}

void AnswerOfflineTest::openThread()
{
    m_window->openThread(m_ref);
    QTRY_VERIFY(m_page->thread() && m_page->thread()->ref == m_ref);
    m_page->view()->setFocus();
}

ComposeWindow *AnswerOfflineTest::composer() const
{
    ComposeWindow *found = nullptr;
    const bool there = QTest::qWaitFor([&found] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<ComposeWindow *>(widget); window && window->isVisible())
                found = window;
        }
        return found != nullptr;
    });
    if (!there)
        return nullptr;
    found->activateWindow();
    return QTest::qWaitForWindowActive(found) ? found : nullptr;
}

QString AnswerOfflineTest::outbox()
{
    QString entries;
    const QList<OutboxPost> posts = await(m_application->store().outbox()).value_or(QList<OutboxPost>());
    for (const OutboxPost &post : posts)
        entries += u"%1 state %2, %3 tries, %4\n"_s.arg(post.outgoing.content.body)
                       .arg(static_cast<int>(post.state))
                       .arg(post.tries)
                       .arg(post.reason ? post.reason->detail : u"no reason"_s);
    return entries;
}

bool AnswerOfflineTest::click(const QString &words)
{
    CardBrowser *view = m_page->view();
    QTextCursor found(view->document());
    do {
        found = view->document()->find(words, found, QTextDocument::FindCaseSensitively | QTextDocument::FindWholeWords);
    } while (!found.isNull() && found.charFormat().anchorHref().isEmpty());
    if (found.isNull())
        return false;
    QTextCursor inside = found;
    inside.setPosition(found.selectionStart() + 1);
    view->setTextCursor(inside);
    view->ensureCursorVisible();
    const QRect line = view->cursorRect(inside);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(line.left() + 3, line.center().y()));
    return true;
}

void AnswerOfflineTest::writeToken(const QByteArray &token)
{
    QFile own(file(u"token"_s));
    QVERIFY(own.open(QIODevice::WriteOnly) && own.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(own.write(token), token.size());
}

void AnswerOfflineTest::anAnswerWrittenOfflineWaitsIsChangedAndIsPostedOnce()
{
    const ProgramResult loaded = m_endpoint.loadFile(QStringLiteral(LIMBER_SOURCE_DIR "/tests/data/community.json"));
    QVERIFY2(loaded.status == 0, loaded.said());
    const QByteArray token = m_endpoint.addMember(u"Wenda Fell"_s);
    QVERIFY(!token.isEmpty());
    writeToken(token);
    QVERIFY(m_endpoint.start());
    const ProgramResult added =
        limber(u"profile"_s, {u"community"_s, u"add"_s, m_endpoint.url().toString(), u"--token-file"_s, file(u"token"_s), u"--json"_s});
    QVERIFY2(added.status == 0, added.said());
    const QString community = added.json().value(0)[u"id"].toString();
    const ProgramResult synced = limber(u"profile"_s, {u"sync"_s});
    QVERIFY2(synced.status == 0, synced.said());
    const QList<QJsonObject> listed = limber(u"profile"_s, {u"list"_s, u"--json"_s}).json();
    QVERIFY(!listed.isEmpty());
    m_ref = {community, listed.constFirst()[u"ref"].toString()};
    m_endpoint.stop(); // and with it the network

    // Written, and given in.
    start();
    m_settings->file().setValue(u"posting/delaySeconds"_s, 0);
    openThread();
    QTest::keyClick(m_page->view(), Qt::Key_R);
    QPointer<ComposeWindow> window = composer(); // it deletes itself when it closes
    QVERIFY(window);
    QTest::keyClicks(window->form()->editor(), u"Stand on the bottom step and let the heels sink."_s);
    const QString uuid = window->draft().uuid;
    QTest::keyClick(window, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(text().contains(u"let the heels sink."_s) && text().contains(u"Waiting to send"_s));
    quit();

    // It waits in its thread, and is changed.
    start();
    openThread();
    QTRY_VERIFY(text().contains(u"let the heels sink."_s) && text().contains(u"Waiting to send"_s));
    QVERIFY(click(u"Edit"_s));
    window = composer();
    QVERIFY(window);
    QCOMPARE(window->form()->editor()->toPlainText(), u"Stand on the bottom step and let the heels sink."_s);
    window->form()->editor()->selectAll();
    QTest::keyClicks(window->form()->editor(), u"Stand on the lowest step and let both heels sink, slowly."_s);
    QTest::keyClick(window, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!window);

    // The network is there again.
    QVERIFY(m_endpoint.start());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    const bool posted = QTest::qWaitFor(
        [this] { return !text().contains(u"Waiting to send"_s) && text().contains(u"both heels sink, slowly."_s); }, 20'000);
    QVERIFY2(posted, qPrintable(outbox() + text()));
    QTRY_COMPARE(await(m_application->store().outbox()).value_or(QList<OutboxPost>{{}}).size(), 0);
    QCOMPARE(text().count(u"sink"_s), 1);
    QVERIFY(text().contains(u"Wenda Fell"_s));
    quit();

    // The endpoint has it once, as it was changed; and so has paper.
    QVERIFY(limber(u"other"_s, {u"community"_s, u"add"_s, m_endpoint.url().toString()}).status == 0);
    QVERIFY(limber(u"other"_s, {u"sync"_s}).status == 0);
    const QJsonObject thread = limber(u"other"_s, {u"show"_s, m_ref.id, u"--json"_s}).json().value(0);
    int found = 0;
    for (const QJsonValue &answer : thread[u"answers"].toArray()) {
        if (answer[u"author"][u"name"] != u"Wenda Fell"_s)
            continue;
        ++found;
        QCOMPARE(answer[u"id"].toString(), uuid);
        QCOMPARE(answer[u"body"].toString(), u"Stand on the lowest step and let both heels sink, slowly."_s);
    }
    QCOMPARE(found, 1);
    const QString paper = file(u"thread.pdf"_s);
    const ProgramResult exported = limber(u"profile"_s, {u"export"_s, m_ref.id, u"-o"_s, paper});
    QVERIFY2(exported.status == 0, exported.said());
    QVERIFY(folded(textOfPdf(paper)).contains(folded(u"Stand on the lowest step and let both heels sink, slowly."_s)));
}

} // namespace limber

QTEST_MAIN(limber::AnswerOfflineTest)
#include "answerofflinetest.moc"
