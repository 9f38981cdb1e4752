// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/remote/limberendpoint.h>
#include <models/remote/sessioncredentials.h>
#include <tests/remote/awaited.h>
#include <tests/support/fakeclock.h>
#include <tests/support/fakenetwork.h>
#include <tests/support/testcase.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace limber {

namespace {

using Verb = Outgoing::Verb;
using Kind = Failure::Kind;

const QByteArray question =
    R"({"type":"question","id":"q1","title":"Stiff back","body":"Why?","author":"kim","created":"2026-01-01T10:00:00.000Z",)"
    R"("activity":"2026-01-01T10:00:00.000Z","topics":["running"],"revision":"r1"})";
const QByteArray answer =
    R"({"type":"answer","id":"a1","question":"q1","body":"Stretch.","author":"kim","created":"2026-01-01T10:00:00.000Z","revision":"r2"})";

Community community(const QUrl &url = QUrl(u"https://fit.example/qa/"_s))
{
    return {.id = u"fit"_s, .kind = u"limber"_s, .url = url, .info = {}};
}

Outgoing outgoing(Verb verb, bool isAnswer = false)
{
    Outgoing result{.verb = verb, .post = isAnswer ? u"a1"_s : u"q1"_s};
    if (isAnswer)
        result.content.question = u"q1"_s;
    if (verb == Verb::Post || verb == Verb::Edit)
        result.content.body = u"Stretch."_s;
    if (verb == Verb::Edit || verb == Verb::Withdraw)
        result.revision = u"r1"_s;
    if (verb == Verb::Accept)
        result.accepted = u"a1"_s;
    return result;
}

FakeNetworkAnswer problem(int status, const QByteArray &slug, const QByteArray &more = {})
{
    const QByteArray body = "{\"type\":\"" + slug + "\",\"title\":\"No\",\"status\":" + QByteArray::number(status) + more + "}";
    return {.status = status, .headers = {{"Content-Type", "application/problem+json"}}, .pieces = {body}};
}

FakeNetworkAnswer json(int status, const QByteArray &body)
{
    return {.status = status, .pieces = {body}};
}

} // namespace

/// Each verb as the endpoint hears it, and each of its replies as the outbox hears it.
class SendTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewQuestionIsPutUnderItsId();
    void aNewAnswerIsPutUnderItsId();
    void anEditSaysWhichRevisionItSaw();
    void aWithdrawalSaysWhichRevisionItSaw();
    void anAcceptedAnswerIsPutAtItsQuestion();
    void whatNamesNothingIsNotSent_data();
    void whatNamesNothingIsNotSent();
    void eachReplyOfTheTable_data();
    void eachReplyOfTheTable();
    void whatIsInTheEndpointsWayIsItsOwnWord();
    void waitingIsUntilTheEndpointsMoment_data();
    void waitingIsUntilTheEndpointsMoment();
    void whateverElseComesNobodyKnows_data();
    void whateverElseComesNobodyKnows();
    void aReplyCutAtAnyByteSaysNothing();
    void nobodyIsAskedWithoutAToken();
    void overPlainHttpNothingIsAsked();
    void aTokenIsLookedUpForEachRequest();
    void meIsWhoeverHoldsTheToken();
    void meWithATokenThatIsNotKnown();
    void aStopWhileTheTokenIsLookedUpCounts();
    void readingSaysWhoReadsOnlyWhereItMust();
    void membersOnlyWithoutATokenIsAskedAllTheSame();
    void waitingForAChangeIsOneRequest_data();
    void waitingForAChangeIsOneRequest();

private:
    Result<SendReply> send(const Outgoing &what, const FakeNetworkAnswer &reply)
    {
        m_network->answer(reply);
        LimberEndpoint endpoint(community(), *m_network, m_credentials, m_clock);
        return awaited(endpoint.send(what, {}));
    }
    [[nodiscard]] QNetworkRequest request() const { return m_network->requests().value(0); }
    [[nodiscard]] QJsonObject body() const { return QJsonDocument::fromJson(m_network->bodies().value(0)).object(); }

    FakeClock m_clock;
    SessionCredentials m_credentials;
    std::unique_ptr<FakeNetwork> m_network;
};

