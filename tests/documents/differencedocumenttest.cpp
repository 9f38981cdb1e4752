// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/differencedocument.h>
#include <tests/support/testcase.h>

#include <QTest>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

namespace limber {

using namespace Qt::StringLiterals;

/// Two versions of a thread on one page.
class DifferenceDocumentTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theOldVersionStandsWhereReadingBegins_data();
    void theOldVersionStandsWhereReadingBegins();
};

void DifferenceDocumentTest::theOldVersionStandsWhereReadingBegins_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<int>("old");
    QTest::newRow("from the left") << QLocale(QLocale::English) << 0;
    QTest::newRow("from the right") << QLocale(QLocale::Hebrew) << 1;
}

void DifferenceDocumentTest::theOldVersionStandsWhereReadingBegins()
{
    QFETCH(const QLocale, locale);
    QFETCH(const int, old);
    Thread before;
    before.question.title = u"Why so stiff?"_s;
    before.question.body = u"Stretch twice."_s;
    Thread after = before;
    after.question.body = u"Stretch daily."_s;
    DifferenceLook look;
    look.style.locale = locale;
    look.before = u"as saved"_s;
    look.after = u"as it is"_s;
    look.removedSurface = Qt::red;
    look.addedSurface = Qt::green;
    const auto document = buildDifferenceDocument(ThreadDifference::between(before, after), look, {});
    QVERIFY(document);
    QTextTable *table = nullptr;
    for (QTextFrame *post : document->rootFrame()->childFrames()) {
        for (QTextFrame *inner : post->childFrames())
            table = qobject_cast<QTextTable *>(inner);
    }
    QVERIFY(table);
    const auto text = [&](int row, int column) {
        return table->cellAt(row, column).firstCursorPosition().block().text();
    };
    QCOMPARE(text(0, old), u"as saved"_s);
    QCOMPARE(text(0, 1 - old), u"as it is"_s);
    const int last = table->rows() - 1; // under the title
    QCOMPARE(text(last, old), u"Stretch twice."_s);
    QCOMPARE(text(last, 1 - old), u"Stretch daily."_s);
    QCOMPARE(table->cellAt(last, old).format().background().color(), look.removedSurface);
    QCOMPARE(table->cellAt(last, 1 - old).format().background().color(), look.addedSurface);
}

} // namespace limber

QTEST_MAIN(limber::DifferenceDocumentTest)
#include "differencedocumenttest.moc"
