// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <ui/reading/threadchange.h>

#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

class ThreadChangeTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theSameThreadHasNotChanged();
    void marksOfThePersonAreNoChange();
    void newAnswersAreCountedWhereverTheyStand();
    void anAnswerOfOnesOwnIsNoNews();
    void whatBecomesOfOnesOwnQuestionIsNoNews();
    void anEditIsAChangeOfThePosts();
    void aWithdrawnAnswerIsAChangeOfThePosts();
    void aNameThatArrivesIsAChangeAroundThem();

private:
    static Thread thread();
};

Thread ThreadChangeTest::thread()
{
    Thread thread;
    thread.question.id = u"q"_s;
    thread.question.body = u"Is it normal?"_s;
    for (const QString &id : {u"a"_s, u"b"_s}) {
        Answer answer;
        answer.id = id;
        answer.body = u"Yes."_s;
        thread.answers.push_back(answer);
    }
    return thread;
}

void ThreadChangeTest::theSameThreadHasNotChanged()
{
    QCOMPARE(ThreadChange::between(thread(), thread()), ThreadChange{});
}

void ThreadChangeTest::marksOfThePersonAreNoChange()
{
    Thread stored = thread();
    stored.saved = true;
    stored.unread = true;
    QCOMPARE(ThreadChange::between(thread(), stored), ThreadChange{});
}

void ThreadChangeTest::newAnswersAreCountedWhereverTheyStand()
{
    Thread stored = thread();
    Answer answer;
    answer.id = u"c"_s;
    stored.answers.insert(stored.answers.begin(), answer);
    answer.id = u"d"_s;
    stored.answers.push_back(answer);
    stored.question.activity += std::chrono::hours(1);
    const ThreadChange change = ThreadChange::between(thread(), stored);
    QCOMPARE(change.newAnswers, 2);
    QVERIFY(!change.posts);
    QVERIFY(!change.around);
}

/// Even where it was never seen in the outbox: it goes to its place at once.
void ThreadChangeTest::anAnswerOfOnesOwnIsNoNews()
{
    Thread stored = thread();
    Answer answer;
    answer.id = u"c"_s;
    answer.author = u"kim"_s;
    stored.answers.push_back(answer);
    QCOMPARE(ThreadChange::between(thread(), stored).newAnswers, 1);
    stored.source.me = u"kim"_s;
    const ThreadChange change = ThreadChange::between(thread(), stored);
    QCOMPARE(change.newAnswers, 0);
    QVERIFY(!change.posts && change.around);
}

void ThreadChangeTest::whatBecomesOfOnesOwnQuestionIsNoNews()
{
    Thread shown = thread();
    shown.source.me = shown.question.author = u"me"_s;
    Thread edited = shown;
    edited.question.body = u"Is it normal at all?"_s;
    QCOMPARE(ThreadChange::between(shown, edited), (ThreadChange{0, false, true}));
    Thread accepted = shown;
    accepted.question.accepted = u"b"_s;
    std::swap(accepted.answers[0], accepted.answers[1]);
    QCOMPARE(ThreadChange::between(shown, accepted), (ThreadChange{0, false, true}));
    // What others do in it is.
    Thread answered = shown;
    answered.answers[0].body = u"No."_s;
    QCOMPARE(ThreadChange::between(shown, answered).posts, true);
    answered.answers.push_back({});
    QCOMPARE(ThreadChange::between(shown, answered).newAnswers, 1);
}

void ThreadChangeTest::anEditIsAChangeOfThePosts()
{
    Thread stored = thread();
    stored.answers.front().body = u"No."_s;
    QVERIFY(ThreadChange::between(thread(), stored).posts);
    stored = thread();
    stored.question.title = u"Another title"_s;
    QVERIFY(ThreadChange::between(thread(), stored).posts);
}

void ThreadChangeTest::aWithdrawnAnswerIsAChangeOfThePosts()
{
    Thread stored = thread();
    stored.answers.pop_back();
    QVERIFY(ThreadChange::between(thread(), stored).posts);
}

void ThreadChangeTest::aNameThatArrivesIsAChangeAroundThem()
{
    Thread stored = thread();
    Person person;
    person.id = u"ana"_s;
    stored.people.insert(person.id, person);
    const ThreadChange change = ThreadChange::between(thread(), stored);
    QVERIFY(change.around);
    QVERIFY(!change.posts);
}

} // namespace limber

QTEST_APPLESS_MAIN(limber::ThreadChangeTest)
#include "threadchangetest.moc"
