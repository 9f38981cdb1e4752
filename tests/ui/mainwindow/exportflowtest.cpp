// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/actions/exportflow.h>
#include <ui/status/exportline.h>

#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
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
    void whatIsExportedIsWhatTheLensLeavesInTheOrderChosen();
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
    flow.write(library.ref(generator.questionId(0)), {}, file);
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

    flow.write(library.ref(generator.questionId(0)), {}, file);
    auto *question = window.findChild<QMessageBox *>();
    QVERIFY(question);
    question->button(QMessageBox::Cancel)->click();
    QVERIFY(mine.open(QIODevice::ReadOnly));
    QCOMPARE(mine.readAll(), QByteArray("mine"));
    mine.close();
    QTRY_VERIFY(!window.findChild<QMessageBox *>());

    flow.write(library.ref(generator.questionId(0)), {}, file);
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
    flow.write(library.ref(generator.questionId(0)), {}, library.folder() + u"/nowhere/thread.pdf"_s);
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
    flow.start(*library.await(library.store().thread(library.ref(generator.questionId(0)))), {});
    auto *dialog = window.findChild<QFileDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->isVisible());
    dialog->reject();
    QVERIFY(!flow.isRunning());
}

void ExportFlowTest::whatIsExportedIsWhatTheLensLeavesInTheOrderChosen()
{
    LibraryFixture library;
    Person ana;
    ana.id = u"ana"_s;
    ana.name = u"Ana"_s;
    ana.role = Role::Expert;
    Question back;
    back.id = u"back"_s;
    back.title = u"Why does it creak?"_s;
    back.created = back.activity = library.clock().now();
    std::vector<Item> items{ana, back};
    for (int number = 1; number <= 4; ++number) {
        Answer answer;
        answer.id = u"a%1"_s.arg(number);
        answer.question = u"back"_s;
        answer.body = u"Reason%1."_s.arg(number);
        answer.author = number % 2 == 0 ? u"ana"_s : QString();
        answer.created = back.created + std::chrono::hours(number);
        items.push_back(answer);
    }
    library.apply(items);
    QWidget window;
    ExportFlow flow(library.store(), library.settings(), library.clock(), window);
    QSignalSpy finished(&flow, &ExportFlow::finished);
    const auto reasons = [&](const ExportFlow::Answers &answers) {
        const QString file = library.folder() + u"/%1.pdf"_s.arg(finished.count());
        flow.write(library.ref(u"back"_s), answers, file);
        if (!finished.wait(30'000))
            return u"none"_s;
        QProcess reader;
        reader.start(u"pdftotext"_s, {file, u"-"_s});
        reader.waitForFinished(30'000);
        QString found;
        for (const QString &word : QString::fromUtf8(reader.readAllStandardOutput()).split(QRegularExpression(u"\\s+"_s))) {
            if (word.startsWith(u"Reason"_s))
                found += word.at(6);
        }
        return found;
    };
    QCOMPARE(reasons({}), u"1234"_s);
    QCOMPARE(reasons({AnswerOrder::NewestFirst, LensMode::Off}), u"4321"_s);
    QCOMPARE(reasons({AnswerOrder::OldestFirst, LensMode::First}), u"2413"_s);
    QCOMPARE(reasons({AnswerOrder::NewestFirst, LensMode::Only}), u"42"_s);
}

} // namespace limber

QTEST_MAIN(limber::ExportFlowTest)
#include "exportflowtest.moc"
