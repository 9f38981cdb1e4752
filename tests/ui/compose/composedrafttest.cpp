// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/ui/compose/composecase.h>
#include <ui/compose/composefooter.h>
#include <ui/compose/composeform.h>
#include <ui/mainwindow.h>
#include <ui/presentation/theme.h>
#include <ui/reading/threadpage.h>
#include <ui/status/syncmonitor.h>
#include <ui/widgets/messagebar.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QRegularExpression>
#include <QTime>

namespace limber {

using namespace Qt::StringLiterals;

/// What is written is on the disk, and what is said of it is true.
class ComposeDraftTest final : public ComposeCase
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstLetterMakesADraft();
    void whoTypesWithoutAPauseIsKeptToo();
    void savedIsSaidOnlyAfterTheCommit();
    void closingKeepsWhatWasTypedLastAndAsksNothing();
    void anotherWindowComesToTheFrontAndEverythingIsKept();
    void whatIsWrittenOutlivesTheProgramThatEndsWithoutAWord();
    void aFullDiskIsSaidInRedAndTheTextStays();
    void aWindowWhoseTextCannotBeKeptDoesNotCloseSilently();
    void aDraftThatIsDeletedElsewhereClosesItsWindow();
    void deletingInTheWindowCanBeUndone();
    void aDraftStaysWhateverBecomesOfTheQuestion();
    void theSameDraftHasOneWindow();

private:
    /// A main window over the same files that may write nothing, as where the disk is full.
    void openReadOnly();

    std::unique_ptr<Store> m_reader;
    std::unique_ptr<SyncEngine> m_engine;
};

