// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/systemclock.h>
#include <models/store/store.h>
#include <tests/support/program.h>
#include <tests/support/testcase.h>

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

/// `limber search`, as scripts run it.
class SearchCommandTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hitsArePrintedAsTheSearchBoxFindsThem();
    void nothingFoundIsAStatusOfItsOwn();
    void noTextIsAnError();

private:
    [[nodiscard]] ProgramResult limber(const QStringList &arguments) const
    {
        return Program(u"limber"_s).withProfile(m_folder.path()).run(arguments);
    }

    QTemporaryDir m_folder;
};

void SearchCommandTest::initTestCase()
{
    const SystemClock clock;
    Store store(m_folder.path(), Store::Access::ReadWrite, clock);
    const auto good = [](auto future) {
        future.waitForFinished();
        return future.takeResult().ok();
    };
    QVERIFY(good(store.open()));
    Community community;
    community.kind = u"limber"_s;
    community.url = QUrl(u"https://shape.example/api/"_s);
    QVERIFY(good(store.addCommunity(community)));
    ChangePage page;
    Person ana;
    ana.id = u"ana"_s;
    ana.name = u"Ana Brook"_s;
    Question question;
    question.id = u"heel"_s;
    question.title = u"A sore heel"_s;
    question.body = u"It hurts in the morning."_s;
    Answer answer;
    answer.id = u"heel-1"_s;
    answer.question = u"heel"_s;
    answer.body = u"Stretch the *calves* daily."_s;
    answer.author = u"ana"_s;
    page.items = {ana, question, answer};
    page.cursor = u"1"_s;
    QVERIFY(good(store.applyPage(u"shape-example"_s, {}, page)));
    QVERIFY(good(store.keepIndex()));
}

void SearchCommandTest::hitsArePrintedAsTheSearchBoxFindsThem()
{
    const ProgramResult json = limber({u"search"_s, u"--json"_s, u"--"_s, u"calv"_s});
    QCOMPARE(json.status, 0);
    const QJsonObject expected{{u"ref"_s, u"heel"_s}, {u"post"_s, u"heel-1"_s}, {u"title"_s, u"A sore heel"_s},
        {u"snippet"_s, u"Stretch the calves daily."_s}, {u"author"_s, u"Ana Brook"_s}, {u"created"_s, u"1970-01-01T00:00:00.000Z"_s}};
    QCOMPARE(json.json(), QList<QJsonObject>{expected});
    const ProgramResult text = limber({u"search"_s, u"sore"_s, u"heel"_s});
    QVERIFY2(text.status == 0 && text.text().contains(u"A sore heel"), text.said());
    QCOMPARE(limber({u"search"_s, u"--limit"_s, u"1"_s, u"--json"_s, u"heel stretch"_s}).json().size(), 1);
    QCOMPARE(limber({u"search"_s, u"--limit"_s, u"0"_s, u"heel"_s}).status, 2);
    QCOMPARE(limber({u"search"_s}).status, 2);
}

void SearchCommandTest::nothingFoundIsAStatusOfItsOwn()
{
    const ProgramResult result = limber({u"search"_s, u"elbow"_s});
    QVERIFY2(result.status == 4 && result.out.isEmpty() && !result.err.isEmpty(), result.said());
}

void SearchCommandTest::noTextIsAnError()
{
    QRandomGenerator random(3);
    const QStringList bits{u"\""_s, u"-"_s, u"["_s, u"]"_s, u":"_s, u" "_s, u"user:"_s, u"after:2007"_s, u"answers:0"_s, u"heel"_s,
        u"跑步"_s, u"é"_s, u"\U0001F3C3"_s, u"*"_s, u"NEAR("_s, u" AND "_s, u" NOT "_s, u"'"_s, u"^"_s, u"\\"_s, u"--json"_s, u"\n"_s};
    for (int i = 0; i < 200; ++i) {
        QString text;
        for (quint32 count = random.bounded(10) + 1; count > 0; --count)
            text += bits.at(random.bounded(bits.size()));
        const ProgramResult result = limber({u"search"_s, u"--"_s, text});
        QVERIFY2(result.status == 0 || result.status == 4, result.said() + text.toUtf8());
    }
    QCOMPARE(limber({u"search"_s, u"--"_s, u"heel "_s.repeated(2'000)}).status, 0);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::SearchCommandTest)
#include "searchcommandtest.moc"