void SendTest::init()
{
    m_network = std::make_unique<FakeNetwork>();
    QVERIFY(m_credentials.keep(community(), "kims-token").result());
}

void SendTest::aNewQuestionIsPutUnderItsId()
{
    Outgoing what = outgoing(Verb::Post);
    what.content.title = u"Stiff back"_s;
    what.content.topics = QStringList{u"running"_s};
    const Result<SendReply> reply = send(what, json(201, question));
    QVERIFY2(reply, reply ? "" : qPrintable(reply.failure().detail));
    QCOMPARE(reply->kind, SendReply::Kind::Stored);
    QCOMPARE(std::get<Question>(*reply->item).revision, u"r1"_s);
    QCOMPARE(m_network->operations().value(0), QNetworkAccessManager::PutOperation);
    QCOMPARE(request().url(), QUrl(u"https://fit.example/qa/questions/q1"_s));
    QCOMPARE(request().rawHeader("Authorization"), "Bearer kims-token");
    QVERIFY(!request().hasRawHeader("If-Match"));
    QCOMPARE(body().value(u"title"_s).toString(), u"Stiff back"_s);
    QCOMPARE(body().value(u"body"_s).toString(), u"Stretch."_s);
}

void SendTest::aNewAnswerIsPutUnderItsId()
{
    const Result<SendReply> reply = send(outgoing(Verb::Post, true), json(200, answer));
    QVERIFY2(reply, reply ? "" : qPrintable(reply.failure().detail));
    QCOMPARE(reply->kind, SendReply::Kind::Stored);
    QCOMPARE(std::get<Answer>(*reply->item).body, u"Stretch."_s);
    QCOMPARE(request().url(), QUrl(u"https://fit.example/qa/answers/a1"_s));
    QCOMPARE(body().value(u"question"_s).toString(), u"q1"_s);
}

void SendTest::anEditSaysWhichRevisionItSaw()
{
    QVERIFY(send(outgoing(Verb::Edit), json(200, question)));
    QCOMPARE(m_network->operations().value(0), QNetworkAccessManager::PutOperation);
    QCOMPARE(request().rawHeader("If-Match"), R"("r1")");
    const Result<SendReply> changed = send(outgoing(Verb::Edit), json(412, question));
    QVERIFY(changed);
    QCOMPARE(changed->kind, SendReply::Kind::Changed);
    QCOMPARE(std::get<Question>(*changed->item).body, u"Why?"_s);
}

void SendTest::aWithdrawalSaysWhichRevisionItSaw()
{
    const Result<SendReply> reply = send(outgoing(Verb::Withdraw, true), {.status = 204, .headers = {}});
    QVERIFY(reply);
    QCOMPARE(reply->kind, SendReply::Kind::Withdrawn);
    QCOMPARE(m_network->operations().value(0), QNetworkAccessManager::DeleteOperation);
    QCOMPARE(request().url(), QUrl(u"https://fit.example/qa/answers/a1"_s));
    QCOMPARE(request().rawHeader("If-Match"), R"("r1")");
    QCOMPARE(send(outgoing(Verb::Withdraw, true), json(412, answer))->kind, SendReply::Kind::Changed);
    QCOMPARE(send(outgoing(Verb::Withdraw), problem(410, "withdrawn"))->kind, SendReply::Kind::Withdrawn);
}

void SendTest::anAcceptedAnswerIsPutAtItsQuestion()
{
    const Result<SendReply> reply = send(outgoing(Verb::Accept), json(200, question));
    QVERIFY(reply);
    QCOMPARE(reply->kind, SendReply::Kind::Stored);
    QVERIFY(reply->item);
    QCOMPARE(request().url(), QUrl(u"https://fit.example/qa/questions/q1/accepted"_s));
    QCOMPARE(body(), (QJsonObject{{u"answer"_s, u"a1"_s}}));
    Outgoing none = outgoing(Verb::Accept);
    none.accepted.clear();
    const Result<SendReply> done = send(none, {.status = 204, .headers = {}});
    QVERIFY(done);
    QVERIFY(!done->item);
    QCOMPARE(m_network->bodies().value(1), R"({"answer":null})");
}