void ComposeDraftTest::openReadOnly()
{
    m_window.reset();
    m_reader = std::make_unique<Store>(m_library->folder() + u"/profile"_s, Store::Access::ReadOnly, m_library->clock());
    QVERIFY(m_library->await(m_reader->open()));
    m_engine = std::make_unique<SyncEngine>(*m_reader, m_library->clock(), SyncEngine::EndpointFactory());
    m_window = std::make_unique<MainWindow>(
        WindowParts{*m_reader, *m_engine, m_library->settings(), m_library->clock(), {}, false, WindowParts::UsualReadAfter, nullptr});
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void ComposeDraftTest::theFirstLetterMakesADraft()
{
    ComposeWindow *window = beginQuestion();
    QTest::keyClick(title(window), Qt::Key_S);
    QTRY_COMPARE(drafts().size(), 1);
    const Draft draft = drafts().constFirst();
    QCOMPARE(draft.content.title, u"s"_s);
    QCOMPARE(draft.community, m_library->community()); // the only one that takes posts
    static const QRegularExpression version4(u"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
    QVERIFY2(version4.match(draft.uuid).hasMatch(), qPrintable(draft.uuid));
}

void ComposeDraftTest::whoTypesWithoutAPauseIsKeptToo()
{
    ComposeWindow *window = beginQuestion();
    QTest::keyClick(body(window), Qt::Key_A);
    QTRY_COMPARE(drafts().size(), 1);
    // A key every 50 ms, and none of them waits longer than it may.
    int typed = 1;
    const auto isKept = [&] {
        QTest::keyClick(body(window), Qt::Key_B);
        ++typed;
        return drafts().constFirst().content.body.size() > 1;
    };
    QVERIFY(QTest::qWaitFor(isKept, 10'000));
    QVERIFY(typed > 2);
}

void ComposeDraftTest::savedIsSaidOnlyAfterTheCommit()
{
    ComposeWindow *window = beginQuestion();
    QVERIFY(footer(window).isEmpty());
    QTest::keyClick(title(window), Qt::Key_S);
    QCOMPARE(footer(window), u"Saving…"_s); // the store has not answered yet
    QTRY_VERIFY(footer(window).startsWith("Saved on this computer "_L1));
    const QTime now = QDateTime::fromMSecsSinceEpoch(m_library->clock().now().time_since_epoch().count()).time();
    QCOMPARE(footer(window), u"Saved on this computer "_s + QLocale().toString(now, QLocale::ShortFormat));
    QCOMPARE(drafts().constFirst().content.title, u"s"_s);
    QTest::keyClick(title(window), Qt::Key_O);
    QCOMPARE(footer(window), u"Saving…"_s);
    QTRY_VERIFY_WITH_TIMEOUT(footer(window).startsWith("Saved on this computer "_L1), 10'000);
    QCOMPARE(drafts().constFirst().content.title, u"so"_s);
}

void ComposeDraftTest::closingKeepsWhatWasTypedLastAndAsksNothing()
{
    ComposeWindow *window = beginQuestion();
    QTest::keyClicks(title(window), u"Is it normal"_s);
    QTest::keyClicks(body(window), u"after a run"_s);
    QTest::keyClick(window, Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(composers().isEmpty());
    QCOMPARE(drafts().size(), 1);
    QCOMPARE(drafts().constFirst().content.title, u"Is it normal"_s);
    QCOMPARE(drafts().constFirst().content.body, u"after a run"_s);
}

void ComposeDraftTest::anotherWindowComesToTheFrontAndEverythingIsKept()
{
    ComposeWindow *window = beginQuestion();
    QTest::keyClicks(title(window), u"Both knees"_s);
    m_window->activateWindow();
    QTRY_COMPARE(drafts().value(0).content.title, u"Both knees"_s);
}

void ComposeDraftTest::whatIsWrittenOutlivesTheProgramThatEndsWithoutAWord()
{
    ComposeWindow *window = beginQuestion();
    QTest::keyClicks(title(window), u"Still here"_s);
    QTRY_COMPARE_WITH_TIMEOUT(drafts().value(0).content.title, u"Still here"_s, 10'000);
    // Another process sees it while this one has closed nothing: a kill from here on takes nothing away.
    Store other(m_library->folder() + u"/profile"_s, Store::Access::ReadOnly, m_library->clock());
    QVERIFY(m_library->await(other.open()));
    const auto found = m_library->await(other.drafts());
    QVERIFY(found && found->size() == 1);
    QCOMPARE(found->constFirst().content.title, u"Still here"_s);
    // And the next window opens it, for it was open.
    m_library->settings().sync();
    const QSettings kept(m_library->settings().fileName(), QSettings::IniFormat);
    QCOMPARE(kept.value(u"compose/open"_s).toStringList(), QStringList{found->constFirst().uuid});
}

void ComposeDraftTest::aFullDiskIsSaidInRedAndTheTextStays()
{
    openReadOnly();
    ComposeWindow *window = beginQuestion();
    QTest::keyClicks(title(window), u"Where to go"_s);
    QTRY_VERIFY(footer(window).startsWith("Not saved on this computer."_L1));
    QCOMPARE(title(window)->text(), u"Where to go"_s);
    QLabel *state = nullptr;
    for (auto *label : window->findChild<ComposeFooter *>()->findChildren<QLabel *>()) {
        if (label->text() == footer(window))
            state = label;
    }
    QVERIFY(state);
    QCOMPARE(state->palette().color(QPalette::WindowText), Theme::from(window->palette()).danger);
    // Sending what is not on the disk would be a promise that nobody could keep.
    QTest::keyClicks(body(window), u"With a stiff back."_s);
    QTest::keyClick(window, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(bars(window).contains(u"Not sent: it has to be saved"_s));
    QVERIFY(body(window)->isEnabled());
    QTest::keyClicks(body(window), u" Help!"_s);
    QCOMPARE(body(window)->toPlainText(), u"With a stiff back. Help!"_s);
    QVERIFY(footer(window).startsWith("Not saved on this computer."_L1)); // until it is
}

void ComposeDraftTest::aWindowWhoseTextCannotBeKeptDoesNotCloseSilently()
{
    openReadOnly();
    ComposeWindow *window = beginQuestion();
    QTest::keyClicks(body(window), u"Precious words"_s);
    window->close();
    QTRY_VERIFY(bars(window).contains(u"This window stays open"_s));
    QVERIFY(window->isVisible());
    QCOMPARE(body(window)->toPlainText(), u"Precious words"_s);
    QTest::mouseClick(button(window, u"Copy the Text"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Precious words"_s);
    // The program's own end leaves it open too.
    m_window->close();
    QTRY_VERIFY(bars(window).contains(u"This window stays open"_s));
    QVERIFY(window->isVisible());
    QTest::mouseClick(button(window, u"Close and Lose It"_s), Qt::LeftButton);
    QTRY_VERIFY(composers().isEmpty());
}

void ComposeDraftTest::aDraftThatIsDeletedElsewhereClosesItsWindow()
{
    ComposeWindow *window = beginQuestion();
    QTest::keyClick(title(window), Qt::Key_S);
    QTRY_VERIFY(footer(window).startsWith("Saved"_L1));
    QVERIFY(m_library->await(m_library->store().deleteDraft(window->draft().uuid)));
    QTRY_VERIFY(composers().isEmpty());
    QVERIFY(drafts().isEmpty());
}

void ComposeDraftTest::deletingInTheWindowCanBeUndone()
{
    ComposeWindow *window = beginQuestion();
    QTest::keyClicks(title(window), u"Thrown away"_s);
    QTRY_VERIFY_WITH_TIMEOUT(footer(window).startsWith("Saved"_L1), 10'000);
    QTest::mouseClick(button(window, u"Delete Draft"_s), Qt::LeftButton);
    QTRY_VERIFY(composers().isEmpty());
    QVERIFY(drafts().isEmpty());
    command(u"undo"_s)->trigger();
    QTRY_COMPARE(drafts().size(), 1);
    QCOMPARE(drafts().constFirst().content.title, u"Thrown away"_s);
}

void ComposeDraftTest::aDraftStaysWhateverBecomesOfTheQuestion()
{
    openThread(0);
    const QString asked = m_page->thread()->question.title;
    ComposeWindow *window = beginAnswer();
    QTest::keyClicks(body(window), u"Warm up first"_s);
    window->close();
    QTRY_VERIFY(composers().isEmpty());
    m_library->apply({Tombstone{ItemType::Question, m_threads.questionId(0)}});
    QCOMPARE(drafts().size(), 1);
    QCOMPARE(drafts().constFirst().threadTitle, asked);
    m_window.reset();
    m_library->settings().setValue(u"compose/open"_s, QStringList{drafts().constFirst().uuid});
    openMain();
    window = composer();
    QVERIFY(window);
    QCOMPARE(body(window)->toPlainText(), u"Warm up first"_s);
    QVERIFY(window->windowTitle().contains(asked));
    QTRY_VERIFY(bars(window).contains(u"no longer in its community"_s));
}

void ComposeDraftTest::theSameDraftHasOneWindow()
{
    openThread(0);
    ComposeWindow *window = beginAnswer();
    QTest::keyClicks(body(window), u"Once"_s);
    m_window->activateWindow();
    for (int times = 0; times < 3; ++times)
        command(u"answer"_s)->trigger();
    QCOMPARE(composer(), window);
    QTRY_COMPARE(drafts().size(), 1);
}

} // namespace limber

QTEST_MAIN(limber::ComposeDraftTest)
#include "composedrafttest.moc"
