// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/ui/saved/savedcase.h>
#include <ui/saved/differencewindow.h>
#include <ui/saved/savedline.h>
#include <ui/saved/verificationwindow.h>
#include <ui/sidebar/sidebarview.h>

#include <QLabel>
#include <QPointer>
#include <QTreeWidget>

namespace limber {

using namespace Qt::StringLiterals;

/// What becomes of a thread that a person saves.
class SavedFlowTest final : public SavedCase
{
    Q_OBJECT

private Q_SLOTS:
    void aThreadIsKeptWithItsPicturesAndReadAfterItIsGone();
    void whatChangedIsShownAndTakenAndTakenBack();
    void whatWasLeftIsNotSpokenOfAgain();
    void verificationSaysWhatIsMissingAndFetchesIt();
    void theMainWindowMayGoBeforeTheOneOfTheVerification();
    void theVerificationSaysHowFetchingGoes();
    void whatWasDecidedAboutACopyGoesWithIt();
    void whatChangedIsShownInOneWindow();
};

void SavedFlowTest::aThreadIsKeptWithItsPicturesAndReadAfterItIsGone()
{
    save();
    QTRY_VERIFY(bar(u"Keep them too?"_s));
    QVERIFY2(bar(u"2 picture(s)"_s) && bar(u"one.example"_s) && bar(u"two.example"_s), qPrintable(bar(u"Keep"_s)->message()));
    QVERIFY(m_source.asked.isEmpty());
    press(bar(u"Keep them too?"_s), u"Keep"_s);
    QTRY_COMPARE(missing(), 0);
    QVERIFY(!bar(u"Keep them too?"_s));
    // What is kept is shown, and there is nothing left to ask for.
    QTRY_VERIFY(m_page->view()->toHtml().contains(u"<img src=\"%1\""_s.arg(m_one.toString())));
    QVERIFY(!bar(u"are not shown"_s));

    // Offline from here on; the community takes the thread away.
    m_source.images.clear();
    m_source.asked.clear();
    m_library->apply({Tombstone{ItemType::Answer, u"a1"_s}, Tombstone{ItemType::Question, u"q1"_s}});
    m_window.reset();
    begin();
    QTRY_VERIFY(bar(u"No longer at the community"_s));
    QVERIFY(m_page->view()->toPlainText().contains(u"Count the hours."_s));
    QTRY_VERIFY(m_page->view()->toHtml().contains(u"<img src=\"%1\""_s.arg(m_one.toString())));
    QVERIFY(m_page->view()->toHtml().contains(u"<img src=\"%1\""_s.arg(m_two.toString())));
    QVERIFY(m_source.asked.isEmpty());
}

void SavedFlowTest::whatChangedIsShownAndTakenAndTakenBack()
{
    save();
    QVERIFY(!command(u"compare-saved"_s)->isEnabled());
    edit(u"I walk twelve kilometres."_s);
    QTRY_VERIFY(bar(u"Changed since you saved it"_s));
    press(bar(u"Changed since you saved it"_s), u"Show What Changed"_s);
    auto *difference = shown<DifferenceWindow>();
    QVERIFY(difference);
    QTRY_VERIFY(difference->view()->toPlainText().contains(u"twelve"_s) && difference->view()->toPlainText().contains(u"eight"_s));
    QVERIFY(difference->view()->toHtml().contains(u"line-through"_s) && difference->view()->toHtml().contains(u"underline"_s));
    press(difference, u"Take the New Version"_s);
    QTRY_VERIFY(!bar(u"Changed since you saved it"_s));
    QTRY_VERIFY(!shown<DifferenceWindow>());
    QCOMPARE(m_library->await(m_library->store().savedThread(ref()))->question.body, u"I walk twelve kilometres."_s);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_page->view()->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(bar(u"Changed since you saved it"_s));
    QCOMPARE(m_library->await(m_library->store().savedThread(ref()))->question.body, question().body);
}

void SavedFlowTest::whatWasLeftIsNotSpokenOfAgain()
{
    save();
    edit(u"I walk twelve kilometres."_s);
    QTRY_VERIFY(bar(u"Changed since you saved it"_s));
    press(bar(u"Changed since you saved it"_s), u"Keep Mine"_s);
    QVERIFY(!bar(u"Changed since you saved it"_s));
    m_window.reset();
    begin();
    QTRY_VERIFY(command(u"compare-saved"_s)->isEnabled());
    QVERIFY(!bar(u"Changed since you saved it"_s));
    edit(u"I walk thirteen kilometres."_s);
    QTRY_VERIFY(bar(u"Changed since you saved it"_s));
    QCOMPARE(m_library->await(m_library->store().savedThread(ref()))->question.body, question().body);
}

void SavedFlowTest::verificationSaysWhatIsMissingAndFetchesIt()
{
    save();
    QTRY_VERIFY(bar(u"Keep them too?"_s));
    SidebarEntry saved;
    saved.query.view = View::Saved;
    Q_EMIT m_window->findChild<SidebarView *>()->selected(saved, {});
    auto *line = m_window->findChild<SavedLine *>();
    QTRY_VERIFY(line->isVisible());
    QCOMPARE(line->findChild<QLabel *>()->text(), u"1 thread(s), 1 complete, 2 image(s) missing"_s);
    command(u"verify-saved"_s)->trigger();
    auto *window = shown<VerificationWindow>();
    QVERIFY(window);
    auto *list = window->findChild<QTreeWidget *>();
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(0), u"How far is too far?"_s);
    QCOMPARE(list->topLevelItem(0)->text(1), u"2 image(s) missing"_s);
    press(window, u"Fetch Again"_s);
    QTRY_COMPARE(missing(), 0);
    QTRY_COMPARE(list->topLevelItemCount(), 0);
    QTRY_COMPARE(line->findChild<QLabel *>()->text(), u"1 thread(s), 1 complete, 0 image(s) missing"_s);
    QTest::keyClick(window, Qt::Key_Escape);
    QTRY_VERIFY(!shown<VerificationWindow>());
}

