// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/threaddifference.h>
#include <tests/support/testcase.h>

#include <QRandomGenerator>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

using Kind = TextPart::Kind;

/// What changed in a thread, to the word.
class ThreadDifferenceTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void wordsThatChangedAreNamed_data();
    void wordsThatChangedAreNamed();
    void anyTwoTextsComeOutOfTheirDifference();
    void asFewWordsAsPossibleDiffer();
    void hugeTextsAreComparedInGoodTime();
    void postsAreRemovedAddedChangedOrTheSame();
    void aChangedParagraphStandsBesideItsOldSelf();
    void aNewTitleIsAChangeOfTheQuestion();

private:
    [[nodiscard]] static QString side(const QList<TextPart> &parts, Kind without)
    {
        QString text;
        for (const TextPart &part : parts) {
            if (part.kind != without)
                text += part.text;
        }
        return text;
    }
    [[nodiscard]] static QString marked(const QList<TextPart> &parts)
    {
        QString text;
        for (const TextPart &part : parts) {
            if (part.kind == Kind::Same)
                text += part.text;
            else
                text += (part.kind == Kind::Removed ? u"[-"_s : u"[+"_s) + part.text + u']';
        }
        return text;
    }
    [[nodiscard]] static Thread thread(const QString &body, const QList<std::pair<QString, QString>> &answers)
    {
        Thread thread;
        thread.question.title = u"Why so stiff?"_s;
        thread.question.body = body;
        thread.question.author = u"p"_s;
        Person person;
        person.id = u"p"_s;
        person.name = u"Pia"_s;
        thread.people.insert(person.id, person);
        for (const auto &[id, text] : answers) {
            Answer answer;
            answer.id = id;
            answer.body = text;
            answer.author = u"p"_s;
            thread.answers.push_back(answer);
        }
        return thread;
    }
};

void ThreadDifferenceTest::wordsThatChangedAreNamed_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << u""_s << u""_s << u""_s;
    QTest::newRow("the same") << u"Run slowly."_s << u"Run slowly."_s << u"Run slowly."_s;
    QTest::newRow("from nothing") << u""_s << u"Run"_s << u"[+Run]"_s;
    QTest::newRow("to nothing") << u"Run"_s << u""_s << u"[-Run]"_s;
    QTest::newRow("one word") << u"Run slowly today"_s << u"Run fast today"_s << u"Run [-slowly][+fast] today"_s;
    QTest::newRow("punctuation") << u"Run."_s << u"Run!"_s << u"Run[-.][+!]"_s;
    QTest::newRow("one word more") << u"Run today"_s << u"Run slowly today"_s << u"Run [+slowly ]today"_s;
    QTest::newRow("accents stay with their letter") << u"cafe\u0301 now"_s << u"cafe now"_s << u"[-cafe\u0301][+cafe] now"_s;
}

void ThreadDifferenceTest::wordsThatChangedAreNamed()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QTEST(marked(wordDifference(before, after)), "expected");
}

void ThreadDifferenceTest::anyTwoTextsComeOutOfTheirDifference()
{
    QRandomGenerator random(42);
    for (int round = 0; round < 2'000; ++round) {
        const auto text = [&random] {
            QString words;
            for (int i = random.bounded(30); i > 0; --i)
                words += u"abc,. \n"_s.at(random.bounded(7));
            return words;
        };
        const QString before = text();
        const QString after = text();
        const QList<TextPart> parts = wordDifference(before, after);
        QCOMPARE(side(parts, Kind::Added), before);
        QCOMPARE(side(parts, Kind::Removed), after);
    }
}

void ThreadDifferenceTest::asFewWordsAsPossibleDiffer()
{
    // Against the textbook's table of longest common subsequences.
    QRandomGenerator random(7);
    for (int round = 0; round < 500; ++round) {
        const auto units = [&random] {
            QStringList list;
            for (int i = random.bounded(20); i > 0; --i)
                list.append(QString(u"wxyz"_s.at(random.bounded(4))));
            return list;
        };
        const QStringList before = units();
        const QStringList after = units();
        QList<QList<int>> table(before.size() + 1, QList<int>(after.size() + 1, 0));
        for (qsizetype i = before.size() - 1; i >= 0; --i) {
            for (qsizetype j = after.size() - 1; j >= 0; --j)
                table[i][j] =
                    before.at(i) == after.at(j) ? table.at(i + 1).at(j + 1) + 1 : std::max(table.at(i + 1).at(j), table.at(i).at(j + 1));
        }
        qsizetype same = 0;
        for (const TextPart &part : difference(before, after))
            same += part.kind == Kind::Same ? part.text.size() : 0;
        QCOMPARE(same, qsizetype{table.at(0).at(0)});
    }
}

