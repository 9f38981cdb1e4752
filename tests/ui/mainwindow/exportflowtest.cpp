// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/actions/exportflow.h>
#include <ui/status/exportline.h>

#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace limber {

using namespace Qt::StringLiterals;

class ExportFlowTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aThreadGoesToAFileAndTheStatusLineSaysSo();
    void aFileThatIsThereIsReplacedOnlyAfterAYes();
    void aFolderThatIsNotThereIsAFailure();
    void aTitleBecomesANameThatEveryDiskTakes_data();
    void aTitleBecomesANameThatEveryDiskTakes();
    void askingForTheFileDoesNotStopTheWindow();
};

void ExportFlowTest::aThreadGoesToAFileAndTheStatusLineSaysSo()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 1, .answers = 30});
    library.fill(generator);
    QWidget window;
    ExportFlow flow(library.store(), library.settings(), library.clock(), window);
    ExportLine line(flow, &window);
    QSignalSpy finished(&flow, &ExportFlow::finished);
    const QString file = library.folder() + u"/thread.pdf"_s;
    flow.write(library.ref(generator.questionId(0)), file);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
    QVERIFY(finished.first().last().toInt() > 1);
    QVERIFY2(line.text().contains(u"thread.pdf"_s), qPrintable(line.text()));
    QFile pdf(file);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.read(5) == "%PDF-");
    QSignalSpy opened(&line, &ExportLine::fileActivated);
    for (QToolButton *button : line.findChildren<QToolButton *>()) {
        if (button->text() == u"Open"_s)
            button->click();
    }
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toUrl(), QUrl::fromLocalFile(file));
}

void ExportFlowTest::aFileThatIsThereIsReplacedOnlyAfterAYes()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 1, .answers = 1});
    library.fill(generator);
    const QString file = library.folder() + u"/mine.pdf"_s;
    QFile mine(file);
    QVERIFY(mine.open(QIODevice::WriteOnly));
    mine.write("mine");
    mine.close();
    QWidget window;
    window.show();
    ExportFlow flow(library.store(), library.settings(), library.clock(), window);
    QSignalSpy finished(&flow, &ExportFlow::finished);

    flow.write(library.ref(generator.questionId(0)), file);
    auto *question = window.findChild<QMessageBox *>();
    QVERIFY(question);
    question->button(QMessageBox::Cancel)->click();
    QVERIFY(mine.open(QIODevice::ReadOnly));
    QCOMPARE(mine.readAll(), QByteArray("mine"));
    mine.close();
    QTRY_VERIFY(!window.findChild<QMessageBox *>());

    flow.write(library.ref(generator.questionId(0)), file);
    question = window.findChild<QMessageBox *>();
    QVERIFY(question);
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
    QVERIFY(mine.open(QIODevice::ReadOnly));
    QVERIFY(mine.read(5) == "%PDF-");
}

void ExportFlowTest::aFolderThatIsNotThereIsAFailure()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 1, .answers = 1});
    library.fill(generator);
    QWidget window;
    ExportFlow flow(library.store(), library.settings(), library.clock(), window);
    QSignalSpy failed(&flow, &ExportFlow::failed);
    flow.write(library.ref(generator.questionId(0)), library.folder() + u"/nowhere/thread.pdf"_s);
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 30'000);
    QVERIFY(!flow.isRunning());
}

void ExportFlowTest::aTitleBecomesANameThatEveryDiskTakes_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Running makes back stiff"_s << u"Running makes back stiff.pdf"_s;
    QTest::newRow("slashes") << u"60/40: \"diet\" or <sport>?"_s << u"60 40 diet or sport.pdf"_s;
    QTest::newRow("dots") << u"../../etc"_s << u"etc.pdf"_s;
    QTest::newRow("nothing left") << u"???"_s << u"Thread.pdf"_s;
    QTest::newRow("control") << u"a\nb\u202Ec"_s << u"a b c.pdf"_s;
}

void ExportFlowTest::aTitleBecomesANameThatEveryDiskTakes()
{
    QFETCH(QString, title);
    QTEST(ExportFlow::fileName(title), "name");
}

void ExportFlowTest::askingForTheFileDoesNotStopTheWindow()
{
    LibraryFixture library;
    const ThreadGenerator generator({.threads = 1, .answers = 1});
    library.fill(generator);
    QWidget window;
    window.show();
    ExportFlow flow(library.store(), library.settings(), library.clock(), window);
    flow.start(*library.await(library.store().thread(library.ref(generator.questionId(0)))));
    auto *dialog = window.findChild<QFileDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->isVisible());
    dialog->reject();
    QVERIFY(!flow.isRunning());
}

} // namespace limber

QTEST_MAIN(limber::ExportFlowTest)
#include "exportflowtest.moc"
