// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/members.h>
#include <models/wire/postjson.h>
#include <tests/endpoint/communityfixture.h>
#include <tests/endpoint/httpconnection.h>
#include <tests/endpoint/openapidocument.h>
#include <tests/support/testcase.h>

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QJsonObject description()
{
    QFile file(QStringLiteral(LIMBER_SOURCE_DIR "/resources/openapi.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

struct Path
{
    QString described;
    QByteArray live; // an address of that path
};
const Path everyPath[] = {
    {u"/"_s, "/"}, {u"/changes"_s, "/changes"}, {u"/questions/{id}"_s, "/questions/q"}, {u"/answers/{id}"_s, "/answers/a"}};

QJsonArray everyKindOfItem()
{
    const QString moment = u"2021-02-03T04:05:06.789Z"_s;
    return {with(topicItem(u"t"_s), u"description"_s, u"All of it."_s),
        QJsonObject{{u"type"_s, u"person"_s}, {u"id"_s, u"p"_s}, {u"name"_s, u"Per"_s}, {u"role"_s, u"expert"_s},
            {u"headline"_s, u"Coach"_s}, {u"bio"_s, u"Runs."_s}, {u"sharedBy"_s, u"The Club"_s},
            {u"avatar"_s, u"https://x.example/p.png"_s}, {u"url"_s, u"https://x.example/p"_s}, {u"topics"_s, QJsonArray{u"t"_s}}},
        with(with(with(with(with(with(with(questionItem(u"q"_s), u"author"_s, u"p"_s), u"edited"_s, moment), u"score"_s, 3), u"accepted"_s,
                           u"a"_s),
                      u"closed"_s, true),
                 u"url"_s, u"https://x.example/q"_s),
            u"topics"_s, QJsonArray{u"t"_s}),
        with(with(with(answerItem(u"a"_s, u"q"_s), u"edited"_s, moment), u"score"_s, -1), u"url"_s, u"https://x.example/a"_s),
        QJsonObject{{u"type"_s, u"testimonial"_s}, {u"id"_s, u"s"_s}, {u"quote"_s, u"It helps."_s}, {u"name"_s, u"Mo"_s}},
        questionItem(u"gone"_s), answerItem(u"lost"_s, u"gone"_s)};
}

} // namespace

/// Holds the running server against resources/openapi.json: every path, method, status and media type that it names is asked for.
class OpenApiTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theServerAnswersAsItIsDescribed();
    void aReplyThatIsNotDescribedIsFound();

private:
    void readEverything(OpenApiDocument &document);
    void writeEverything(OpenApiDocument &document);
    void askForWhatIsNotThere(OpenApiDocument &document);
    void breakTheRulesOfHttp(OpenApiDocument &document);
    void overburden(OpenApiDocument &document);
    void ask(OpenApiDocument &document, quint16 port, const Path &path, const QByteArray &method, const QByteArray &fields = {});
    QString m_fault;
};

void OpenApiTest::ask(OpenApiDocument &document, quint16 port, const Path &path, const QByteArray &method, const QByteArray &fields)
{
    HttpConnection client(port);
    client.send(method + ' ' + path.live + " HTTP/1.1\r\nHost: h\r\n" + fields + "\r\n");
    const QString fault = document.faultOf(path.described, QString::fromLatin1(method.toLower()), client.receive(method == "HEAD"));
    if (m_fault.isEmpty() && !fault.isEmpty())
        m_fault = fault;
}

void OpenApiTest::theServerAnswersAsItIsDescribed()
{
    OpenApiDocument document(description());
    m_fault.clear();
    readEverything(document);
    QCOMPARE(m_fault, QString());
    writeEverything(document);
    QCOMPARE(m_fault, QString());
    askForWhatIsNotThere(document);
    QCOMPARE(m_fault, QString());
    breakTheRulesOfHttp(document);
    QCOMPARE(m_fault, QString());
    overburden(document);
    QCOMPARE(m_fault, QString());
    QCOMPARE(document.unexercised(), QStringList());
}

void OpenApiTest::readEverything(OpenApiDocument &document)
{
    CommunityFixture community;
    QVERIFY(community.load(everyKindOfItem()));
    QVERIFY(community.load({deletion(u"question"_s, u"gone"_s)}));
    CommunityInfo info;
    info.name = u"The Club"_s;
    info.description = u"We run."_s;
    info.licence = {u"CC BY-SA 4.0"_s, QUrl(u"https://x.example/by-sa"_s)};
    info.contact = QUrl(u"mailto:a@x.example"_s);
    const quint16 port = community.serve({}, info);
    for (const Path &path : everyPath) {
        for (const char *method : {"GET", "HEAD"}) {
            ask(document, port, path, method);
            ask(document, port, path, method, "Accept-Encoding: gzip\r\n");
            ask(document, port, path, method, "If-None-Match: *\r\n");
        }
        for (const char *method : {"PUT", "POST", "DELETE", "PATCH"})
            ask(document, port, path, method, "Content-Length: 0\r\n"); // 405, or 401
    }
    ask(document, port, {u"/changes"_s, "/changes?limit=2&since=" + community.page({}, 1)->cursor.toLatin1()}, "GET");
    ask(document, port, {u"/questions/{id}"_s, "/questions/gone"}, "GET");
    ask(document, port, {u"/answers/{id}"_s, "/answers/lost"}, "GET");
    ask(document, port, {u"/answers/{id}"_s, "/answers/lost"}, "HEAD");
}

void OpenApiTest::writeEverything(OpenApiDocument &document)
{
    CommunityFixture community;
    QVERIFY(community.load({questionItem(u"q"_s), answerItem(u"lost"_s, u"q"_s)}));
    const quint16 port = community.serve({.postsPerHour = 1});
    Person person;
    person.name = u"Per"_s;
    const QByteArray token = "Authorization: Bearer " + Members(community.database(), community.clock()).add(person).value() + "\r\n";
    const auto send = [&](const QString &path, const QByteArray &live, const QByteArray &method, const QByteArray &body = {},
                          const QByteArray &more = {}) {
        HttpConnection client(port);
        client.send(method + ' ' + live + " HTTP/1.1\r\nHost: h\r\n" + token + more + "Content-Length: " + QByteArray::number(body.size())
            + "\r\n\r\n" + body);
        const HttpReply reply = client.receive();
        const QString fault = document.faultOf(path, QString::fromLatin1(method.toLower()), reply);
        if (m_fault.isEmpty() && !fault.isEmpty())
            m_fault = fault;
        return reply.status;
    };
    const QString questions = u"/questions/{id}"_s;
    const QByteArray mine = "/questions/00000000-0000-4000-8000-000000000001";
    const QByteArray asking = wire::writePost({.title = u"T"_s, .body = u"B"_s});
    const QByteArray stale = "If-Match: \"x\"\r\n";
    for (const char *method : {"GET", "PUT", "POST", "DELETE", "PATCH"}) {
        send(u"/me"_s, "/me", method);
        send(u"/questions/{id}/accepted"_s, mine + "/accepted", method);
    }
    send(u"/me"_s, "/me", "GET", {}, "If-None-Match: *\r\n");
    QCOMPARE(send(questions, mine, "PUT", "{}"), 422);
    QCOMPARE(send(questions, mine, "PUT", asking), 201);
    QCOMPARE(send(questions, mine, "PUT", asking), 200);
    QCOMPARE(send(questions, "/questions/00000000-0000-4000-8000-000000000002", "PUT", asking), 429);
    QCOMPARE(send(questions, "/questions/q", "PUT", asking), 409);
    QCOMPARE(send(questions, "/questions/q", "PUT", asking, stale), 403);
    QCOMPARE(send(questions, mine, "PUT", wire::writePost({.title = u"U"_s, .body = u"B"_s}), stale), 412);
    QCOMPARE(send(questions, mine, "DELETE"), 428);
    QCOMPARE(send(questions, mine, "DELETE", {}, "If-Match: *\r\n"), 204);
    QCOMPARE(send(questions, mine, "PUT", asking), 410);
    QCOMPARE(send(questions, "/questions/never", "DELETE", {}, stale), 404);
    QCOMPARE(send(u"/answers/{id}"_s, "/answers/lost", "DELETE", {}, stale), 403);
}

void OpenApiTest::askForWhatIsNotThere(OpenApiDocument &document)
{
    CommunityFixture community;
    const quint16 port = community.serve();
    for (const char *method : {"GET", "HEAD"}) {
        ask(document, port, {u"/questions/{id}"_s, "/questions/never"}, method);
        ask(document, port, {u"/answers/{id}"_s, "/answers/never"}, method);
        ask(document, port, {u"/changes"_s, "/changes?since=unknown"}, method);
        ask(document, port, {u"/changes"_s, "/changes?limit=0"}, method);
    }
    community.database().run(u"DROP TABLE item"_s).finish();
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"no such table"_s));
    ask(document, port, {u"/changes"_s, "/changes"}, "GET");
}

