// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/threaddocument.h>
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
#include <QTextBlock>
#include <QTextList>

#include <algorithm>
#include <map>
#include <vector>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// Where two texts part, with what stands around it; empty when they are the same.
QString difference(const QString &paper, const QString &wanted)
{
    if (paper == wanted)
        return {};
    const auto [here, there] = std::mismatch(paper.begin(), paper.end(), wanted.begin(), wanted.end());
    const qsizetype at = here - paper.begin();
    return u"at %1: on paper \"%2\", in the thread \"%3\""_s.arg(at).arg(paper.mid(qMax(at - 30, 0), 80), wanted.mid(qMax(at - 30, 0), 80));
}

/// All that stands in the document of a thread, in order and once, as it is to be on paper.
QString textOf(const QTextDocument &document)
{
    QString text;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!block.isVisible())
            continue;
        const QTextList *list = block.textList();
        if (list && list->format().style() == QTextListFormat::ListDecimal)
            text += list->itemText(block);
        text += block.text();
    }
    return PdfText::folded(text.remove(QChar::ObjectReplacementCharacter));
}

} // namespace

/// What is in a thread is in its PDF, to the last sentence, in order and once.
class PdfSentencesTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everySentenceOfGeneratedThreadsIsOnPaper();
    void everythingThatMarkdownSaysIsOnPaper();
    void whatGoesOnOverPagesIsOnPaperOnce_data();
    void whatGoesOnOverPagesIsOnPaperOnce();
    void lettersThatJoinStayLetters();
    void scriptsComeOutRight_data();
    void scriptsComeOutRight();
    void everySentenceOfTheSharedDataIsOnPaper_data();
    void everySentenceOfTheSharedDataIsOnPaper();

private:
    [[nodiscard]] QString bodyOf(const Thread &thread);
    [[nodiscard]] QString firstDifference(const Thread &thread);
    [[nodiscard]] PdfOptions options() const;
    QTemporaryDir m_folder;
};

void PdfSentencesTest::initTestCase()
{
    if (const QString missing = PdfText::missingPrograms(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    QVERIFY(m_folder.isValid());
}

PdfOptions PdfSentencesTest::options() const
{
    PdfOptions options;
    options.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    options.overwrite = true;
    return options;
}

QString PdfSentencesTest::bodyOf(const Thread &thread)
{
    const QString path = m_folder.filePath(u"thread.pdf"_s);
    if (!writeThreadPdf(thread, path, options(), SampleThread::now(), {}).ok())
        return {};
    return PdfText(path).foldedBody();
}

QString PdfSentencesTest::firstDifference(const Thread &thread)
{
    DocumentStyle style = SampleThread::style();
    style.locale = options().locale;
    style.paper = true;
    const auto document = buildThreadDocument(thread, style, SampleThread::now(), {});
    const QString wanted = textOf(*document);
    // The document itself, against what Qt reads by itself.
    qsizetype at = 0;
    QStringList sentences = PdfText::sentences(thread.question.body);
    sentences.prepend(thread.question.title);
    for (const Answer &answer : thread.answers) {
        if (const auto person = thread.people.constFind(answer.author); person != thread.people.constEnd())
            sentences << person->name << person->headline;
        sentences += PdfText::sentences(answer.body);
    }
    for (const QString &sentence : sentences) {
        const QString folded = PdfText::folded(sentence);
        const qsizetype found = wanted.indexOf(folded, at);
        if (found < 0)
            return sentence;
        at = found + folded.size();
    }
    return difference(bodyOf(thread), wanted);
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
        QCOMPARE(firstDifference(thread), QString());
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

void PdfSentencesTest::whatGoesOnOverPagesIsOnPaperOnce_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("between");
    QTest::addColumn<QString>("after");
    QTest::newRow("paragraphs") << QString() << u" "_s << QString();
    QTest::newRow("a list") << u"- "_s << u"\n- "_s << QString();
    QTest::newRow("a quote in a quote") << u"> > "_s << u" "_s << QString();
    QTest::newRow("lines of code") << u"```\n"_s << u" "_s << u"\n```"_s;
    QTest::newRow("rows of a table") << u"| a | b |\n|---|---|\n| x | "_s << u" |\n| x | "_s << u" |"_s;
    QTest::newRow("one row of a table") << u"| a | b |\n|---|---|\n| `x` | "_s << u" `x` "_s << u" |"_s;
    QTest::newRow("cells beside each other") << u"| a | b |\n|---|---|\n| "_s + SampleThread::prose(30).simplified() + u" | "_s
                                             << u" `x` "_s << u" |"_s;
}

void PdfSentencesTest::whatGoesOnOverPagesIsOnPaperOnce()
{
    QFETCH(const QString, before);
    QFETCH(const QString, between);
    QFETCH(const QString, after);
    constexpr int count = 400;
    for (const int first : {0, 7}) { // and with the pages ending elsewhere
        QStringList sentences;
        for (int i = 0; i < count; ++i)
            sentences << u"Number%1! says that a walk along a corridor is still a walk, however short."_s.arg(i);
        SampleThread sample;
        sample.question().body = SampleThread::prose(first);
        sample.answer(u"a1"_s, u"ana"_s, before + sentences.join(between) + after);
        const QString paper = bodyOf(sample.thread());
        for (int i = 0; i < count; ++i)
            QVERIFY2(paper.count(u"Number%1!"_s.arg(i)) == 1, qPrintable(u"%1: %2"_s.arg(i).arg(paper.count(u"Number%1!"_s.arg(i)))));
        QCOMPARE(paper.count(u"howevershort."_s), count);
    }
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
    QStringList different;
    int index = 0;
    for (auto &[id, thread] : threads) {
        thread.people = people;
        if (index++ % every != 0)
            continue;
        if (const QString found = firstDifference(thread); !found.isEmpty())
            different << id + u" "_s + found;
    }
    QVERIFY2(different.isEmpty(), qPrintable(u"%1 threads: %2"_s.arg(different.size()).arg(different.join(u'\n'))));
}

} // namespace limber

QTEST_MAIN(limber::PdfSentencesTest)
#include "pdfsentencestest.moc"