void SendTest::whatNamesNothingIsNotSent_data()
{
    QTest::addColumn<QString>("post");
    QTest::addColumn<QString>("revision");
    QTest::newRow("no id") << QString() << u"r1"_s;
    QTest::newRow("an id that leads elsewhere") << u"../me"_s << u"r1"_s;
    QTest::newRow("no revision") << u"q1"_s << QString();
    QTest::newRow("a revision that ends its header") << u"q1"_s << u"r1\r\nX-Evil: 1"_s;
    QTest::newRow("a revision with a quote") << u"q1"_s << u"r\"1"_s;
}

void SendTest::whatNamesNothingIsNotSent()
{
    QFETCH(const QString, post);
    QFETCH(const QString, revision);
    Outgoing what = outgoing(Verb::Edit);
    what.post = post;
    what.revision = revision;
    const Result<SendReply> reply = send(what, json(200, question));
    QVERIFY(!reply);
    QCOMPARE(reply.failure().kind, Kind::Refused);
    QCOMPARE(m_network->requests().size(), 0);
}

void SendTest::eachReplyOfTheTable_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("slug");
    QTest::addColumn<std::optional<Kind>>("failure"); // none: withdrawn
    const auto row = [](const char *name, Verb verb, int status, const char *slug, std::optional<Kind> failure) {
        QTest::newRow(name) << verb << status << QByteArray(slug) << failure;
    };
    row("post, 401", Verb::Post, 401, "about:blank", Kind::SignInNeeded);
    row("post, 403", Verb::Post, 403, "not-allowed", Kind::SignInNeeded);
    row("post, 404 for the question", Verb::Post, 404, "no-such-question", Kind::NotFound);
    row("post, 409", Verb::Post, 409, "already-used", Kind::Refused);
    row("post, 410 withdrawn", Verb::Post, 410, "withdrawn", {});
    row("post, 413", Verb::Post, 413, "too-large", Kind::Refused);
    row("post, 422", Verb::Post, 422, "invalid", Kind::Refused);
    row("post, 429", Verb::Post, 429, "too-many", Kind::RateLimited);
    row("post, 500", Verb::Post, 500, "about:blank", Kind::ServerDown);
    row("post, 503", Verb::Post, 503, "about:blank", Kind::ServerDown);
    row("edit, 401", Verb::Edit, 401, "about:blank", Kind::SignInNeeded);
    row("edit, 404 for the post", Verb::Edit, 404, "no-such-post", Kind::NotFound);
    row("edit, 410 withdrawn", Verb::Edit, 410, "withdrawn", Kind::NotFound);
    row("edit, 409", Verb::Edit, 409, "already-used", Kind::Refused);
    row("withdraw, 404 for the post", Verb::Withdraw, 404, "no-such-post", Kind::NotFound);
    row("withdraw, 410 withdrawn", Verb::Withdraw, 410, "withdrawn", {});
    row("withdraw, 403", Verb::Withdraw, 403, "not-allowed", Kind::SignInNeeded);
    row("accept, 404 for the question", Verb::Accept, 404, "no-such-question", Kind::NotFound);
    row("accept, 410 withdrawn", Verb::Accept, 410, "withdrawn", Kind::NotFound);
    row("accept, 422", Verb::Accept, 422, "invalid", Kind::Refused);
    row("accept, 403", Verb::Accept, 403, "not-allowed", Kind::SignInNeeded);
}

void SendTest::eachReplyOfTheTable()
{
    QFETCH(const Verb, verb);
    QFETCH(const int, status);
    QFETCH(const QByteArray, slug);
    QFETCH(const std::optional<Kind>, failure);
    const Result<SendReply> reply = send(outgoing(verb), problem(status, slug));
    QCOMPARE(reply.ok(), !failure);
    if (reply) {
        QCOMPARE(reply->kind, SendReply::Kind::Withdrawn);
        return;
    }
    QCOMPARE(reply.failure().kind, *failure);
    QCOMPARE(reply.failure().slug, slug == "about:blank" ? QString() : QString::fromLatin1(slug));
    QVERIFY(reply.failure().detail.contains(QString::number(status)));
    QVERIFY(!reply.failure().until);
}