void OpenApiTest::breakTheRulesOfHttp(OpenApiDocument &document)
{
    CommunityFixture community;
    const quint16 port = community.serve();
    for (const Path &path : everyPath) {
        for (const QByteArray &field :
            {QByteArray("Content-Length: -1\r\n"), QByteArray("Content-Length: 9999999\r\n"), QByteArray("Transfer-Encoding: chunked\r\n"),
                QByteArray("Transfer-Encoding: gzip\r\n"), QByteArray("Expect: tea\r\n"), "X: " + QByteArray(20'000, 'x') + "\r\n"})
            ask(document, port, path, "GET", field);
    }
    HttpConnection client(port);
    client.send("GET / HTTP/3.0\r\n\r\n");
    m_fault += document.faultOf(u"/"_s, u"get"_s, client.receive());
}

void OpenApiTest::overburden(OpenApiDocument &document)
{
    CommunityFixture community;
    const quint16 port = community.serve({.requestTime = 100ms, .lingerTime = 20s, .connections = 1});
    HttpConnection slow(port);
    slow.send("GET / HTTP/1.1\r\n");
    m_fault += document.faultOf(u"/"_s, u"get"_s, slow.receive());
    HttpConnection second(port);
    m_fault += document.faultOf(u"/"_s, u"get"_s, second.receive());
}

void OpenApiTest::aReplyThatIsNotDescribedIsFound()
{
    OpenApiDocument document(description());
    const QMap<QByteArray, QByteArray> problem{{"content-type", "application/problem+json"}};
    const QMap<QByteArray, QByteArray> json{{"content-type", "application/json"}, {"etag", "\"x\""}, {"vary", "x"}};
    const auto found = [&](const QString &path, const HttpReply &reply) {
        return document.faultOf(path, u"get"_s, reply);
    };
    QCOMPARE(found(u"/you"_s, {200, json, "{}"}), u"get /you is not described"_s);
    QCOMPARE(found(u"/"_s, {404, problem, "{}"}), u"get /: status 404 is not described"_s);
    QCOMPARE(found(u"/"_s, {400, json, "{}"}), u"get / 400: the media type “application/json” is not described"_s);
    QCOMPARE(found(u"/"_s, {200, {{"content-type", "application/json"}}, "{}"}), u"get / 200: no ETag"_s);
    QCOMPARE(found(u"/"_s, {304, json, "x"}), u"get / 304: a body that is not described"_s);
    QCOMPARE(found(u"/changes"_s, {200, json, R"({"changes":[],"more":true})"}), u"get /changes 200: body: no cursor"_s);
    QCOMPARE(found(u"/changes"_s, {200, json, R"({"changes":[],"more":1,"cursor":"c"})"}), u"get /changes 200: body.more: breaks type"_s);
    QCOMPARE(found(u"/changes"_s, {200, json, R"({"changes":[],"more":true,"cursor":"c","next":1})"}),
        u"get /changes 200: body: next is not described"_s);
    QVERIFY(!found(u"/changes"_s, {200, json, R"({"changes":[{"type":"topic","id":"t"}],"more":true,"cursor":"c"})"}).isEmpty());
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::OpenApiTest)
#include "openapitest.moc"
