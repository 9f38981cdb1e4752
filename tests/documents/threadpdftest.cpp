// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/pdfpages.h>
#include <models/documents/threadpdf.h>
#include <tests/documents/pdftext.h>
#include <tests/documents/samplethread.h>
#include <tests/support/testcase.h>

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// No file of this process may grow over some size, as on a full disk, while it lives.
class FullDisk final
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit little{.rlim_cur = bytes, .rlim_max = m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &little);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
    void (*m_handler)(int) = SIG_DFL;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

PdfOptions options(bool overwrite = false)
{
    PdfOptions options;
    options.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    options.overwrite = overwrite;
    return options;
}

} // namespace

class ThreadPdfTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void cleanup();
    void aThreadIsAWholePdfWithItsTitle();
    void pagesAreNumberedAndCarryTheTitleFromTheSecondOn();
    void linksToTheWebWorkAndNoneLeadsIntoTheProgram();
    void theHeaderSourceAndLicenceAreOnPaper();
    void aLetterPageIsALetterPage();
    void aFileThatIsThereStaysUnlessToldOtherwise();
    void aFolderThatIsNotThereIsNotFound();
    void aFullDiskLeavesTheOldFileAndNothingElse();
    void whatCannotBeWrittenToIsSaid();
    void aStopRequestLeavesNothing();
    void aStopRequestBetweenPagesEndsIt();
    void aDeviceThatTakesNoMorePagesRefuses();
    void paperWithoutRoomForTextIsRefused();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"thread.pdf"_s); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    QTemporaryDir m_folder;
};

void ThreadPdfTest::cleanup()
{
    for (const QString &file : files())
        QFile::remove(m_folder.filePath(file));
}

