// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/itemmodels/sidebarmodel.h>
#include <tests/ui/compose/composecase.h>
#include <ui/outbox/comparisonwindow.h>
#include <ui/outbox/outboxpage.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/threadpage.h>
#include <ui/sidebar/sidebarview.h>
#include <ui/status/outboxline.h>
#include <ui/undo/undobar.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/messagebar.h>

#include <QComboBox>
#include <QListView>

namespace limber {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a person sees of the outbox, and does with it.
class OutboxPageTest final : public ComposeCase
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyOutboxSaysWhatStandsThere();
    void whatIsAboutToBeSentCountsDownOnlyWhereItIsSeen();
    void takingBackOpensTheDraft();
    void aLostNetworkWaitsAndARefusalSaysWhichFields();
    void aRefusedPostIsEditedWithWhatIsWrongWithIt();
    void whatIsHeldIsReleasedAndSentNow();
    void deleteCanBeUndone();
    void theThreadOpensFromItsEntry();
    void bothVersionsAreShownAndTheirsCanBeKept();
    void mineGoesOverTheirs();
    void aWithdrawalShowsWhatWasChangedMeanwhile();
    void theStatusBarAndTheSidebarSayWhatWaits();
    void whatCannotBeDoneIsSaid();

private:
    OutboxPost put(const QString &body, std::optional<std::chrono::seconds> delay = {});
    OutboxPost refuse(const QString &uuid, const Failure &failure);
    OutboxPost putConflict();
    OutboxPage *openOutbox();
    QPushButton *pageButton(const QString &text) const;
    QString state(int row = 0) const;
    SidebarItem sidebarLine(SidebarEntry::Kind kind) const;
};

OutboxPost OutboxPageTest::put(const QString &body, std::optional<std::chrono::seconds> delay)
{
    static int number = 0;
    Outgoing outgoing;
    outgoing.post = u"00000000-0000-4000-8000-%1"_s.arg(++number, 12, 10, QChar(u'0'));
    outgoing.content = {m_threads.questionId(1), {}, body, {}};
    const auto notBefore = delay ? std::optional(m_library->clock().now() + *delay) : std::nullopt;
    return m_library->await(m_library->store().queue(m_library->community(), outgoing, notBefore)).value_or(OutboxPost());
}

OutboxPost OutboxPageTest::refuse(const QString &uuid, const Failure &failure)
{
    m_library->await(m_library->store().beginSending(m_library->community(), true));
    const auto later = m_library->clock().now() + 5min;
    return m_library->await(m_library->store().failSending(uuid, failure, later)).value_or(OutboxPost());
}

OutboxPost OutboxPageTest::putConflict()
{
    Draft draft;
    draft.uuid = u"10000000-0000-4000-8000-000000000001"_s;
    draft.community = m_library->community();
    draft.edits = m_threads.questionId(2);
    draft.revision = u"old"_s;
    draft.base = {{}, u"Stiff knees"_s, u"They hurt."_s, {}};
    draft.content = {{}, u"Stiff knees"_s, u"They hurt in the morning."_s, {}};
    m_library->await(m_library->store().keepDraft(draft));
    const OutboxPost post = m_library->await(m_library->store().queueDraft(draft.uuid, {})).value_or(OutboxPost());
    m_library->await(m_library->store().beginSending(m_library->community(), true));
    const auto thread = m_library->await(m_library->store().thread(m_library->ref(m_threads.questionId(2))));
    Question theirs = thread ? thread->question : Question();
    theirs.title = u"Stiff knees"_s;
    theirs.body = u"They hurt at night."_s;
    theirs.revision = u"newer"_s;
    m_library->await(m_library->store().settleSending(post.uuid, {SendReply::Kind::Changed, theirs}));
    return post;
}

OutboxPage *OutboxPageTest::openOutbox()
{
    Q_EMIT m_window->findChild<SidebarView *>()->selected({SidebarEntry::Kind::Outbox, {}}, {});
    auto *page = m_window->findChild<OutboxPage *>();
    const auto known = [page] {
        return page->isVisible() && (page->view()->model()->rowCount() > 0 || page->findChild<EmptyState *>()->isVisible());
    };
    return QTest::qWaitFor(known) ? page : nullptr;
}