void SendTest::whatIsInTheEndpointsWayIsItsOwnWord()
{
    const Result<SendReply> reply = send(outgoing(Verb::Post),
        problem(422, "invalid",
            R"(,"detail":"Two things","errors":[{"pointer":"/title","detail":"too long"},{"pointer":"/topics/3","detail":"unknown"}])"));
    QVERIFY(!reply);
    QCOMPARE(reply.failure().fields,
        (QList<FieldError>{{.pointer = u"/title"_s, .detail = u"too long"_s}, {.pointer = u"/topics/3"_s, .detail = u"unknown"_s}}));
    QCOMPARE(reply.failure().detail, u"HTTP status 422: Two things"_s);
}

void SendTest::waitingIsUntilTheEndpointsMoment_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("429") << 429;
    QTest::newRow("503") << 503;
}

void SendTest::waitingIsUntilTheEndpointsMoment()
{
    QFETCH(const int, status);
    FakeNetworkAnswer answered = problem(status, "later");
    answered.headers.append(std::pair<QByteArray, QByteArray>("Retry-After", "90"));
    const Result<SendReply> reply = send(outgoing(Verb::Post), answered);
    QVERIFY(!reply);
    QCOMPARE(reply.failure().until, m_clock.now() + std::chrono::seconds(90));
}

void SendTest::whateverElseComesNobodyKnows_data()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<FakeNetworkAnswer>("answer");
    const FakeNetworkAnswer page{.headers = {{"Content-Type", "text/html"}}, .pieces = {"<!doctype html><p>Sign in to the hotel"}};
    QByteArray other = question;
    other.replace("q1", "q2");
    const auto row = [](const char *name, Verb verb, const FakeNetworkAnswer &reply) {
        QTest::newRow(name) << verb << reply;
    };
    row("a page for people", Verb::Post, page);
    row("a page for people at withdrawing", Verb::Withdraw, page);
    row("200 at withdrawing", Verb::Withdraw, json(200, question));
    row("204 at posting", Verb::Post, {.status = 204, .headers = {}});
    row("nothing in it", Verb::Post, json(201, ""));
    row("another object", Verb::Post, json(201, R"({"hello":1})"));
    row("another item", Verb::Post, json(201, other));
    row("an item of the other kind", Verb::Post, json(201, answer));
    row("another item at a change", Verb::Edit, json(412, other));
    row("412 without an item", Verb::Edit, problem(412, "changed"));
    row("412 at posting", Verb::Post, json(412, question));
    row("400 of a proxy", Verb::Post, {.status = 400, .headers = {{"Content-Type", "text/html"}}, .pieces = {"<p>Bad Request"}});
    row("400 with a problem", Verb::Post, problem(400, "bad"));
    row("404 of a proxy", Verb::Post, {.status = 404, .headers = {{"Content-Type", "text/html"}}, .pieces = {"<p>Not found"}});
    row("404 for something else", Verb::Post, problem(404, "no-such-path"));
    row("404 of a proxy at editing", Verb::Edit, {.status = 404, .headers = {}});
    row("404 without a type at editing", Verb::Edit, problem(404, "about:blank"));
    row("410 without a type", Verb::Post, {.status = 410, .headers = {}});
    row("410 with another type", Verb::Withdraw, problem(410, "cursor-expired"));
    row("405", Verb::Post, {.status = 405, .headers = {}});
    row("418", Verb::Accept, {.status = 418, .headers = {}});
    row("500", Verb::Post, {.status = 500, .headers = {}});
    row("502 of a proxy", Verb::Withdraw, {.status = 502, .headers = {}});
    row("511 of the network", Verb::Post, {.status = 511, .headers = {}});
    row("408", Verb::Post, {.status = 408, .headers = {}});
    row("a redirect to another host", Verb::Post, {.status = 307, .headers = {{"Location", "https://other.example/"}}});
    row("no network", Verb::Post, {.status = 0, .error = QNetworkReply::HostNotFoundError});
    row("cut off", Verb::Post, {.status = 201, .pieces = {question.left(40)}, .error = QNetworkReply::RemoteHostClosedError});
}

