// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/documents/pdftext.h>
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/actions/printflow.h>
#include <ui/mainwindow.h>
#include <ui/reading/threadpage.h>
#include <ui/widgets/messagebar.h>

#include <QAction>
#include <QFile>
#include <QPrintDialog>
#include <QPrinter>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

/// A thread on its way to a printer, which is a file here.
class PrintFlowTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPrintedIsWhatAnExportWrites_data();
    void whatIsPrintedIsWhatAnExportWrites();
    void theCommandAsksWhichPrinterAndSaysThatItHasTheThread();
    void askingDoesNotStopTheWindowAndCancelPrintsNothing();
    void aPrinterThatCannotBeUsedIsSaid();
    void aPrinterThatTakesNoMoreIsSaid();
    void aThreadThatHasGoneIsSaid();
    void whatWentWrongGoesWithTheNextAttempt();
    void thereIsNothingToPrintWithoutAThread();

private:
    static std::shared_ptr<QPrinter> printer(const QString &file);
    static QString said(const MainWindow &window);
};

std::shared_ptr<QPrinter> PrintFlowTest::printer(const QString &file)
{
    auto made = std::make_shared<QPrinter>(QPrinter::HighResolution);
    made->setOutputFormat(QPrinter::PdfFormat);
    made->setOutputFileName(file);
    made->setPageSize(QPageSize(QPageSize::A4));
    return made;
}

/// What stands above the thread.
QString PrintFlowTest::said(const MainWindow &window)
{
    QStringList messages;
    for (const MessageBar *bar : window.findChild<ThreadPage *>()->findChildren<MessageBar *>()) {
        if (!bar->isHidden() && bar->message().contains(u"print"_s))
            messages.append(bar->message());
    }
    return messages.join(u'\n');
}

void PrintFlowTest::whatIsPrintedIsWhatAnExportWrites_data()
{
    QTest::addColumn<AnswerOrder>("order");
    QTest::addColumn<LensMode>("lens");
    QTest::newRow("as it is at first") << AnswerOrder::AcceptedFirst << LensMode::Off;
    QTest::newRow("newest first") << AnswerOrder::NewestFirst << LensMode::Off;
    QTest::newRow("what experts said") << AnswerOrder::OldestFirst << LensMode::Only;
}

void PrintFlowTest::whatIsPrintedIsWhatAnExportWrites()
{
    QFETCH(const AnswerOrder, order);
    QFETCH(const LensMode, lens);
    if (const QString missing = PdfText::missingPrograms(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 1, .answers = 30});
    library.fill(generator);
    MainWindow window(library.parts());
    window.setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    auto *prints = window.findChild<PrintFlow *>();
    auto *exports = window.findChild<ExportFlow *>();
    QSignalSpy printed(prints, &PrintFlow::announced);
    QSignalSpy exported(exports, &ExportFlow::finished);
    const QString paper = library.folder() + u"/paper.pdf"_s;
    const QString file = library.folder() + u"/file.pdf"_s;
    prints->print(library.ref(generator.questionId(0)), {order, lens}, printer(paper));
    QVERIFY(prints->isRunning());
    QTRY_COMPARE_WITH_TIMEOUT(printed.count(), 1, 30'000);
    QVERIFY(!prints->isRunning());
    exports->write(library.ref(generator.questionId(0)), {order, lens}, file);
    QTRY_COMPARE_WITH_TIMEOUT(exported.count(), 1, 30'000);
    QCOMPARE(PdfText(paper).faults(), QString());
    const QStringList pages = PdfText(file).pages();
    QCOMPARE(pages.size(), exported.first().last().toInt());
    QVERIFY(PdfText(file).foldedBody().size() > 200);
    QCOMPARE(PdfText(paper).pages(), pages);
}

void PrintFlowTest::theCommandAsksWhichPrinterAndSaysThatItHasTheThread()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 1, .answers = 2});
    library.fill(generator);
    MainWindow window(library.parts());
    window.show();
    window.openThread(library.ref(generator.questionId(0)));
    QTRY_VERIFY(window.findChild<ThreadPage *>()->thread());
    window.findChild<QAction *>(u"print"_s)->trigger();
    auto *dialog = window.findChild<QPrintDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->isVisible());
    const QString file = library.folder() + u"/paper.pdf"_s;
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(file);
    dialog->done(QDialog::Accepted);
    QTRY_COMPARE_WITH_TIMEOUT(window.statusBar()->currentMessage(), u"Sent to the printer."_s, 30'000);
    QFile pdf(file);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.read(5) == "%PDF-");
    QCOMPARE(said(window), QString());
}

