// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/app/commandprofile.h>
#include <tests/app/library.h>
#include <tests/app/pdftext.h>
#include <tests/app/relayserver.h>
#include <tests/support/endpointprocess.h>
#include <tests/support/testcase.h>

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QJsonArray itemsOfType(const QJsonArray &items, const QString &type)
{
    QJsonArray result;
    for (const QJsonValue &item : items) {
        if (item[u"type"].toString() == type)
            result.append(item);
    }
    return result;
}

QJsonObject itemWithId(const QJsonArray &items, const QString &id)
{
    for (const QJsonValue &item : items) {
        if (item[u"id"].toString() == id)
            return item.toObject();
    }
    return {};
}

QJsonArray load(const QString &file)
{
    QFile json(file);
    return json.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(json.readAll()).array() : QJsonArray();
}

} // namespace

/// From a community's endpoint to paper, with the real programs.
class MainJobTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatAnEndpointHoldsArrivesToTheLetter_data();
    void whatAnEndpointHoldsArrivesToTheLetter();
    void aThreadsPdfHoldsEverySentenceInAnyScript();
    void aSecondSyncAsksOnceAndChangesNothingButTheTime();
    void anEditANewAnswerAndADeletionArriveWithTheNextSync();
    void aSavedThreadStaysWhenTheCommunityDeletesIt();
    void anEndpointThatBeginsAnewIsFetchedAfresh();

private:
    static void follow(const CommandProfile &profile, const QUrl &url);
};

void MainJobTest::follow(const CommandProfile &profile, const QUrl &url)
{
    const ProgramResult added = profile.limber({u"community"_s, u"add"_s, url.toString(), u"--json"_s});
    QVERIFY2(added.status == 0, added.said());
    QCOMPARE(added.json().value(0).value(u"url").toString(), url.toString());
    const ProgramResult synced = profile.limber({u"sync"_s});
    QVERIFY2(synced.status == 0, synced.said());
}

void MainJobTest::whatAnEndpointHoldsArrivesToTheLetter_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("made up") << QStringLiteral(LIMBER_SOURCE_DIR "/tests/data/community.json");
    if (const QString real = CommandProfile::sharedData(u"first-page-items.json"_s); !real.isEmpty())
        QTest::newRow("first page") << real;
}

void MainJobTest::whatAnEndpointHoldsArrivesToTheLetter()
{
    QFETCH(const QString, file);
    const QJsonArray items = load(file);
    EndpointProcess endpoint;
    const ProgramResult loaded = endpoint.loadFile(file);
    QVERIFY2(loaded.status == 0, loaded.said());
    QVERIFY(endpoint.start());
    const CommandProfile profile;
    follow(profile, endpoint.url());

    const QJsonArray questions = itemsOfType(items, u"question"_s);
    QCOMPARE(profile.limber({u"list"_s, u"--json"_s}).json().size(), questions.size());
    for (const QJsonValue &question : questions) {
        const QString id = question[u"id"].toString();
        const ProgramResult shown = profile.limber({u"show"_s, id, u"--json"_s});
        QVERIFY2(shown.status == 0, shown.said());
        const QJsonObject thread = shown.json().value(0);
        QCOMPARE(thread[u"ref"].toString(), id);
        for (const QString &member : {u"title"_s, u"body"_s, u"created"_s, u"activity"_s})
            QCOMPARE(thread[member].toString(), question[member].toString());
        QCOMPARE(thread[u"topics"].toArray(), question[u"topics"].toArray());
        QCOMPARE(thread[u"author"].isNull(), question[u"author"].isNull());
        QCOMPARE(thread[u"author"][u"id"].toString(), question[u"author"].toString());
        QCOMPARE(thread[u"accepted"].toString(), question[u"accepted"].toString());
        QCOMPARE(thread[u"pending"], QJsonArray());
        QCOMPARE(thread[u"saved"], false);
        QCOMPARE(thread[u"gone"], false);

        qsizetype expected = 0;
        for (const QJsonValue &answer : itemsOfType(items, u"answer"_s))
            expected += answer[u"question"].toString() == id ? 1 : 0;
        const QJsonArray answers = thread[u"answers"].toArray();
        QCOMPARE(answers.size(), expected);
        for (const QJsonValue &answer : answers) {
            const QJsonObject sent = itemWithId(items, answer[u"id"].toString());
            QCOMPARE(answer[u"body"].toString(), sent[u"body"].toString());
            QCOMPARE(answer[u"created"].toString(), sent[u"created"].toString());
            QCOMPARE(answer[u"author"][u"id"].toString(), sent[u"author"].toString());
            QCOMPARE(answer[u"author"][u"name"].toString(), itemWithId(items, sent[u"author"].toString())[u"name"].toString());
            QCOMPARE(answer[u"score"].isNull(), !sent.contains(u"score"));
        }
    }

    const QList<QJsonObject> experts = profile.limber({u"experts"_s, u"--json"_s}).json();
    qsizetype expectedExperts = 0;
    for (const QJsonValue &person : itemsOfType(items, u"person"_s))
        expectedExperts += person[u"role"].toString() == u"member" ? 0 : 1;
    QCOMPARE(experts.size(), expectedExperts);
    for (const QJsonObject &expert : experts)
        QCOMPARE(expert, itemWithId(items, expert[u"id"].toString()));
    for (const QString &type : {u"testimonial"_s, u"topic"_s}) {
        const QList<QJsonObject> listed = profile.limber({type + u's', u"--json"_s}).json();
        QCOMPARE(listed.size(), itemsOfType(items, type).size());
        for (const QJsonObject &one : listed)
            QCOMPARE(one, itemWithId(items, one[u"id"].toString()));
    }
}

