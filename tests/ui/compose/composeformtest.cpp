// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/threaddocument.h>
#include <tests/ui/compose/composecase.h>
#include <ui/compose/communitychoice.h>
#include <ui/compose/composeform.h>
#include <ui/compose/doctorwords.h>
#include <ui/compose/postpreview.h>
#include <ui/compose/topicchip.h>
#include <ui/compose/topicfield.h>
#include <ui/mainwindow.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/threadpage.h>
#include <ui/widgets/messagebar.h>

#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextDocument>
#include <QToolButton>

#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// Everything in a document: each piece of text with how it is set. The margins around all of it are the view's own.
QList<std::pair<QString, QTextFormat>> piecesOf(const QTextDocument &document)
{
    QList<std::pair<QString, QTextFormat>> pieces;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        pieces.append({QString(), block.blockFormat()});
        for (auto at = block.begin(); !at.atEnd(); ++at)
            pieces.append({at.fragment().text(), at.fragment().charFormat()});
    }
    return pieces;
}

} // namespace

/// The fields of a post, and what stands beside them.
class ComposeFormTest final : public ComposeCase
{
    Q_OBJECT

private Q_SLOTS:
    void limitsAreSaidAsTheyNearAndInRedBehindThem();
    void theLimitCountsCodePoints();
    void thePreviewIsWhatTheThreadWillShow();
    void thePreviewOfAnAnswerIsTheAnswerAlone();
    void thePreviewStaysWhereItIsReadWhileMoreIsWritten();
    void aLongTextIsTypedWithoutAWait();
    void topicsAreCompletedAndOnlyKnownOnesTaken();
    void aTopicTooManyCannotBeChosen();
    void severalCommunitiesAreAChoice();
    void theLicenceIsNamedAndItsLinkLeadsOut();
    void wordsThatCallForADoctorAreAnsweredOnce();
    void doctorWordsAreWholeWords();

private:
    TopicField *topics(ComposeWindow *window) { return window->findChild<TopicField *>(); }
    QString topicTitle(int topic);
};

QString ComposeFormTest::topicTitle(int topic)
{
    const auto all = m_library->await(m_library->store().topics(m_library->community()));
    return all->at(topic).topic.title;
}

