// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/app/pdftext.h>
#include <tests/app/windowprogram.h>
#include <tests/support/endpointprocess.h>
#include <tests/support/program.h>
#include <tests/support/testcase.h>
#include <ui/compose/composeform.h>
#include <ui/compose/composewindow.h>
#include <ui/compose/markdowneditor.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/threadpage.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace limber {

using namespace Qt::StringLiterals;

/// An answer that is written while there is no network, as a person writes it, with the real program on the real endpoint.
class AnswerOfflineTest final : public TestCase
{
    Q_OBJECT

public:
    static void initMain() { WindowProgram::leaveSession(); }

private Q_SLOTS:
    void anAnswerWrittenOfflineWaitsIsChangedAndIsPostedOnce();

private:
    /// The program, from its start, with the thread open; false where that does not come.
    [[nodiscard]] bool start();
    [[nodiscard]] bool says(const QString &text) const { return m_program->text().contains(text); }
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
    QString m_thread;
    std::unique_ptr<WindowProgram> m_program;
};

bool AnswerOfflineTest::start()
{
    m_program = std::make_unique<WindowProgram>(file(u"profile"_s));
    return m_program->isActive() && m_program->open(m_thread);
}

bool AnswerOfflineTest::click(const QString &words)
{
    CardBrowser *view = m_program->page().view();
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
    const ProgramResult synced = limber(u"profile"_s, {u"sync"_s});
    QVERIFY2(synced.status == 0, synced.said());
    const QList<QJsonObject> listed = limber(u"profile"_s, {u"list"_s, u"--json"_s}).json();
    QVERIFY(!listed.isEmpty());
    m_thread = listed.constFirst()[u"ref"].toString();
    m_endpoint.stop(); // and with it the network

    // Written, and given in.
    QVERIFY(start());
    QTest::keyClick(m_program->page().view(), Qt::Key_R);
    QPointer<ComposeWindow> window = m_program->composer(); // it deletes itself when it closes
    QVERIFY(window);
    QTest::keyClicks(window->form()->editor(), u"Stand on the bottom step and let the heels sink."_s);
    const QString uuid = window->draft().uuid;
    QTest::keyClick(window, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(says(u"let the heels sink."_s) && says(u"Waiting to send"_s));
    m_program.reset();

    // It waits in its thread, and is changed.
    QVERIFY(start());
    QTRY_VERIFY(says(u"let the heels sink."_s) && says(u"Waiting to send"_s));
    QVERIFY(click(u"Edit"_s));
    window = m_program->composer();
    QVERIFY(window);
    QCOMPARE(window->form()->editor()->toPlainText(), u"Stand on the bottom step and let the heels sink."_s);
    window->form()->editor()->selectAll();
    QTest::keyClicks(window->form()->editor(), u"Stand on the lowest step and let both heels sink, slowly."_s);
    QTest::keyClick(window, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!window);

    // The network is there again.
    QVERIFY(m_endpoint.start());
    QVERIFY(m_program->sync());
    const auto isPosted = [this] {
        return !says(u"Waiting to send"_s) && says(u"both heels sink, slowly."_s);
    };
    QVERIFY2(QTest::qWaitFor(isPosted, 20'000), qPrintable(m_program->outboxRow(0) + m_program->text()));
    QTRY_VERIFY(m_program->outbox().isEmpty());
    QCOMPARE(m_program->text().count(u"sink"_s), 1);
    QVERIFY(says(u"Wenda Fell"_s));
    m_program.reset();

    // The endpoint has it once, as it was changed; and so has paper.
    QVERIFY(limber(u"other"_s, {u"community"_s, u"add"_s, m_endpoint.url().toString()}).status == 0);
    QVERIFY(limber(u"other"_s, {u"sync"_s}).status == 0);
    const QJsonObject thread = limber(u"other"_s, {u"show"_s, m_thread, u"--json"_s}).json().value(0);
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
    const ProgramResult exported = limber(u"profile"_s, {u"export"_s, m_thread, u"-o"_s, paper});
    QVERIFY2(exported.status == 0, exported.said());
    QVERIFY(folded(textOfPdf(paper)).contains(folded(u"Stand on the lowest step and let both heels sink, slowly."_s)));
}

} // namespace limber

QTEST_MAIN(limber::AnswerOfflineTest)
#include "answerofflinetest.moc"