void MainJobTest::aThreadsPdfHoldsEverySentenceInAnyScript()
{
    EndpointProcess endpoint;
    QCOMPARE(endpoint.load(CommandProfile::testData(u"community.json"_s)).status, 0);
    QVERIFY(endpoint.start());
    const CommandProfile profile;
    follow(profile, endpoint.url());
    static const QRegularExpression arabic(u"\\p{Arabic}"_s);
    for (const Thread &thread : Library::of(profile.path()).threads) {
        const QString file = profile.file(thread.ref.id + u".pdf"_s);
        const ProgramResult exported = profile.limber({u"export"_s, thread.ref.id, u"-o"_s, file, u"--json"_s});
        QVERIFY2(exported.status == 0, exported.said());
        QCOMPARE(exported.json().value(0), (QJsonObject{{u"file"_s, file}, {u"threads"_s, 1}, {u"pages"_s, 1}}));
        const QString text = textOfPdf(file);
        QStringList sentences = sentencesOf(thread);
        // pdftotext has its own mind about the order of a line that runs from right to left: its words are compared one by one.
        for (const QString &sentence : sentencesOf(thread)) {
            if (sentence.contains(arabic)) {
                sentences.removeAll(sentence);
                sentences += sentence.chopped(1).split(u' ');
            }
        }
        const QStringList missing = missingFrom(text, sentences);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n') + u"\n---\n"_s + text));
        // Somebody else's words need their source.
        QVERIFY(folded(text).contains(folded(thread.source.info.name)));
        QVERIFY(folded(text).contains(folded(thread.source.info.licence.name)));
    }
}

void MainJobTest::aSecondSyncAsksOnceAndChangesNothingButTheTime()
{
    EndpointProcess endpoint;
    QCOMPARE(endpoint.load(CommandProfile::testData(u"community.json"_s)).status, 0);
    QVERIFY(endpoint.start());
    RelayServer relay(endpoint.port());
    const CommandProfile profile;
    follow(profile, relay.url());
    const QStringList before = profile.dump();
    QVERIFY(before.size() > 12);
    relay.resetCounts();

    const ProgramResult synced = profile.limber({u"sync"_s, u"--json"_s});
    QVERIFY2(synced.status == 0, synced.said());
    const QJsonObject report = synced.json().value(0);
    for (const QString &number : {u"questions"_s, u"answers"_s, u"people"_s, u"removed"_s, u"skipped"_s, u"posted"_s})
        QCOMPARE(report[number].toInt(-1), 0);
    QCOMPARE(relay.requests(), 1);
    QVERIFY2(relay.targets().constFirst().startsWith("/changes?"), relay.targets().constFirst());

    // At most one row differs, and in that row one value.
    const QStringList after = profile.dump();
    QCOMPARE(after.size(), before.size());
    const QSet<QString> old(before.begin(), before.end());
    const QSet<QString> now(after.begin(), after.end());
    const QStringList gone = (QSet<QString>(old) - now).values();
    const QStringList come = (QSet<QString>(now) - old).values();
    QVERIFY2(gone.size() <= 1 && come.size() == gone.size(), qPrintable(gone.join(u'\n') + u"\n→\n"_s + come.join(u'\n')));
    if (!gone.isEmpty()) {
        const QStringList oldValues = gone.constFirst().split(u", "_s);
        const QStringList newValues = come.constFirst().split(u", "_s);
        QCOMPARE(newValues.size(), oldValues.size());
        int different = 0;
        for (qsizetype i = 0; i < oldValues.size(); ++i)
            different += oldValues.at(i) == newValues.at(i) ? 0 : 1;
        QCOMPARE(different, 1);
    }
}