void SavedFlowTest::theMainWindowMayGoBeforeTheOneOfTheVerification()
{
    save();
    command(u"verify-saved"_s)->trigger();
    QPointer<VerificationWindow> window = shown<VerificationWindow>();
    QVERIFY(window);
    m_window.reset(); // under the address sanitizer it shows what it touches
    QVERIFY(!window);
}

void SavedFlowTest::theVerificationSaysHowFetchingGoes()
{
    save();
    QTRY_VERIFY(bar(u"Keep them too?"_s));
    command(u"verify-saved"_s)->trigger();
    auto *window = shown<VerificationWindow>();
    QVERIFY(window);
    auto *list = window->findChild<QTreeWidget *>();
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    const auto says = [window](const QString &words) {
        for (const MessageBar *bar : window->findChildren<MessageBar *>()) {
            if (!bar->isHidden() && bar->message().contains(words))
                return true;
        }
        return false;
    };
    m_source.held = true;
    m_source.images.remove(m_two);
    press(window, u"Fetch Again"_s);
    QTRY_VERIFY(says(u"Keeping pictures: 0 of 2"_s));
    m_source.release();
    QTRY_VERIFY(says(u"could not be fetched from two.example"_s));
    QVERIFY(!says(u"Keeping pictures"_s));
    QTRY_COMPARE(list->topLevelItem(0)->text(1), u"1 image(s) missing"_s);
    command(u"verify-saved"_s)->trigger();
    QCOMPARE(m_window->findChildren<VerificationWindow *>().size(), 1);
}

void SavedFlowTest::whatWasDecidedAboutACopyGoesWithIt()
{
    const auto decided = [this] {
        m_library->settings().beginGroup(u"kept"_s);
        const qsizetype count = m_library->settings().childKeys().size();
        m_library->settings().endGroup();
        return count;
    };
    save();
    edit(u"I walk twelve kilometres."_s);
    QTRY_VERIFY(bar(u"Changed since you saved it"_s));
    press(bar(u"Changed since you saved it"_s), u"Keep Mine"_s);
    QCOMPARE(decided(), 1);
    m_page->view()->setFocus();
    QTest::keyClick(m_page->view(), Qt::Key_S);
    QTRY_VERIFY(!m_page->thread()->saved);
    QCOMPARE(decided(), 0);
}

void SavedFlowTest::whatChangedIsShownInOneWindow()
{
    save();
    edit(u"I walk twelve kilometres."_s);
    QTRY_VERIFY(command(u"compare-saved"_s)->isEnabled());
    command(u"compare-saved"_s)->trigger();
    command(u"compare-saved"_s)->trigger();
    QCOMPARE(m_window->findChildren<DifferenceWindow *>().size(), 1);
}

} // namespace limber

QTEST_MAIN(limber::SavedFlowTest)
#include "savedflowtest.moc"