void ThreadDifferenceTest::hugeTextsAreComparedInGoodTime()
{
    // Each would take hours if the work grew with the square of the text.
    QString one;
    QString other;
    for (int i = 0; i < 60'000; ++i) {
        one += u"one%1 "_s.arg(i);
        other += u"other%1 "_s.arg(i);
    }
    const QList<TextPart> parts = wordDifference(one, other);
    QCOMPARE(side(parts, Kind::Added), one);
    QCOMPARE(side(parts, Kind::Removed), other);
    QString edited = one;
    edited.insert(edited.indexOf(u"one30000 "_s), u"here "_s);
    QCOMPARE(side(wordDifference(one, edited), Kind::Same).trimmed(), u"here"_s);
}

void ThreadDifferenceTest::postsAreRemovedAddedChangedOrTheSame()
{
    const Thread before = thread(u"It hurts."_s, {{u"a"_s, u"Rest."_s}, {u"b"_s, u"Stretch."_s}});
    const Thread after = thread(u"It hurts."_s, {{u"c"_s, u"Swim."_s}, {u"b"_s, u"Stretch more."_s}});
    QVERIFY(!ThreadDifference::between(before, before).changed());
    const ThreadDifference difference = ThreadDifference::between(before, after);
    QVERIFY(difference.changed());
    QCOMPARE(difference.posts.size(), 4);
    using Post = ThreadDifference::Post;
    QVERIFY(difference.posts.at(0).kind == Post::Kind::Same && difference.posts.at(0).id.isEmpty());
    QVERIFY(difference.posts.at(1).kind == Post::Kind::Removed && difference.posts.at(1).id == u"a");
    QVERIFY(difference.posts.at(2).kind == Post::Kind::Changed && difference.posts.at(2).id == u"b");
    QVERIFY(difference.posts.at(3).kind == Post::Kind::Added && difference.posts.at(3).id == u"c");
    QCOMPARE(difference.posts.at(3).author, u"Pia"_s);
    QCOMPARE(marked(difference.posts.at(1).paragraphs.first().before), u"[-Rest.]"_s);
    QVERIFY(difference.posts.at(1).paragraphs.first().after.isEmpty());
    QCOMPARE(marked(difference.posts.at(2).paragraphs.first().after), u"Stretch[+ more]."_s);
}

void ThreadDifferenceTest::aChangedParagraphStandsBesideItsOldSelf()
{
    const Thread before = thread(u"First.\n\nSecond one.\n\nThird."_s, {});
    const Thread after = thread(u"First.\n\nSecond two.\n\nAdded.\n\nThird."_s, {});
    const QList<ThreadDifference::Paragraph> paragraphs = ThreadDifference::between(before, after).posts.first().paragraphs;
    QCOMPARE(paragraphs.size(), 5); // the title, and four
    QVERIFY(!paragraphs.at(1).changed());
    QCOMPARE(marked(paragraphs.at(2).before), u"Second [-one]."_s);
    QCOMPARE(marked(paragraphs.at(2).after), u"Second [+two]."_s);
    QVERIFY(paragraphs.at(3).before.isEmpty());
    QCOMPARE(marked(paragraphs.at(3).after), u"[+Added.]"_s);
    QVERIFY(!paragraphs.at(4).changed());
}

void ThreadDifferenceTest::aNewTitleIsAChangeOfTheQuestion()
{
    const Thread before = thread(u"It hurts."_s, {});
    Thread after = before;
    after.question.title = u"Why so tired?"_s;
    const ThreadDifference difference = ThreadDifference::between(before, after);
    QCOMPARE(difference.posts.first().kind, ThreadDifference::Post::Kind::Changed);
    QCOMPARE(marked(difference.posts.first().paragraphs.first().after), u"Why so [+tired]?"_s);
    QVERIFY(!difference.posts.first().paragraphs.at(1).changed());
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::ThreadDifferenceTest)
#include "threaddifferencetest.moc"
