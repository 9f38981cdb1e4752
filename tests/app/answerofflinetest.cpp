// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/app/pdftext.h>
#include <tests/app/windowdrive.h>
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
#include <QTemporaryDir>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

/// An answer that is written while there is no network, as a person writes it, with the real program on the real endpoint.
class AnswerOfflineTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerWrittenOfflineWaitsIsChangedAndIsPostedOnce();

private:
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
    WindowDrive m_drive{file(u"profile"_s)};
};

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
    QVERIFY(m_drive.start());
    QVERIFY(m_drive.openThread(m_ref));
    QTest::keyClick(m_drive.page().view(), Qt::Key_R);
    QPointer<ComposeWindow> window = m_drive.composer();
    QVERIFY(window);
    QTest::keyClicks(window->form()->editor(), u"Stand on the bottom step and let the heels sink."_s);
    const QString uuid = window->draft().uuid;
    QTest::keyClick(window, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_drive.text().contains(u"let the heels sink."_s) && m_drive.text().contains(u"Waiting to send"_s));
    m_drive.quit();

    // It waits in its thread, and is changed.
    QVERIFY(m_drive.start());
    QVERIFY(m_drive.openThread(m_ref));
    QTRY_VERIFY(m_drive.text().contains(u"let the heels sink."_s) && m_drive.text().contains(u"Waiting to send"_s));
    QVERIFY(m_drive.click(u"Edit"_s));
    window = m_drive.composer();
    QVERIFY(window);
    QCOMPARE(window->form()->editor()->toPlainText(), u"Stand on the bottom step and let the heels sink."_s);
    window->form()->editor()->selectAll();
    QTest::keyClicks(window->form()->editor(), u"Stand on the lowest step and let both heels sink, slowly."_s);
    QTest::keyClick(window, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!window);

    // The network is there again.
    QVERIFY(m_endpoint.start());
    m_drive.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_drive.window()));
    QTest::keyClick(&m_drive.window(), Qt::Key_F5);
    const auto isPosted = [this] {
        return !m_drive.text().contains(u"Waiting to send"_s) && m_drive.text().contains(u"both heels sink, slowly."_s);
    };
    QVERIFY2(QTest::qWaitFor(isPosted, 20'000), qPrintable(m_drive.outbox() + m_drive.text()));
    QTRY_COMPARE(m_drive.await(m_drive.application().store().outbox()).value_or(QList<OutboxPost>{{}}).size(), 0);
    QCOMPARE(m_drive.text().count(u"sink"_s), 1);
    QVERIFY(m_drive.text().contains(u"Wenda Fell"_s));
    m_drive.quit();

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