QPushButton *OutboxPageTest::pageButton(const QString &text) const
{
    for (auto *button : m_window->findChild<OutboxPage *>()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

QString OutboxPageTest::state(int row) const
{
    const QAbstractItemModel *model = m_window->findChild<OutboxPage *>()->view()->model();
    return model->index(row, 0).data(Qt::AccessibleTextRole).toString();
}

SidebarItem OutboxPageTest::sidebarLine(SidebarEntry::Kind kind) const
{
    const auto *view = m_window->findChild<SidebarView *>();
    const auto *model = qobject_cast<const SidebarModel *>(view->model());
    const QModelIndex index = model->indexOf({kind, {}});
    return index.isValid() ? model->item(index) : SidebarItem();
}

void OutboxPageTest::anEmptyOutboxSaysWhatStandsThere()
{
    OutboxPage *page = openOutbox();
    QVERIFY(page);
    QTRY_VERIFY(page->findChild<EmptyState *>()->sentence().contains(u"Nothing is on its way"_s));
    QVERIFY(!pageButton(u"Delete"_s));
    QVERIFY(!page->isCounting());
}

void OutboxPageTest::whatIsAboutToBeSentCountsDownOnlyWhereItIsSeen()
{
    put(u"Stretch."_s, 8s);
    OutboxPage *page = openOutbox();
    QVERIFY(page);
    QTRY_VERIFY2(state().contains(u"Sends in 8 second"_s), qPrintable(state()));
    QTRY_VERIFY(page->isCounting());
    QVERIFY(pageButton(u"Take Back"_s));
    Q_EMIT m_window->findChild<SidebarView *>()->selected({SidebarEntry::Kind::Notes, {}}, {});
    QTRY_VERIFY(!page->isVisible());
    QVERIFY(!page->isCounting());
    QVERIFY(openOutbox());
    QTRY_VERIFY(page->isCounting());
    m_library->clock().advance(9s);
    QTRY_VERIFY(!page->isCounting());
    QVERIFY2(state().contains(u"Waiting for its turn"_s), qPrintable(state()));
    QTRY_VERIFY(pageButton(u"Edit"_s));
}

void OutboxPageTest::takingBackOpensTheDraft()
{
    put(u"Stretch slowly."_s, 8s);
    QVERIFY(openOutbox());
    QTRY_VERIFY(pageButton(u"Take Back"_s));
    QTest::mouseClick(pageButton(u"Take Back"_s), Qt::LeftButton);
    ComposeWindow *window = composer();
    QVERIFY(window);
    QCOMPARE(body(window)->toPlainText(), u"Stretch slowly."_s);
    QTRY_VERIFY(outbox().isEmpty());
    QCOMPARE(drafts().size(), 1);
}

void OutboxPageTest::aLostNetworkWaitsAndARefusalSaysWhichFields()
{
    const OutboxPost lost = put(u"First"_s);
    QCOMPARE(refuse(lost.uuid, {.kind = Failure::Kind::Offline}).state, OutboxPost::State::Waiting);
    QVERIFY(openOutbox());
    QTRY_VERIFY2(state().contains(u"Waiting for the network, next try"_s), qPrintable(state()));
    m_library->await(m_library->store().dropPost(lost.uuid));

    const OutboxPost bad = put(u"Second"_s);
    Failure failure{.kind = Failure::Kind::Refused};
    failure.fields = {{u"/body"_s, u"is too short"_s}, {u"/topics/0"_s, u"is unknown"_s}};
    QCOMPARE(refuse(bad.uuid, failure).state, OutboxPost::State::Refused);
    QTRY_VERIFY2(state().contains(u"Text: is too short"_s) && state().contains(u"Topics: is unknown"_s), qPrintable(state()));
    QVERIFY(!pageButton(u"Hold"_s)->isEnabled());

    m_library->await(m_library->store().dropPost(bad.uuid));
    const OutboxPost unknown = put(u"Third"_s);
    refuse(unknown.uuid, {.kind = Failure::Kind::SignInNeeded});
    QTRY_VERIFY2(state().contains(u"Waiting for you to sign in"_s), qPrintable(state()));
    QTRY_VERIFY(pageButton(u"Sign In…"_s));
}

void OutboxPageTest::aRefusedPostIsEditedWithWhatIsWrongWithIt()
{
    const OutboxPost bad = put(u"Short"_s);
    refuse(bad.uuid, {.kind = Failure::Kind::Refused, .fields = {{u"/body"_s, u"is too short"_s}}});
    QVERIFY(openOutbox());
    QTRY_VERIFY(pageButton(u"Edit"_s) && pageButton(u"Edit"_s)->isEnabled());
    QTest::mouseClick(pageButton(u"Edit"_s), Qt::LeftButton);
    ComposeWindow *window = composer();
    QVERIFY(window);
    QTRY_VERIFY2(notes(window).contains(u"is too short"_s), qPrintable(notes(window)));
}

void OutboxPageTest::whatIsHeldIsReleasedAndSentNow()
{
    put(u"Later"_s);
    QVERIFY(openOutbox());
    QTRY_VERIFY(pageButton(u"Hold"_s));
    QTest::mouseClick(pageButton(u"Hold"_s), Qt::LeftButton);
    QTRY_VERIFY2(state().contains(u"Held back"_s), qPrintable(state()));
    QTRY_VERIFY(pageButton(u"Release"_s));
    QTest::mouseClick(pageButton(u"Release"_s), Qt::LeftButton);
    QTRY_COMPARE(outbox().constFirst().state, OutboxPost::State::Queued);
    m_library->script().send = [](const Outgoing &) {
        return Result<SendReply>(Failure{.kind = Failure::Kind::Offline});
    };
    QTest::mouseClick(pageButton(u"Send Now"_s), Qt::LeftButton);
    QTRY_COMPARE(m_library->script().sent.size(), 1);
    QTRY_VERIFY2(state().contains(u"Waiting for the network"_s), qPrintable(state()));
}

void OutboxPageTest::deleteCanBeUndone()
{
    const OutboxPost post = put(u"Never"_s);
    OutboxPage *page = openOutbox();
    QVERIFY(page);
    page->view()->setFocus();
    QTest::keyClick(page->view(), Qt::Key_Delete);
    QTRY_VERIFY(outbox().isEmpty());
    QTRY_VERIFY(page->findChild<EmptyState *>()->isVisible());
    QTRY_VERIFY(command(u"undo"_s)->isEnabled());
    command(u"undo"_s)->trigger();
    QTRY_COMPARE(page->view()->model()->rowCount(), 1);
    QCOMPARE(outbox().constFirst().uuid, post.uuid);
}

void OutboxPageTest::theThreadOpensFromItsEntry()
{
    put(u"Here"_s);
    OutboxPage *page = openOutbox();
    QVERIFY(page);
    page->view()->setFocus();
    QTest::keyClick(page->view(), Qt::Key_Return);
    QTRY_VERIFY(m_page->thread() && m_page->thread()->ref.id == m_threads.questionId(1));
    QVERIFY(!page->isVisible());
}

void OutboxPageTest::bothVersionsAreShownAndTheirsCanBeKept()
{
    putConflict();
    QVERIFY(openOutbox());
    QTRY_VERIFY(pageButton(u"Show What Changed…"_s));
    QTest::mouseClick(pageButton(u"Show What Changed…"_s), Qt::LeftButton);
    auto *window = m_window->findChild<ComparisonWindow *>();
    QVERIFY(window);
    const auto shows = [window](const QString &text) {
        return window->view()->toPlainText().contains(text);
    };
    QTRY_VERIFY2(shows(u"at night"_s) && shows(u"in the morning"_s), qPrintable(window->view()->toPlainText()));
    window->choice()->setCurrentIndex(1);
    QTRY_VERIFY(shows(u"at night"_s) && !shows(u"in the morning"_s));
    window->choice()->setCurrentIndex(2);
    QTRY_VERIFY(!shows(u"at night"_s) && shows(u"in the morning"_s));
    for (auto *button : window->findChildren<QPushButton *>()) {
        if (button->text() == "&Keep Theirs"_L1)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY(outbox().isEmpty());
    QTRY_VERIFY(command(u"undo"_s)->isEnabled());
    command(u"undo"_s)->trigger();
    QTRY_COMPARE(outbox().size(), 1);
}

void OutboxPageTest::mineGoesOverTheirs()
{
    putConflict();
    QVERIFY(openOutbox());
    QTRY_VERIFY(pageButton(u"Show What Changed…"_s));
    QTest::mouseClick(pageButton(u"Show What Changed…"_s), Qt::LeftButton);
    auto *window = m_window->findChild<ComparisonWindow *>();
    for (auto *button : window->findChildren<QPushButton *>()) {
        if (button->text() == "&Send Mine Over It"_L1)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(m_library->script().sent.size(), 1);
    QCOMPARE(m_library->script().sent.constFirst().revision, u"newer"_s);
    QCOMPARE(m_library->script().sent.constFirst().content.body, u"They hurt in the morning."_s);
}

void OutboxPageTest::aWithdrawalShowsWhatWasChangedMeanwhile()
{
    Outgoing withdrawal;
    withdrawal.verb = Outgoing::Verb::Withdraw;
    withdrawal.post = m_threads.questionId(2);
    withdrawal.content = {{}, u"Stiff knees"_s, u"They hurt."_s, {u"running"_s}};
    withdrawal.revision = u"old"_s;
    const auto post = m_library->await(m_library->store().queue(m_library->community(), withdrawal, {}));
    QVERIFY(post);
    m_library->await(m_library->store().beginSending(m_library->community(), true));
    const auto thread = m_library->await(m_library->store().thread(m_library->ref(m_threads.questionId(2))));
    QVERIFY(thread);
    Question theirs = thread->question;
    theirs.title = u"Stiff knees"_s;
    theirs.body = u"They hurt at night."_s;
    theirs.revision = u"newer"_s;
    theirs.topics = {u"walking"_s, u"knees"_s};
    m_library->await(m_library->store().settleSending(post->uuid, {SendReply::Kind::Changed, theirs}));
    QVERIFY(openOutbox());
    QTRY_VERIFY(pageButton(u"Show What Changed…"_s));
    QTest::mouseClick(pageButton(u"Show What Changed…"_s), Qt::LeftButton);
    auto *window = m_window->findChild<ComparisonWindow *>();
    QVERIFY(window);
    QVERIFY(window->choice()->isHidden());
    QTRY_VERIFY2(window->view()->toPlainText().contains(u"at night"_s), qPrintable(window->view()->toPlainText()));
    QVERIFY(window->view()->toPlainText().contains(u"Topics: running"_s));
    QVERIFY(window->view()->toPlainText().contains(u"walking"_s)); // filed elsewhere is a change, too
    for (auto *button : window->findChildren<QPushButton *>()) {
        QVERIFY(button->isHidden() == (button->text() == "&Edit Mine"_L1));
        if (button->text() == "&Withdraw It Even So"_L1)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(m_library->script().sent.size(), 1);
    QCOMPARE(m_library->script().sent.constFirst().verb, Outgoing::Verb::Withdraw);
    QCOMPARE(m_library->script().sent.constFirst().revision, u"newer"_s);
}

void OutboxPageTest::theStatusBarAndTheSidebarSayWhatWaits()
{
    auto *line = m_window->findChild<OutboxLine *>();
    QVERIFY(line->isHidden());
    const OutboxPost post = put(u"One"_s);
    QTRY_VERIFY(line->isVisible());
    QVERIFY2(line->text().contains(u"waiting to send"_s), qPrintable(line->text()));
    QTRY_COMPARE(sidebarLine(SidebarEntry::Kind::Outbox).count, std::optional<qint64>(1));
    QCOMPARE(sidebarLine(SidebarEntry::Kind::Outbox).wanting, 0);
    refuse(post.uuid, {.kind = Failure::Kind::Refused});
    QTRY_COMPARE(sidebarLine(SidebarEntry::Kind::Outbox).wanting, 1);
    QTRY_VERIFY2(line->text().contains(u"could not be sent"_s), qPrintable(line->text()));
    QTest::mouseClick(line, Qt::LeftButton);
    QTRY_VERIFY(m_window->findChild<OutboxPage *>()->isVisible());
    m_library->await(m_library->store().dropPost(post.uuid));
    QTRY_VERIFY(line->isHidden());
}

void OutboxPageTest::whatCannotBeDoneIsSaid()
{
    const OutboxPost post = put(u"One"_s);
    QVERIFY(openOutbox());
    QTRY_VERIFY(pageButton(u"Edit"_s));
    m_library->store().close();
    QTest::mouseClick(pageButton(u"Hold"_s), Qt::LeftButton);
    const auto *page = m_window->findChild<OutboxPage *>();
    const auto said = [page] {
        for (const auto *bar : page->findChildren<MessageBar *>()) {
            if (bar->isVisible())
                return bar->message();
        }
        return QString();
    };
    QTRY_VERIFY2(said().contains(u"stopped"_s), qPrintable(said()));
}

} // namespace limber

QTEST_MAIN(limber::OutboxPageTest)
#include "outboxpagetest.moc"