void ComposeFormTest::limitsAreSaidAsTheyNearAndInRedBehindThem()
{
    Limits limits;
    limits.title = 20;
    limits.body = 40;
    takePosts(limits);
    ComposeWindow *window = beginQuestion();
    QTest::keyClicks(title(window), u"twelve chars"_s);
    QVERIFY(notes(window).isEmpty());
    QTest::keyClicks(title(window), u" and 6"_s);
    QTRY_COMPARE(notes(window), u"2 character(s) left"_s);
    QTest::keyClicks(title(window), u"789"_s);
    QCOMPARE(notes(window), u"! The title is 1 character(s) too long."_s);
    QTest::keyClicks(body(window), QString(45, u'b'));
    QVERIFY(notes(window).contains(u"! The text is 5 character(s) too long."_s));
    QTest::keyClick(window, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(bars(window).contains(u"too long"_s));
    QVERIFY(outbox().isEmpty());
}

void ComposeFormTest::theLimitCountsCodePoints()
{
    Limits limits;
    limits.title = 3;
    takePosts(limits);
    ComposeWindow *window = beginQuestion();
    title(window)->setText(u"\U0001F3CB\U0001F3CB\U0001F3CB"_s); // each of them two of QString's
    QVERIFY2(!notes(window).contains(u"too long"_s), qPrintable(notes(window)));
}

void ComposeFormTest::thePreviewIsWhatTheThreadWillShow()
{
    ComposeWindow *window = beginQuestion();
    QSignalSpy shown(window->form()->preview(), &PostPreview::shown);
    QTest::keyClicks(title(window), u"Which shoes"_s);
    body(window)->insertPlainText(
        u"Some **bold** words:\n\n- one\n- two\n\n> said by somebody\n\n`code`\n\n[a link](https://a.example/)"_s);
    CardBrowser *view = window->form()->preview()->view();
    QTRY_VERIFY(view->toPlainText().contains(u"a link"_s));
    const Thread thread = window->form()->thread();
    const auto expected = buildThreadDocument(thread, view->documentStyle(), m_library->clock().now(), {});
    QCOMPARE(piecesOf(*view->document()), piecesOf(*expected));
    QVERIFY(shown.count() > 0);
}

void ComposeFormTest::thePreviewOfAnAnswerIsTheAnswerAlone()
{
    openThread(0);
    ComposeWindow *window = beginAnswer();
    QTest::keyClicks(body(window), u"Walk *first*"_s);
    CardBrowser *view = window->form()->preview()->view();
    QTRY_VERIFY(view->toPlainText().contains(u"Walk first"_s));
    QVERIFY(!view->toPlainText().contains(m_page->thread()->question.title));
}

void ComposeFormTest::thePreviewStaysWhereItIsReadWhileMoreIsWritten()
{
    ComposeWindow *window = beginQuestion();
    QString text;
    for (int line = 0; line < 200; ++line)
        text += u"Line %1 of a long story.\n\n"_s.arg(line);
    body(window)->setPlainText(text);
    CardBrowser *view = window->form()->preview()->view();
    QTRY_VERIFY(view->toPlainText().contains(u"Line 199"_s));
    view->scrollToHeight(view->verticalScrollBar()->maximum() / 2);
    const int before = view->verticalScrollBar()->value();
    QVERIFY(before > 0);
    QTest::keyClicks(body(window), u"More at the beginning. "_s);
    QTRY_VERIFY(view->toPlainText().contains(u"More at the beginning"_s));
    QVERIFY(qAbs(view->verticalScrollBar()->value() - before) < 60);
}

void ComposeFormTest::aLongTextIsTypedWithoutAWait()
{
    ComposeWindow *window = beginQuestion();
    body(window)->setPlainText(QString(u"Some words of a long text. "_s).repeated(1100)); // one paragraph of almost 30,000 characters
    QTest::keyClicks(body(window), u"abc"_s);
    QTRY_VERIFY_WITH_TIMEOUT(footer(window).startsWith("Saved"_L1), 10'000);
    QTRY_VERIFY(window->form()->preview()->view()->toPlainText().contains(u"abcSome words"_s));
    QVERIFY(drafts().constFirst().content.body.startsWith(u"abcSome"_s));
}

void ComposeFormTest::topicsAreCompletedAndOnlyKnownOnesTaken()
{
    ComposeWindow *window = beginQuestion();
    QLineEdit *field = topics(window)->field();
    field->setFocus();
    const QString first = topicTitle(0);
    const auto isTaken = [&] {
        field->clear();
        QTest::keyClicks(field, first.toLower());
        QTest::keyClick(field, Qt::Key_Return);
        return !topics(window)->topics().isEmpty();
    };
    QVERIFY(QTest::qWaitFor(isTaken)); // once the store has said which there are
    QCOMPARE(topics(window)->known().constFirst().title, first);
    QCOMPARE(window->findChildren<TopicChip *>().size(), 1);
    QTest::keyClicks(field, u"knitting"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(notes(window).contains(u"No topic is called “knitting”"_s));
    QTest::keyClick(field, Qt::Key_Backspace);
    QVERIFY(!notes(window).contains(u"knitting"_s));
    field->clear();
    QTest::keyClick(window->findChildren<TopicChip *>().constFirst(), Qt::Key_Space);
    QTRY_VERIFY(topics(window)->topics().isEmpty());
    QTRY_VERIFY(!drafts().isEmpty());
}

void ComposeFormTest::aTopicTooManyCannotBeChosen()
{
    Limits limits;
    limits.topics = 1;
    takePosts(limits);
    ComposeWindow *window = beginQuestion();
    QLineEdit *field = topics(window)->field();
    field->setFocus();
    const QString first = topicTitle(0);
    const auto isTaken = [&] {
        field->clear();
        QTest::keyClicks(field, first);
        QTest::keyClick(field, Qt::Key_Return);
        return !topics(window)->topics().isEmpty();
    };
    QVERIFY(QTest::qWaitFor(isTaken));
    QVERIFY(!field->isVisible());
    QTRY_VERIFY(window->findChildren<TopicChip *>().constLast()->hasFocus());
    QTest::keyClick(window->findChildren<TopicChip *>().constLast(), Qt::Key_Space);
    QTRY_VERIFY(field->isVisible());
}

void ComposeFormTest::severalCommunitiesAreAChoice()
{
    ComposeWindow *window = beginQuestion();
    QVERIFY(!window->findChild<CommunityChoice *>()->isVisible());
    window->close();
    QTRY_VERIFY(composers().isEmpty());
    Community other;
    other.kind = u"limber"_s;
    other.url = QUrl(u"https://climb.example/"_s);
    other.info.name = u"Climbing"_s;
    other.info.posting = true;
    const auto added = m_library->await(m_library->store().addCommunity(other));
    QVERIFY(added);
    m_library->settle(); // the main window has read of it, too
    m_library->settle();
    window = beginQuestion();
    auto *choice = window->findChild<CommunityChoice *>();
    QTRY_VERIFY(choice->isVisible());
    QTest::keyClicks(title(window), u"Chalk"_s);
    QTest::keyClicks(body(window), u"How much?"_s);
    QTest::keyClick(window, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(notes(window).contains(u"Choose the community"_s));
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_C);
    QTRY_COMPARE(choice->id(), added->id);
    QVERIFY(!notes(window).contains(u"Choose the community"_s));
    QTRY_COMPARE_WITH_TIMEOUT(drafts().value(0).community, added->id, 10'000);
}

void ComposeFormTest::theLicenceIsNamedAndItsLinkLeadsOut()
{
    ComposeWindow *window = beginQuestion();
    QStringList labels;
    for (const auto *label : window->findChildren<QLabel *>())
        labels.append(label->text());
    QVERIFY(labels.join(u'\n').contains(u"under your name and the licence CC BY-SA 4.0"_s));
    QSignalSpy links(m_window.get(), &MainWindow::linkActivated);
    QTest::mouseClick(button(window, u"Read the Licence"_s), Qt::LeftButton);
    QCOMPARE(links.count(), 1);
    QCOMPARE(links.constFirst().constFirst().toUrl(), QUrl(u"https://licence.example/by-sa"_s));
}

void ComposeFormTest::wordsThatCallForADoctorAreAnsweredOnce()
{
    ComposeWindow *window = beginQuestion();
    QTest::keyClicks(body(window), u"I had chest pain yesterday"_s);
    QTRY_VERIFY(bars(window).contains(u"chest pain"_s));
    for (auto *bar : window->findChildren<MessageBar *>()) {
        if (!bar->isVisible())
            continue;
        for (auto *dismiss : bar->findChildren<QToolButton *>()) {
            if (dismiss->isVisible())
                QTest::mouseClick(dismiss, Qt::LeftButton);
        }
    }
    QVERIFY(bars(window).isEmpty());
    QSignalSpy shown(window->form()->preview(), &PostPreview::shown);
    QTest::keyClicks(body(window), u" and was dizzy"_s);
    QTRY_VERIFY_WITH_TIMEOUT(footer(window).startsWith("Saved"_L1), 10'000);
    QVERIFY(bars(window).isEmpty()); // it was put aside
}

void ComposeFormTest::doctorWordsAreWholeWords()
{
    QCOMPARE(DoctorWords::firstIn(u"My CHEST PAIN, again."_s), u"chest pain"_s);
    QCOMPARE(DoctorWords::firstIn(u"I feel dízzy"_s), u"dizzy"_s);
    QVERIFY(DoctorWords::firstIn(u"a number of numbers; pain under the chestnut"_s).isEmpty());
    QVERIFY(DoctorWords::firstIn({}).isEmpty());
}

} // namespace limber

QTEST_MAIN(limber::ComposeFormTest)
#include "composeformtest.moc"
