// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/threadpdf.h>
#include <models/domain/systemclock.h>
#include <models/wire/itemjson.h>
#include <tests/app/commandprofile.h>
#include <tests/app/library.h>
#include <tests/app/pdftext.h>
#include <tests/support/endpointprocess.h>
#include <tests/support/testcase.h>
#include <tests/support/threadgenerator.h>

#include <QFile>
#include <QHash>
#include <QTest>
#include <QtConcurrentMap>

namespace limber {

using namespace Qt::StringLiterals;

/// Many threads of very different shape, through the endpoint, `limber sync` and the PDF, each compared with what was sent.
class ManyThreadsTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyThreadArrivesToTheLetter();
    void everyThreadsPdfHoldsEverySentence();
    void theCommandWritesTheSamePdf();

private:
    EndpointProcess m_endpoint;
    CommandProfile m_profile;
    QJsonArray m_items;
    Library m_library;
};

void ManyThreadsTest::initTestCase()
{
    if (const QString real = CommandProfile::sharedData(u"medquad-items.json"_s); !real.isEmpty()) {
        QFile file(real);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_items = QJsonDocument::fromJson(file.readAll()).array();
    } else {
        ThreadGenerator::Shape shape;
        shape.threads = 300;
        const ThreadGenerator generator(shape);
        for (int place = 0; place < generator.itemCount(); ++place)
            m_items.append(wire::toJson(generator.item(place)));
    }
    const ProgramResult loaded = m_endpoint.load(m_items);
    QVERIFY2(loaded.status == 0, loaded.said());
    QVERIFY(m_endpoint.start());
    QCOMPARE(m_profile.limber({u"community"_s, u"add"_s, m_endpoint.url().toString()}).status, 0);
    const ProgramResult synced = m_profile.limber({u"sync"_s});
    QVERIFY2(synced.status == 0, synced.said());
    m_library = Library::of(m_profile.path());
}

void ManyThreadsTest::everyThreadArrivesToTheLetter()
{
    QHash<QString, QJsonObject> sent;
    for (const QJsonValue &item : std::as_const(m_items))
        sent.insert(item[u"type"].toString() + u'/' + item[u"id"].toString(), item.toObject());
    qsizetype posts = 0;
    for (const Thread &thread : m_library.threads) {
        const QJsonObject question = sent.value(u"question/"_s + thread.ref.id);
        QCOMPARE(thread.question.title, question[u"title"].toString());
        QCOMPARE(thread.question.body, question[u"body"].toString());
        ++posts;
        for (const Answer &answer : thread.answers) {
            const QJsonObject original = sent.value(u"answer/"_s + answer.id);
            QCOMPARE(answer.body, original[u"body"].toString());
            QCOMPARE(original[u"question"].toString(), thread.ref.id);
            ++posts;
        }
    }
    qsizetype expected = 0;
    for (auto item = sent.cbegin(); item != sent.cend(); ++item)
        expected += item.key().startsWith(u"question/") || item.key().startsWith(u"answer/") ? 1 : 0;
    QCOMPARE(posts, expected);
}

void ManyThreadsTest::everyThreadsPdfHoldsEverySentence()
{
    QVERIFY(m_library.threads.size() >= 300);
    const Timestamp now = SystemClock().now();
    const auto missing = [this, now](const Thread &thread) -> QStringList {
        const QString file = m_profile.file(thread.ref.id + u".pdf"_s);
        const Result<PdfSummary> written = writeThreadPdf(thread, file, {}, now, std::stop_token());
        if (!written)
            return {thread.ref.id, u"was not written: "_s + written.failure().detail};
        QStringList result = missingFrom(textOfPdf(file), sentencesOf(thread));
        QFile::remove(file);
        if (!result.isEmpty())
            result.prepend(thread.ref.id);
        return result;
    };
    const auto results = QtConcurrent::blockingMapped<QList<QStringList>>(m_library.threads, missing);
    QStringList report;
    for (const QStringList &result : results) {
        if (!result.isEmpty())
            report.append(result.join(u"\n    "_s));
    }
    QVERIFY2(report.isEmpty(),
        qPrintable(u"%1 of %2 threads:\n"_s.arg(report.size()).arg(results.size())
            + report.first(std::min<qsizetype>(report.size(), 8)).join(u'\n')));
}

void ManyThreadsTest::theCommandWritesTheSamePdf()
{
    for (size_t i = 0; i < m_library.threads.size(); i += m_library.threads.size() / 10) {
        const Thread &thread = m_library.threads.at(i);
        const QString file = m_profile.file(u"one.pdf"_s);
        const ProgramResult exported = m_profile.limber({u"export"_s, thread.ref.id, u"-o"_s, file, u"--overwrite"_s});
        QVERIFY2(exported.status == 0, exported.said());
        const QStringList missing = missingFrom(textOfPdf(file), sentencesOf(thread));
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }
}

} // namespace limber

QTEST_MAIN(limber::ManyThreadsTest)
#include "manythreadstest.moc"