void MainJobTest::anEditANewAnswerAndADeletionArriveWithTheNextSync()
{
    const QJsonArray items = CommandProfile::testData(u"community.json"_s);
    EndpointProcess endpoint;
    QCOMPARE(endpoint.load(items).status, 0);
    QVERIFY(endpoint.start());
    const CommandProfile profile;
    follow(profile, endpoint.url());
    QCOMPARE(profile.limber({u"read"_s, u"rope-too-long"_s, u"cold-lake"_s}).status, 0);

    QJsonObject edited = itemWithId(items, u"rope-too-long"_s);
    edited[u"title"] = u"How long should a skipping rope be?"_s;
    edited[u"edited"] = u"2019-04-01T00:00:00.000Z"_s;
    const QJsonObject added{{u"type"_s, u"answer"_s}, {u"id"_s, u"lake-breathe"_s}, {u"question"_s, u"cold-lake"_s},
        {u"author"_s, u"orla-quint"_s}, {u"created"_s, u"2021-10-11T00:00:00.000Z"_s}, {u"body"_s, u"Breathe, by all means."_s}};
    const QJsonObject deleted{{u"type"_s, u"question"_s}, {u"id"_s, u"towel"_s}, {u"deleted"_s, true}};
    const ProgramResult loaded = endpoint.load({edited, added, deleted});
    QVERIFY2(loaded.status == 0, loaded.said());

    const ProgramResult synced = profile.limber({u"sync"_s, u"--json"_s});
    QVERIFY2(synced.status == 0, synced.said());
    QCOMPARE(synced.json().value(0)[u"answers"].toInt(), 1);
    QCOMPARE(synced.json().value(0)[u"removed"].toInt(), 2); // the question, and its answer with it
    QCOMPARE(profile.limber({u"show"_s, u"rope-too-long"_s, u"--json"_s}).json().value(0)[u"title"], edited[u"title"]);
    const QJsonObject answered = profile.limber({u"show"_s, u"cold-lake"_s, u"--json"_s}).json().value(0);
    QCOMPARE(answered[u"answers"][0][u"body"], added[u"body"]);
    QCOMPARE(answered[u"activity"], added[u"created"]);
    QCOMPARE(profile.limber({u"show"_s, u"towel"_s}).status, 4);

    // What has an answer that was not read is unread again.
    const QList<QJsonObject> unread = profile.limber({u"list"_s, u"--view"_s, u"unread"_s, u"--json"_s}).json();
    QStringList refs;
    for (const QJsonObject &row : unread)
        refs.append(row[u"ref"].toString());
    QVERIFY(refs.contains(u"cold-lake"_s));
}

void MainJobTest::aSavedThreadStaysWhenTheCommunityDeletesIt()
{
    EndpointProcess endpoint;
    QCOMPARE(endpoint.load(CommandProfile::testData(u"community.json"_s)).status, 0);
    QVERIFY(endpoint.start());
    const CommandProfile profile;
    follow(profile, endpoint.url());
    const ProgramResult saved = profile.limber({u"save"_s, u"towel"_s, u"--json"_s});
    QCOMPARE(saved.json().value(0), (QJsonObject{{u"ref"_s, u"towel"_s}, {u"saved"_s, true}, {u"complete"_s, true}}));
    const QJsonObject before = profile.limber({u"show"_s, u"towel"_s, u"--json"_s}).json().value(0);

    QCOMPARE(endpoint.load({QJsonObject{{u"type"_s, u"question"_s}, {u"id"_s, u"towel"_s}, {u"deleted"_s, true}}}).status, 0);
    QCOMPARE(profile.limber({u"sync"_s}).status, 0);
    const ProgramResult shown = profile.limber({u"show"_s, u"towel"_s, u"--json"_s});
    QVERIFY2(shown.status == 0, shown.said());
    QJsonObject after = shown.json().value(0);
    QCOMPARE(after[u"gone"], true);
    after[u"gone"] = false;
    QCOMPARE(after, before);
    QCOMPARE(profile.limber({u"list"_s, u"--view"_s, u"saved"_s, u"--json"_s}).json().size(), 1);
    QCOMPARE(profile.limber({u"unsave"_s, u"towel"_s}).status, 0);
    QCOMPARE(profile.limber({u"show"_s, u"towel"_s}).status, 4);
}

void MainJobTest::anEndpointThatBeginsAnewIsFetchedAfresh()
{
    const QJsonArray items = CommandProfile::testData(u"community.json"_s);
    EndpointProcess first;
    QCOMPARE(first.load(items).status, 0);
    QVERIFY(first.start());
    // The second has another database, so it knows no cursor of the first; and it never had the towel.
    EndpointProcess second;
    QJsonArray fewer;
    for (const QJsonValue &item : items) {
        if (!item[u"id"].toString().startsWith(u"towel"))
            fewer.append(item);
    }
    QCOMPARE(second.load(fewer).status, 0);
    QVERIFY(second.start());

    RelayServer relay(first.port());
    const CommandProfile profile;
    follow(profile, relay.url());
    QCOMPARE(profile.limber({u"list"_s, u"--json"_s}).json().size(), 3);
    relay.setEndpoint(second.port());
    const ProgramResult synced = profile.limber({u"sync"_s, u"--json"_s});
    QVERIFY2(synced.status == 0, synced.said());
    QCOMPARE(synced.json().value(0)[u"removed"].toInt(), 2);
    QCOMPARE(profile.limber({u"list"_s, u"--json"_s}).json().size(), 2);
    QCOMPARE(profile.limber({u"check"_s}).status, 0);
}

} // namespace limber

QTEST_MAIN(limber::MainJobTest)
#include "mainjobtest.moc"
