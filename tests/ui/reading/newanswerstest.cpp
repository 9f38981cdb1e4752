// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/threaddocument.h>
#include <tests/support/fakeclock.h>
#include <tests/support/testcase.h>
#include <ui/reading/answeroutline.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/currentpost.h>
#include <ui/reading/newanswers.h>
#include <ui/reading/outlinemodel.h>
#include <ui/reading/threadreader.h>
#include <ui/reading/zoomlevel.h>

#include <QListView>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

class NewAnswersTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aDividerStandsOverTheFirstNewAnswer();
    void withoutNewAnswersTheDocumentStaysAsItIs();
    void shiftLGoesToTheFirstNewAnswer();

private:
    static Thread thread();
    static std::unique_ptr<QTextDocument> document(const CardBrowser &view, const QStringList &newAnswers);
};

Thread NewAnswersTest::thread()
{
    Thread thread;
    thread.question.id = u"q"_s;
    thread.question.title = u"How often?"_s;
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
        Answer answer;
        answer.id = id;
        answer.body = QStringList(12, u"Answer %1."_s.arg(id)).join(u"\n\n"_s);
        thread.answers.push_back(answer);
    }
    return thread;
}

std::unique_ptr<QTextDocument> NewAnswersTest::document(const CardBrowser &view, const QStringList &newAnswers)
{
    ThreadLook look;
    look.style = view.documentStyle();
    look.accent = Qt::blue;
    auto document = buildThreadDocument(thread(), look.style, FakeClock().now(), {});
    NewAnswers::mark(*document, newAnswers, look);
    return document;
}

void NewAnswersTest::aDividerStandsOverTheFirstNewAnswer()
{
    ZoomLevel zoom;
    const CardBrowser view(zoom);
    const auto marked = document(view, {u"d"_s, u"c"_s, u"no-such-answer"_s});
    const QString text = marked->toPlainText();
    QCOMPARE(text.count(u"2 new answer(s)"_s), 1);
    QVERIFY(text.indexOf(u"2 new answer(s)"_s) > text.lastIndexOf(u"Answer b."_s));
    QVERIFY(text.indexOf(u"2 new answer(s)"_s) < text.indexOf(u"Answer c."_s));
    QCOMPARE(text.count(u"· new"_s), 2);
    QCOMPARE(NewAnswers::firstIn(*marked, {u"d"_s, u"c"_s}), u"c"_s);
}

void NewAnswersTest::withoutNewAnswersTheDocumentStaysAsItIs()
{
    ZoomLevel zoom;
    const CardBrowser view(zoom);
    QCOMPARE(document(view, {})->toPlainText(), document(view, {u"no-such-answer"_s})->toPlainText());
    QVERIFY(!document(view, {})->toPlainText().contains(u"new"_s));
    QCOMPARE(NewAnswers::firstIn(*document(view, {}), {}), QString());
}

void NewAnswersTest::shiftLGoesToTheFirstNewAnswer()
{
    ZoomLevel zoom;
    const FakeClock clock;
    ThreadReader reader(clock, zoom);
    reader.resize(1200, 300);
    reader.show();
    const auto shown = std::make_shared<const Thread>(thread());
    reader.showThread(shown, {u"d"_s, u"c"_s}, document(*reader.view(), {u"d"_s, u"c"_s}), {});
    QVERIFY(reader.goToFirstNew());
    QCOMPARE(reader.current().post(), u"c"_s);
    const QAbstractItemModel *lines = reader.findChild<AnswerOutline *>()->list()->model();
    QVERIFY(lines->index(2, 0).data(Qt::AccessibleTextRole).toString().contains(u"New."_s));
    QVERIFY(!lines->index(1, 0).data(OutlineModel::FreshRole).toBool());
    reader.showThread(shown, {}, document(*reader.view(), {}), {});
    QVERIFY(!reader.goToFirstNew());
}

} // namespace limber

QTEST_MAIN(limber::NewAnswersTest)
#include "newanswerstest.moc"
