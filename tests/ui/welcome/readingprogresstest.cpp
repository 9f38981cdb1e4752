// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <ui/welcome/readingprogress.h>

#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

class ReadingProgressTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theQuestionIsTheBeginning();
    void anAnswerIsCountedAndNamed();
    void anAnswerThatIsGoneCountsAsTheQuestion();

private:
    static Thread thread();
};

Thread ReadingProgressTest::thread()
{
    Thread thread;
    for (const QString &id : {u"a1"_s, u"a2"_s, u"a3"_s}) {
        Answer answer;
        answer.id = id;
        answer.author = u"ana"_s;
        thread.answers.push_back(answer);
    }
    Person ana;
    ana.id = u"ana"_s;
    ana.name = u"Ana Ruiz"_s;
    thread.people.insert(ana.id, ana);
    return thread;
}

void ReadingProgressTest::theQuestionIsTheBeginning()
{
    const ReadingProgress progress = ReadingProgress::of(thread(), {{}, 0.5});
    QCOMPARE(progress.answer, 0);
    QCOMPARE(progress.answers, 3);
    QCOMPARE(progress.part, 0.125);
}

void ReadingProgressTest::anAnswerIsCountedAndNamed()
{
    const ReadingProgress progress = ReadingProgress::of(thread(), {u"a2"_s, 0.5});
    QCOMPARE(progress.answer, 2);
    QCOMPARE(progress.author, u"Ana Ruiz"_s);
    QCOMPARE(progress.part, 0.625);
}

void ReadingProgressTest::anAnswerThatIsGoneCountsAsTheQuestion()
{
    QCOMPARE(ReadingProgress::of(thread(), {u"gone"_s, 0.9}).part, 0.0);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::ReadingProgressTest)
#include "readingprogresstest.moc"
