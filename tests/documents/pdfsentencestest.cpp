// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/threadpdf.h>
#include <models/wire/itemjson.h>
#include <tests/documents/pdftext.h>
#include <tests/documents/samplethread.h>
#include <tests/support/testcase.h>
#include <tests/support/threadgenerator.h>

#include <QFile>
#include <QFontDatabase>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <vector>

namespace limber {

using namespace Qt::StringLiterals;

/// What is in a thread is in its PDF, to the last sentence.
class PdfSentencesTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everySentenceOfGeneratedThreadsIsOnPaper();
    void everythingThatMarkdownSaysIsOnPaper();
    void lettersThatJoinStayLetters();
    void scriptsComeOutRight_data();
    void scriptsComeOutRight();
    void everySentenceOfTheSharedDataIsOnPaper_data();
    void everySentenceOfTheSharedDataIsOnPaper();

private:
    [[nodiscard]] QString bodyOf(const Thread &thread);
    [[nodiscard]] QString firstMissing(const Thread &thread);
    QTemporaryDir m_folder;
};

void PdfSentencesTest::initTestCase()
{
    if (const QString missing = PdfText::missingPrograms(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    QVERIFY(m_folder.isValid());
}

QString PdfSentencesTest::bodyOf(const Thread &thread)
{
    const QString path = m_folder.filePath(u"thread.pdf"_s);
    PdfOptions options;
    options.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    options.overwrite = true;
    if (!writeThreadPdf(thread, path, options, SampleThread::now(), {}).ok())
        return {};
    return PdfText(path).foldedBody();
}

QString PdfSentencesTest::firstMissing(const Thread &thread)
{
    const QString body = bodyOf(thread);
    QStringList wanted = PdfText::sentences(thread.question.body);
    wanted.prepend(thread.question.title);
    for (const Answer &answer : thread.answers) {
        wanted += PdfText::sentences(answer.body);
        if (const auto person = thread.people.constFind(answer.author); person != thread.people.constEnd())
            wanted << person->name << person->headline;
    }
    for (const QString &sentence : wanted) {
        if (!body.contains(PdfText::folded(sentence)))
            return sentence;
    }
    return {};
}

void PdfSentencesTest::everySentenceOfGeneratedThreadsIsOnPaper()
{
    const ThreadGenerator generator({.threads = 12, .answers = 5});
    for (int i = 0; i < 12; ++i) {
        Thread thread;
        thread.question = generator.question(i);
        for (int j = 0; j < generator.answersOf(i); ++j)
            thread.answers.push_back(generator.answer(i, j));
        for (int j = 0; j < generator.shape().people; ++j)
            thread.people.insert(generator.personId(j), generator.person(j));
        QCOMPARE(firstMissing(thread), QString());
    }
}

void PdfSentencesTest::everythingThatMarkdownSaysIsOnPaper()
{
    SampleThread sample;
    const QString body = SampleThread::richBody();
    for (int i = 0; i < 8; ++i)
        sample.answer(u"a%1"_s.arg(i), u"ana"_s, body + SampleThread::prose(i));
    const QString paper = bodyOf(sample.thread());
    for (const QString &text :
        {u"A plan for six weeks"_s, u"Start slowly, see the plan and plan.txt."_s, u"uphill, where there is a hill"_s, u"Run Walk faster"_s,
            u"Nobody was ever sorry for a walk."_s, u"Except in hail."_s, u"Walk briskly"_s, u"for day in monday friday; do"_s,
            u"walk \"$day\""_s, u"First line of an address second line of it. [image: a red shoe]"_s, u"socks"_s})
        QCOMPARE(paper.count(PdfText::folded(text)), 8);
}

void PdfSentencesTest::lettersThatJoinStayLetters()
{
    SampleThread sample;
    sample.answer(u"a1"_s, u"ana"_s, u"The office's efficient staff find five flat flasks; a waffle, fjord, offload."_s);
    const QString paper = bodyOf(sample.thread());
    QVERIFY2(paper.contains(PdfText::folded(u"The office's efficient staff find five flat flasks; a waffle, fjord, offload."_s)),
        qPrintable(paper));
}

void PdfSentencesTest::scriptsComeOutRight_data()
{
    QTest::addColumn<int>("script");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("Arabic") << int(QFontDatabase::Arabic) << u"الجري بانتظام يفيد القلب، لكن ابدأ ببطء."_s
                            << QStringList{u"الجري"_s, u"بانتظام"_s, u"يفيد"_s, u"القلب"_s, u"لكن"_s, u"ببطء"_s};
    QTest::newRow("Chinese") << int(QFontDatabase::SimplifiedChinese) << u"每天走路三十分钟就很好。不要一开始就跑太快，先让身体习惯。"_s
                             << QStringList{u"每天走路三十分钟就很好。"_s, u"不要一开始就跑太快，先让身体习惯。"_s};
    QTest::newRow("Greek") << int(QFontDatabase::Greek) << u"Περπάτα κάθε μέρα."_s << QStringList{u"Περπάτα κάθε μέρα."_s};
    QTest::newRow("Cyrillic") << int(QFontDatabase::Cyrillic) << u"Ходите пешком каждый день."_s
                              << QStringList{u"Ходите пешком каждый день."_s};
}

void PdfSentencesTest::scriptsComeOutRight()
{
    QFETCH(const int, script);
    QFETCH(const QString, body);
    QFETCH(const QStringList, words);
    if (QFontDatabase::families(QFontDatabase::WritingSystem(script)).isEmpty())
        QSKIP("no font for this script is installed");
    SampleThread sample;
    sample.question().title = body;
    sample.answer(u"a1"_s, u"ana"_s, body);
    const QString paper = bodyOf(sample.thread());
    for (const QString &word : words)
        QVERIFY2(paper.count(PdfText::folded(word)) >= 2, qPrintable(word));
}

void PdfSentencesTest::everySentenceOfTheSharedDataIsOnPaper_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("every");
    // All 900 take minutes: LIMBER_EVERY_NTH_THREAD=1 asks for them.
    const int every = qEnvironmentVariableIntValue("LIMBER_EVERY_NTH_THREAD");
    QTest::newRow("first page") << u"first-page-items.json"_s << 1;
    QTest::newRow("health questions") << u"medquad-items.json"_s << (every > 0 ? every : 45);
}

void PdfSentencesTest::everySentenceOfTheSharedDataIsOnPaper()
{
    QFETCH(const QString, file);
    QFETCH(const int, every);
    QFile data(QStringLiteral(LIMBER_SOURCE_DIR "/../shared/data/") + file);
    if (!data.open(QIODevice::ReadOnly))
        QSKIP("the shared data is not beside the sources");
    std::map<QString, Thread> threads;
    std::vector<Answer> answers;
    QHash<QString, Person> people;
    const QJsonArray items = QJsonDocument::fromJson(data.readAll()).array();
    for (const auto &value : items) {
        Result<Item> item = wire::parseItem(value.toObject(), wire::ItemSource::File);
        QVERIFY2(item.ok(), qPrintable(QString::fromUtf8(QJsonDocument(value.toObject()).toJson())));
        if (const auto *question = std::get_if<Question>(&item.value()))
            threads[question->id].question = *question;
        else if (const auto *answer = std::get_if<Answer>(&item.value()))
            answers.push_back(*answer);
        else if (const auto *person = std::get_if<Person>(&item.value()))
            people.insert(person->id, *person);
    }
    for (const Answer &answer : answers)
        threads[answer.question].answers.push_back(answer);
    QVERIFY(!threads.empty());
    int index = 0;
    for (auto &[id, thread] : threads) {
        thread.people = people;
        if (index++ % every == 0)
            QVERIFY2(firstMissing(thread).isEmpty(), qPrintable(id + u": "_s + firstMissing(thread)));
    }
}

} // namespace limber

QTEST_MAIN(limber::PdfSentencesTest)
#include "pdfsentencestest.moc"
