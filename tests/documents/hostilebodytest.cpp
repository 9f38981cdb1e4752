// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/documents/samplethread.h>
#include <tests/support/testcase.h>

#include <QAbstractTextDocumentLayout>
#include <QRandomGenerator>
#include <QTest>
#include <QTextBlock>

#include <algorithm>
#include <ctime>
#include <limits>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QString repeated(const QString &part, int size)
{
    return part.repeated(size / int(part.size()));
}

} // namespace

/// Bodies that somebody wrote to do harm, or that do it by accident.
class HostileBodyTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aTangledBodyStandsAsTypedWithANote();
    void noBodyTakesLong_data();
    void noBodyTakesLong();
    void aLongOrdinaryBodyIsNotCalledTangled();
    void aWordOfTwentyThousandCharactersWraps();
    void aLongAddressWraps();
    void deepNestingIsBounded();
    void whateverIsTypedNoForbiddenLinkAndNoPictureComesOut();
};

void HostileBodyTest::aTangledBodyStandsAsTypedWithANote()
{
    const auto document = SampleThread::documentOf(u"*a*"_s.repeated(10'000) + u"\n\nend"_s);
    const QStringList lines = SampleThread::bodyLines(*document);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0), u"Shown as it was typed: its formatting is too tangled."_s);
    QCOMPARE(lines.at(1), u"*a*"_s.repeated(10'000));
    QCOMPARE(lines.at(2), u"end"_s);
}

void HostileBodyTest::noBodyTakesLong_data()
{
    QTest::addColumn<QString>("body");
    const QStringList parts{u"*a*"_s, u"*a"_s, u"*a* "_s, u"_a_ "_s, u"`a"_s, u"``a`"_s, u"~a~"_s, u"\\*"_s, u"**a**"_s, u"[a](b)"_s,
        u"["_s, u"![a](b)"_s, u"www.a.b "_s, u"a@b.cd "_s, u"http://a.bc "_s, u"&amp;"_s, u"&#1;"_s, u"- a\n"_s, u"1. a\n"_s, u"> a\n"_s,
        u"|-|\n"_s, u"|a|b|\n|-|-|\n"_s, u"a  \n"_s, u"a\n"_s, u"\n\na"_s, u"# a\n"_s, u"<a "_s, u"```\n"_s, u"```\na\n```\n"_s, u"- "_s,
        u"> "_s, u"[a]: b\n"_s, u"a\\\n"_s, u"~~a~~ "_s, u"\t"_s, u" "_s, u"\u0301"_s, u"\U0001F3C3"_s, u"\u202e\u2066"_s};
    for (const QString &part : parts)
        QTest::newRow(qPrintable(part.toHtmlEscaped().replace(u'\n', u"\\n"_s))) << repeated(part, 30'000);
    QString table;
    for (int row = 0; row < 400; ++row)
        table += row == 1 ? u"|-"_s.repeated(30) + u"|\n"_s : u"|x"_s.repeated(30) + u"|\n"_s;
    QTest::newRow("a table of 12,000 cells") << table;
    QTest::newRow("a table with thousands of columns") << u"|x"_s.repeated(5'000) + u"|\n"_s + u"|-"_s.repeated(5'000) + u"|\n"_s;
    QTest::newRow("stairs") << [] {
        QString stairs;
        for (int i = 0; i < 160; ++i)
            stairs += QString(2 * i, u' ') + u"- x\n"_s;
        return stairs;
    }();
}

void HostileBodyTest::noBodyTakesLong()
{
    QFETCH(const QString, body);
    // The floor: what Qt's reader takes for 900 words in emphasis, a tenth of what 30,000 characters can hold.
    qint64 floor = std::numeric_limits<qint64>::max();
    for (int round = 0; round < 3; ++round) {
        const std::clock_t before = std::clock(); // of the processor: other programs run beside this one
        QTextDocument document;
        document.setMarkdown(u"*a*"_s.repeated(1'000));
        floor = std::min(floor, qint64(std::clock() - before));
    }
    qint64 ours = std::numeric_limits<qint64>::max();
    for (int round = 0; round < 5 && ours > 12 * floor; ++round) {
        const std::clock_t before = std::clock(); // of the processor: other programs run beside this one
        const auto document = SampleThread::documentOf(body);
        ours = std::min(ours, qint64(std::clock() - before));
    }
    QVERIFY2(ours <= 12 * floor,
        qPrintable(u"%1 times the floor of %2 ms"_s.arg(double(ours) / double(floor)).arg(double(floor) * 1000 / CLOCKS_PER_SEC)));
}

void HostileBodyTest::aLongOrdinaryBodyIsNotCalledTangled()
{
    QString body;
    while (body.size() < 28'000)
        body += SampleThread::richBody() + SampleThread::prose(2);
    QVERIFY(!SampleThread::bodyLines(*SampleThread::documentOf(body)).constFirst().startsWith(u"Shown as"_s));
    QString program = u"```\n"_s;
    for (int i = 0; i < 700; ++i)
        program += u"call(&a[%1], *b.c) || d_e;\n"_s.arg(i);
    QVERIFY(!SampleThread::bodyLines(*SampleThread::documentOf(program + u"```\n"_s)).constFirst().startsWith(u"Shown as"_s));
}

void HostileBodyTest::aWordOfTwentyThousandCharactersWraps()
{
    const auto document = SampleThread::documentOf(QString(20'000, u'w'));
    document->setTextWidth(500);
    QVERIFY(document->size().width() <= 500);
    const QTextBlock block = document->find(u"www"_s).block();
    QVERIFY(block.layout()->lineCount() > 100);
    for (int i = 0; i < block.layout()->lineCount(); ++i)
        QVERIFY(block.layout()->lineAt(i).naturalTextWidth() <= 500);
}

void HostileBodyTest::aLongAddressWraps()
{
    const auto document = SampleThread::documentOf(u"https://a.example/"_s + QString(3'000, u'x') + u"\n\n`"_s + QString(3'000, u'y')
        + u"`\n\n```\n"_s + QString(3'000, u'z') + u"\n```"_s);
    document->setTextWidth(500);
    QVERIFY(document->size().width() <= 500);
    QVERIFY(document->find(u"zzz"_s).block().layout()->lineCount() > 10);
}

void HostileBodyTest::deepNestingIsBounded()
{
    const auto document = SampleThread::documentOf(QString(500, u'>') + u" deep quote\n\n"_s + u"- "_s.repeated(300) + u"deep list"_s);
    document->setTextWidth(600);
    QVERIFY(document->size().height() > 0);
    for (const QString &text : {u"deep quote"_s, u"deep list"_s}) {
        const QTextCursor cursor = document->find(text);
        QVERIFY(!cursor.isNull());
        const double left = document->documentLayout()->blockBoundingRect(cursor.block()).left();
        QVERIFY2(left < 400, qPrintable(u"%1 at %2"_s.arg(text).arg(left)));
    }
}

void HostileBodyTest::whateverIsTypedNoForbiddenLinkAndNoPictureComesOut()
{
    QRandomGenerator random(20'080'504); // always the same bodies
    const QStringList parts{u"["_s, u"]"_s, u"("_s, u")"_s, u"!["_s, u"a"_s, u" "_s, u"\n"_s, u"\n\n"_s, u"*"_s, u"_"_s, u"`"_s, u"```\n"_s,
        u"> "_s, u"- "_s, u"1. "_s, u"|"_s, u"|-|-|\n"_s, u"  \n"_s, u"\\"_s, u"&amp;"_s, u"&#x6a;"_s, u"<"_s, u">"_s, u"javascript:x"_s,
        u"file:///x"_s, u"limber:person/x"_s, u"https://a.example/"_s, u"<img src='file:///x'>"_s, u"    "_s, u"\t"_s, u"~~"_s, u"# "_s,
        u"\u202e"_s, u"\ufdd0"_s, u"\ufdd2"_s, u"\ufdd4"_s, u"[x] "_s, u"---\n"_s, u"\u0645"_s};
    for (int i = 0; i < 300; ++i) {
        QString body;
        const int length = random.bounded(120);
        for (int j = 0; j < length; ++j)
            body += parts.at(random.bounded(int(parts.size())));
        const auto document = SampleThread::documentOf(body);
        QCOMPARE(SampleThread::posts(*document).size(), 1);
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
            for (auto at = block.begin(); !at.atEnd(); ++at) {
                const QTextCharFormat format = at.fragment().charFormat();
                if (format.isImageFormat())
                    QCOMPARE(format.toImageFormat().name(), u"limber:face/kim"_s);
                if (format.isAnchor() && at.fragment().text() != u"Kim")
                    QVERIFY2(format.anchorHref().startsWith(u"https://"), qPrintable(format.anchorHref()));
                QVERIFY(!at.fragment().text().contains(QChar(0xfdd2)) && !at.fragment().text().contains(QChar(0xfdd3))
                    && !at.fragment().text().contains(QChar(0xfdd4)));
            }
        }
        document->setTextWidth(400);
        QVERIFY(document->size().height() > 0);
    }
}

} // namespace limber

QTEST_MAIN(limber::HostileBodyTest)
#include "hostilebodytest.moc"