void SendTest::whateverElseComesNobodyKnows()
{
    QFETCH(const Verb, verb);
    QFETCH(const FakeNetworkAnswer, answer);
    const Result<SendReply> reply = send(outgoing(verb), answer);
    QVERIFY(!reply);
    const Kind kind = reply.failure().kind;
    QVERIFY2(kind == Kind::Offline || kind == Kind::Timeout || kind == Kind::ServerDown || kind == Kind::Malformed,
        qPrintable(reply.failure().detail));
    QVERIFY(!reply.failure().detail.contains(u"kims-token"));
}

void SendTest::aReplyCutAtAnyByteSaysNothing()
{
    for (qsizetype length = 0; length < question.size(); ++length) {
        const Result<SendReply> reply = send(outgoing(Verb::Post), json(201, question.left(length)));
        QVERIFY2(!reply && (reply.failure().kind == Kind::Offline || reply.failure().kind == Kind::Malformed),
            qPrintable(QString::number(length)));
    }
}

void SendTest::nobodyIsAskedWithoutAToken()
{
    QVERIFY(m_credentials.remove(community()).result());
    QCOMPARE(send(outgoing(Verb::Post), json(201, question)).failure().kind, Kind::SignInNeeded);
    LimberEndpoint endpoint(community(), *m_network, m_credentials, m_clock);
    QCOMPARE(awaited(endpoint.me({})).failure().kind, Kind::SignInNeeded);
    QCOMPARE(m_network->requests().size(), 0);
}

void SendTest::overPlainHttpNothingIsAsked()
{
    Community open = community(QUrl(u"http://fit.example/"_s));
    open.allowHttp = true;
    QVERIFY(m_credentials.keep(open, "kims-token").result());
    LimberEndpoint endpoint(open, *m_network, m_credentials, m_clock);
    const Result<SendReply> sent = awaited(endpoint.send(outgoing(Verb::Post), {}));
    QCOMPARE(sent.failure().kind, Kind::Refused);
    QVERIFY(sent.failure().detail.contains(u"plain HTTP"));
    QCOMPARE(awaited(endpoint.me({})).failure().kind, Kind::Refused);
    QCOMPARE(m_network->requests().size(), 0);
}

void SendTest::aTokenIsLookedUpForEachRequest()
{
    LimberEndpoint endpoint(community(), *m_network, m_credentials, m_clock);
    m_network->answer(json(201, question));
    QVERIFY(awaited(endpoint.send(outgoing(Verb::Post), {})));
    QVERIFY(m_credentials.keep(community(), "another-token").result());
    m_network->answer(json(200, question));
    QVERIFY(awaited(endpoint.send(outgoing(Verb::Post), {})));
    QCOMPARE(m_network->requests().at(1).rawHeader("Authorization"), "Bearer another-token");
    QVERIFY(m_credentials.remove(community()).result());
    QVERIFY(!awaited(endpoint.send(outgoing(Verb::Post), {})));
    QCOMPARE(m_network->requests().size(), 2);
}

void SendTest::meIsWhoeverHoldsTheToken()
{
    m_network->answer(R"({"type":"person","id":"kim","name":"Kim","role":"expert"})");
    LimberEndpoint endpoint(community(), *m_network, m_credentials, m_clock);
    const Result<Person> me = awaited(endpoint.me({}));
    QVERIFY2(me, me ? "" : qPrintable(me.failure().detail));
    QCOMPARE(me->id, u"kim"_s);
    QCOMPARE(request().url(), QUrl(u"https://fit.example/qa/me"_s));
    QCOMPARE(request().rawHeader("Authorization"), "Bearer kims-token");
}

void SendTest::meWithATokenThatIsNotKnown()
{
    m_network->answer(problem(401, "no-such-token", R"(,"detail":"Nobody holds kims-token")"));
    LimberEndpoint endpoint(community(), *m_network, m_credentials, m_clock);
    const Result<Person> me = awaited(endpoint.me({}));
    QCOMPARE(me.failure().kind, Kind::SignInNeeded);
    QVERIFY2(!me.failure().detail.contains(u"kims-token"), qPrintable(me.failure().detail));
}