void ThreadPdfTest::aThreadIsAWholePdfWithItsTitle()
{
    if (const QString missing = PdfText::missingPrograms(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    SampleThread sample;
    sample.question().title = u"Is \u201cten minutes\u201d (10\u2032) enough \u2013 really?"_s;
    sample.answer(u"a1"_s, u"ana"_s, SampleThread::richBody());
    const auto written = writeThreadPdf(sample.thread(), path(), options(), SampleThread::now(), {});
    QVERIFY(written.ok());
    QCOMPARE(files(), QStringList{u"thread.pdf"_s});
    const PdfText pdf(path());
    QCOMPARE(pdf.faults(), QString());
    QVERIFY(pdf.info().contains(sample.question().title));
    QVERIFY(pdf.info().contains(u"Limber"_s));
    QCOMPARE(pdf.pages().size(), written->pages);
}

void ThreadPdfTest::pagesAreNumberedAndCarryTheTitleFromTheSecondOn()
{
    if (const QString missing = PdfText::missingPrograms(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    SampleThread sample;
    for (int i = 0; i < 12; ++i)
        sample.answer(u"a%1"_s.arg(i), u"ana"_s, SampleThread::prose(4));
    const auto written = writeThreadPdf(sample.thread(), path(), options(), SampleThread::now(), {});
    QVERIFY(written.ok());
    QVERIFY(written->pages > 2);
    const QStringList pages = PdfText(path()).pages();
    QCOMPARE(pages.size(), written->pages);
    for (int i = 0; i < pages.size(); ++i) {
        QVERIFY2(pages.at(i).contains(u"Page %1 of %2"_s.arg(i + 1).arg(written->pages)), qPrintable(pages.at(i)));
        QCOMPARE(pages.at(i).count(sample.question().title), 1);
    }
}

void ThreadPdfTest::linksToTheWebWorkAndNoneLeadsIntoTheProgram()
{
    if (const QString missing = PdfText::missingPrograms(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    SampleThread sample;
    sample.question().url = QUrl(u"https://shape.example/q/1"_s);
    sample.answer(
        u"a1"_s, u"ana"_s, SampleThread::richBody() + u"\n[mail](mailto:kim@a.example) [no](javascript:x) [no](limber:person/ana)"_s);
    QVERIFY(writeThreadPdf(sample.thread(), path(), options(), SampleThread::now(), {}).ok());
    const QByteArray objects = PdfText(path()).objects();
    QVERIFY(objects.contains("/URI (https://plans.example/six?weeks=6&days=3)"));
    QVERIFY(objects.contains("/URI (https://pictures.example/shoe.png)"));
    QVERIFY(objects.contains("/URI (mailto:kim@a.example)"));
    QVERIFY(objects.contains("/URI (https://shape.example/q/1)"));
    QVERIFY(objects.contains("/URI (https://licences.example/by-sa/4.0/)"));
    QCOMPARE(objects.count("/S /URI"), 5);
    QVERIFY(!objects.contains("limber:"));
}

void ThreadPdfTest::theHeaderSourceAndLicenceAreOnPaper()
{
    if (const QString missing = PdfText::missingPrograms(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    SampleThread sample;
    sample.answer(u"a1"_s, u"ana"_s, u"Yes."_s);
    sample.question().accepted = u"a1"_s;
    QVERIFY(writeThreadPdf(sample.thread(), path(), options(), SampleThread::now(), {}).ok());
    const QString body = PdfText(path()).foldedBody();
    const auto has = [&](const QString &text) {
        return body.contains(PdfText::folded(text));
    };
    QVERIFY(has(u"Kim · Member · asked December 20, 2025"_s));
    QVERIFY(has(u"Ana Ruiz · Expert · Walking coach · December 21, 2025"_s));
    QVERIFY(has(u"Accepted"_s));
    QVERIFY(has(u"Source: Shape Corner, https://shape.example/limber/"_s));
    QVERIFY(has(u"Licence: CC BY-SA 4.0"_s));
    QVERIFY(has(u"Exported on January 2, 2026"_s));
}

void ThreadPdfTest::aLetterPageIsALetterPage()
{
    if (const QString missing = PdfText::missingPrograms(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    SampleThread sample;
    PdfOptions letter = options();
    letter.pageSize = QPageSize(QPageSize::Letter);
    QVERIFY(writeThreadPdf(sample.thread(), path(), letter, SampleThread::now(), {}).ok());
    QVERIFY(PdfText(path()).info().contains(u"612 x 792 pts"_s));
}

void ThreadPdfTest::aFileThatIsThereStaysUnlessToldOtherwise()
{
    SampleThread sample;
    write(path(), "mine");
    const auto refused = writeThreadPdf(sample.thread(), path(), options(), SampleThread::now(), {});
    QVERIFY(!refused.ok());
    QCOMPARE(refused.failure().kind, Failure::Kind::Refused);
    QCOMPARE(contentOf(path()), QByteArray("mine"));
    QVERIFY(writeThreadPdf(sample.thread(), path(), options(true), SampleThread::now(), {}).ok());
    QVERIFY(contentOf(path()).startsWith("%PDF-"));
    QCOMPARE(files().size(), 1);
}

void ThreadPdfTest::aFolderThatIsNotThereIsNotFound()
{
    SampleThread sample;
    const auto missing = writeThreadPdf(sample.thread(), m_folder.filePath(u"none/thread.pdf"_s), options(), SampleThread::now(), {});
    QVERIFY(!missing.ok());
    QCOMPARE(missing.failure().kind, Failure::Kind::NotFound);
    QVERIFY(files().isEmpty());
}

void ThreadPdfTest::aFullDiskLeavesTheOldFileAndNothingElse()
{
    SampleThread sample;
    for (int i = 0; i < 20; ++i)
        sample.answer(u"a%1"_s.arg(i), u"ana"_s, SampleThread::prose(4));
    write(path(), "mine");
    for (const rlim_t bytes : {0UL, 100UL, 4'096UL, 20'000UL}) {
        const FullDisk disk(bytes);
        const auto full = writeThreadPdf(sample.thread(), path(), options(true), SampleThread::now(), {});
        QVERIFY(!full.ok());
        QCOMPARE(full.failure().kind, Failure::Kind::DiskFull);
        QVERIFY(full.failure().detail.contains(path()));
        QCOMPARE(contentOf(path()), QByteArray("mine"));
        QCOMPARE(files().size(), 1);
    }
}

void ThreadPdfTest::whatCannotBeWrittenToIsSaid()
{
    SampleThread sample;
    const auto folder = writeThreadPdf(sample.thread(), m_folder.path(), options(true), SampleThread::now(), {});
    QVERIFY(!folder.ok());
    QCOMPARE(folder.failure().kind, Failure::Kind::DiskFull);
}

void ThreadPdfTest::aStopRequestLeavesNothing()
{
    SampleThread sample;
    std::stop_source stop;
    stop.request_stop();
    const auto cancelled = writeThreadPdf(sample.thread(), path(), options(), SampleThread::now(), stop.get_token());
    QVERIFY(!cancelled.ok());
    QCOMPARE(cancelled.failure().kind, Failure::Kind::Cancelled);
    QVERIFY(files().isEmpty());
}

void ThreadPdfTest::aStopRequestBetweenPagesEndsIt()
{
    /// Asks to stop once anything is written into it.
    class Stopper final : public QBuffer
    {
    public:
        std::stop_source stop;
        qint64 taken = 0;

    protected:
        qint64 writeData(const char *data, qint64 size) override
        {
            stop.request_stop();
            taken += size;
            return QBuffer::writeData(data, size);
        }
    };
    SampleThread sample;
    for (int i = 0; i < 30; ++i)
        sample.answer(u"a%1"_s.arg(i), u"ana"_s, SampleThread::prose(4));
    Stopper device;
    QVERIFY(device.open(QIODevice::WriteOnly));
    const auto cancelled = writePdfPages(device, sample.thread(), options(), SampleThread::now(), device.stop.get_token());
    QVERIFY(!cancelled.ok());
    QCOMPARE(cancelled.failure().kind, Failure::Kind::Cancelled);
    QVERIFY(device.taken > 0);
}

void ThreadPdfTest::aDeviceThatTakesNoMorePagesRefuses()
{
    /// Has two sheets of paper.
    class TwoSheets final : public QPdfWriter
    {
    public:
        using QPdfWriter::QPdfWriter;
        bool newPage() override { return ++m_used < 2 && QPdfWriter::newPage(); }

    private:
        int m_used = 0;
    };
    SampleThread sample;
    for (int i = 0; i < 30; ++i)
        sample.answer(u"a%1"_s.arg(i), u"ana"_s, SampleThread::prose(4));
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    TwoSheets device(&buffer);
    const auto refused = paintThreadPages(device, sample.thread(), options().locale, SampleThread::now(), {});
    QVERIFY(!refused.ok());
    QCOMPARE(refused.failure().kind, Failure::Kind::Refused);
    QCOMPARE(refused.failure().detail, u"page 3"_s);
}

void ThreadPdfTest::paperWithoutRoomForTextIsRefused()
{
    SampleThread sample;
    PdfOptions labels = options();
    labels.pageSize = QPageSize(QSizeF(90, 50), QPageSize::Millimeter);
    const auto refused = writeThreadPdf(sample.thread(), path(), labels, SampleThread::now(), {});
    QVERIFY(!refused.ok());
    QCOMPARE(refused.failure().kind, Failure::Kind::Refused);
    QVERIFY(files().isEmpty());
}

} // namespace limber

QTEST_MAIN(limber::ThreadPdfTest)
#include "threadpdftest.moc"