void PrintFlowTest::askingDoesNotStopTheWindowAndCancelPrintsNothing()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 1, .answers = 2});
    library.fill(generator);
    MainWindow window(library.parts());
    window.show();
    window.openThread(library.ref(generator.questionId(0)));
    QTRY_VERIFY(window.findChild<ThreadPage *>()->thread());
    auto *prints = window.findChild<PrintFlow *>();
    QSignalSpy printed(prints, &PrintFlow::announced);
    window.findChild<QAction *>(u"print"_s)->trigger();
    auto *dialog = window.findChild<QPrintDialog *>();
    QVERIFY(dialog);
    const QString file = library.folder() + u"/paper.pdf"_s;
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(file);
    dialog->reject();
    QVERIFY(!prints->isRunning());
    QTRY_VERIFY(!window.findChild<QPrintDialog *>());
    QVERIFY(!QFile::exists(file));
    QCOMPARE(printed.count(), 0);
}

void PrintFlowTest::aPrinterThatCannotBeUsedIsSaid()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 1, .answers = 1});
    library.fill(generator);
    MainWindow window(library.parts());
    auto *prints = window.findChild<PrintFlow *>();
    QSignalSpy printed(prints, &PrintFlow::announced);
    QTest::ignoreMessage(QtWarningMsg, "QPainter::begin(): Returned false");
    prints->print(library.ref(generator.questionId(0)), {}, printer(library.folder() + u"/nowhere/paper.pdf"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!prints->isRunning(), 30'000);
    QVERIFY2(said(window).startsWith(u"The printer cannot be used"_s), qPrintable(said(window)));
    QCOMPARE(printed.count(), 0);
}

void PrintFlowTest::aPrinterThatTakesNoMoreIsSaid()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 1, .answers = 1});
    library.fill(generator);
    MainWindow window(library.parts());
    auto *prints = window.findChild<PrintFlow *>();
    QSignalSpy printed(prints, &PrintFlow::announced);
    const auto labels = printer(library.folder() + u"/paper.pdf"_s);
    labels->setPageSize(QPageSize(QSizeF(90, 50), QPageSize::Millimeter));
    prints->print(library.ref(generator.questionId(0)), {}, labels);
    QTRY_VERIFY_WITH_TIMEOUT(!prints->isRunning(), 30'000);
    QVERIFY2(said(window).startsWith(u"The printer did not take the whole thread"_s), qPrintable(said(window)));
    QCOMPARE(printed.count(), 0);
}

void PrintFlowTest::aThreadThatHasGoneIsSaid()
{
    LibraryFixture library;
    MainWindow window(library.parts());
    auto *prints = window.findChild<PrintFlow *>();
    const QString file = library.folder() + u"/paper.pdf"_s;
    prints->print(library.ref(u"nothing"_s), {}, printer(file));
    QTRY_VERIFY_WITH_TIMEOUT(!prints->isRunning(), 30'000);
    QVERIFY2(said(window).startsWith(u"The thread could not be printed. It was not found."_s), qPrintable(said(window)));
    QVERIFY(!QFile::exists(file));
}

void PrintFlowTest::whatWentWrongGoesWithTheNextAttempt()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 1, .answers = 1});
    library.fill(generator);
    MainWindow window(library.parts());
    auto *prints = window.findChild<PrintFlow *>();
    QSignalSpy printed(prints, &PrintFlow::announced);
    prints->print(library.ref(u"nothing"_s), {}, printer(library.folder() + u"/none.pdf"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!prints->isRunning(), 30'000);
    QVERIFY(!said(window).isEmpty());
    prints->print(library.ref(generator.questionId(0)), {}, printer(library.folder() + u"/paper.pdf"_s));
    QCOMPARE(said(window), QString());
    QTRY_COMPARE_WITH_TIMEOUT(printed.count(), 1, 30'000);
    QCOMPARE(said(window), QString());
}

void PrintFlowTest::thereIsNothingToPrintWithoutAThread()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 1, .answers = 1});
    library.fill(generator);
    MainWindow window(library.parts());
    const auto *print = window.findChild<QAction *>(u"print"_s);
    const auto *exportPdf = window.findChild<QAction *>(u"export-pdf"_s);
    QVERIFY(!print->isEnabled());
    QVERIFY(!exportPdf->isEnabled());
    window.openThread(library.ref(generator.questionId(0)));
    QTRY_VERIFY(print->isEnabled());
    QVERIFY(exportPdf->isEnabled());
}

} // namespace limber

QTEST_MAIN(limber::PrintFlowTest)
#include "printflowtest.moc"