void SendTest::aStopWhileTheTokenIsLookedUpCounts()
{
    std::stop_source stop;
    LimberEndpoint endpoint(community(), *m_network, m_credentials, m_clock);
    const QFuture<Result<SendReply>> sent = endpoint.send(outgoing(Verb::Post), stop.get_token());
    stop.request_stop();
    QCOMPARE(awaited(sent).failure().kind, Kind::Cancelled);
    QCOMPARE(m_network->requests().size(), 0);
    auto gone = std::make_unique<LimberEndpoint>(community(), *m_network, m_credentials, m_clock);
    const QFuture<Result<SendReply>> left = gone->send(outgoing(Verb::Post), {});
    gone.reset();
    QCOMPARE(awaited(left).failure().kind, Kind::Cancelled);
}

void SendTest::readingSaysWhoReadsOnlyWhereItMust()
{
    const QByteArray page = R"({"changes":[],"cursor":"c","more":false})";
    m_network->answer(page);
    LimberEndpoint open(community(), *m_network, m_credentials, m_clock);
    QVERIFY(awaited(open.changes({}, 5, {})));
    QVERIFY(!request().hasRawHeader("Authorization"));
    Community members = community();
    members.info.readingNeedsToken = true;
    LimberEndpoint closed(members, *m_network, m_credentials, m_clock);
    m_network->answer(page);
    QVERIFY(awaited(closed.changes({}, 5, {})));
    QCOMPARE(m_network->requests().at(1).rawHeader("Authorization"), "Bearer kims-token");
    m_network->answer(page);
    QVERIFY(awaited(closed.awaitChange(u"c"_s, std::chrono::seconds(20), {})));
    QCOMPARE(m_network->requests().at(2).rawHeader("Authorization"), "Bearer kims-token");
    m_network->answer(R"({})");
    QVERIFY(!awaited(closed.discover({})));
    QVERIFY(!m_network->requests().at(3).hasRawHeader("Authorization"));
}

void SendTest::membersOnlyWithoutATokenIsAskedAllTheSame()
{
    QVERIFY(m_credentials.remove(community()).result());
    Community members = community();
    members.info.readingNeedsToken = true;
    LimberEndpoint endpoint(members, *m_network, m_credentials, m_clock);
    m_network->answer(problem(401, "about:blank"));
    QCOMPARE(awaited(endpoint.changes({}, 5, {})).failure().kind, Kind::SignInNeeded);
    QCOMPARE(m_network->requests().size(), 1);
}

void SendTest::waitingForAChangeIsOneRequest_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<bool>("changed");
    QTest::newRow("nothing") << QByteArray(R"({"changes":[],"cursor":"c+1","more":false})") << false;
    QTest::newRow("an item") << QByteArray(R"({"changes":[{"type":"topic","id":"a","title":"A"}],"cursor":"d","more":true})") << true;
    QTest::newRow("an item that cannot be read") << QByteArray(R"({"changes":[7],"cursor":"c+1","more":false})") << true;
    QTest::newRow("another cursor") << QByteArray(R"({"changes":[],"cursor":"d","more":false})") << true;
}

void SendTest::waitingForAChangeIsOneRequest()
{
    QFETCH(const QByteArray, reply);
    m_network->answer(reply);
    LimberEndpoint endpoint(community(), *m_network, m_credentials, m_clock);
    const Result<bool> change = awaited(endpoint.awaitChange(u"c+1"_s, std::chrono::seconds(300), {}));
    QVERIFY(change);
    QTEST(*change, "changed");
    QCOMPARE(request().url().toString(QUrl::FullyEncoded), u"https://fit.example/qa/changes?since=c%2B1&limit=1&wait=60"_s);
    m_network->answer({.status = 410, .headers = {}});
    QCOMPARE(awaited(endpoint.awaitChange(u"c"_s, std::chrono::seconds(1), {})).failure().kind, Kind::CursorExpired);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::SendTest)
#include "sendtest.moc"
