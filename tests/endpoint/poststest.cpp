// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/members.h>
#include <models/wire/changesjson.h>
#include <models/wire/postjson.h>
#include <models/wire/problemjson.h>
#include <tests/endpoint/communityfixture.h>
#include <tests/endpoint/httpconnection.h>
#include <tests/support/testcase.h>

#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray uuid(int n)
{
    return "00000000-0000-4000-8000-" + QByteArray::number(n).rightJustified(12, '0');
}

const QByteArray asking = R"({"title":"Why?","body":"a\r\nb","topics":["t"]})";

QByteArray answering(const QByteArray &question)
{
    return wire::writePost({.question = QString::fromLatin1(question), .body = u"So."_s});
}

QByteArray join(CommunityFixture &community, const QString &name, Role role = Role::Member)
{
    Person person;
    person.name = name;
    person.role = role;
    return Members(community.database(), community.clock()).add(person).value();
}

HttpReply ask(quint16 port, const QByteArray &method, const QByteArray &target, const QByteArray &token, const QByteArray &body = {},
    const QByteArray &fields = {})
{
    HttpConnection client(port);
    const QByteArray authorization = token.isEmpty() ? QByteArray() : "Authorization: Bearer " + token + "\r\n";
    client.send(method + ' ' + target + " HTTP/1.1\r\nHost: h\r\n" + authorization + fields
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    return client.receive();
}

QByteArray match(const HttpReply &reply)
{
    return "If-Match: " + reply.fields.value("etag") + "\r\n";
}

QString typeOf(const HttpReply &reply)
{
    return wire::parseProblem(reply.body).value().type;
}

} // namespace

class PostsTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aPostIsMadeOnceHoweverOftenItIsSent();
    void aUuidIsOnePostForEver();
    void whatIsWrittenNeedsAGoodToken();
    void membersHaveTheirPersonAndLoseTheirToken();
    void aBodyThatIsWrongIsRefusedWithItsFields();
    void anAnswerMovesItsQuestion();
    void onlyNewPostsCountForTheRate();
    void anEditNeedsTheRevisionUnlessItIsTheLastOneAgain();
    void onlyItsAuthorAndEditorsChangeAPost();
    void whatIsWithdrawnStaysWithdrawn();
    void anAnswerIsAcceptedByWhoAsked();
    void aWaitingClientIsToldOfWhatOthersWrite();
    void readingMayNeedAToken();
    void whoFindsTheDatabaseHeldIsAskedToComeBack();
    void anItemThatFitsNoPageIsRefusedAtItsField();
};

void PostsTest::aPostIsMadeOnceHoweverOftenItIsSent()
{
    CommunityFixture community;
    const QByteArray token = join(community, u"Ola"_s);
    const quint16 port = community.serve();
    const HttpReply first = ask(port, "PUT", "/questions/" + uuid(1), token, asking);
    QCOMPARE(first.status, 201);
    const auto stored = std::get<Question>(wire::parseStoredItem(first.body).value());
    QCOMPARE(stored.body, u"a\nb"_s);
    QCOMPARE(first.fields.value("etag"), '"' + stored.revision.toLatin1() + '"');
    const QString end = community.end();
    const HttpReply again = ask(port, "PUT", "/questions/" + uuid(1), token, asking);
    QCOMPARE(again.status, 200);
    QCOMPARE(again.body, first.body);
    QCOMPARE(community.end(), end);
}

void PostsTest::aUuidIsOnePostForEver()
{
    CommunityFixture community;
    const QByteArray token = join(community, u"Ola"_s);
    const QByteArray other = join(community, u"Mo"_s);
    QVERIFY(community.load({questionItem(QString::fromLatin1(uuid(9)))}));
    const quint16 port = community.serve();
    QCOMPARE(ask(port, "PUT", "/questions/" + uuid(1), token, asking).status, 201);
    const QByteArray changed = R"({"title":"Why?","body":"a\nb","topics":["t"]})"; // another line end is another content
    for (const HttpReply &reply :
        {ask(port, "PUT", "/questions/" + uuid(1), token, changed), ask(port, "PUT", "/questions/" + uuid(1), other, asking),
            ask(port, "PUT", "/answers/" + uuid(1), token, answering(uuid(1))), ask(port, "PUT", "/questions/" + uuid(9), token, asking)}) {
        QCOMPARE(reply.status, 409);
        QCOMPARE(typeOf(reply), u"already-used"_s);
    }
}

void PostsTest::whatIsWrittenNeedsAGoodToken()
{
    CommunityFixture community;
    const quint16 port = community.serve();
    const QByteArray before = community.end().toLatin1();
    for (const QByteArray &token : {QByteArray(), QByteArray("x"), QByteArray(43, 'A')}) {
        const HttpReply reply = ask(port, "PUT", "/questions/" + uuid(1), token, "no JSON");
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.fields.value("www-authenticate"), "Bearer");
        QCOMPARE(ask(port, "DELETE", "/questions/" + uuid(1), token).status, 401);
        QCOMPARE(ask(port, "GET", "/me", token).status, 401);
    }
    QCOMPARE(community.end().toLatin1(), before);
}

void PostsTest::membersHaveTheirPersonAndLoseTheirToken()
{
    CommunityFixture community;
    const QByteArray token = join(community, u"Ola"_s, Role::Expert);
    Members members(community.database(), community.clock());
    Person same;
    same.name = u"Ola"_s;
    QCOMPARE(members.add(same).failure().kind, Failure::Kind::Refused);
    const quint16 port = community.serve();
    const Person me = wire::parseMe(ask(port, "GET", "/me", token).body).value();
    QCOMPARE(me.name, u"Ola"_s);
    QCOMPARE(me.role, Role::Expert);
    QCOMPARE(community.feed(), QStringList{u"person "_s + me.id});
    QVERIFY(members.revoke(u"Ola"_s));
    QCOMPARE(ask(port, "GET", "/me", token).status, 401);
    QCOMPARE(members.revoke(u"Ola"_s).failure().kind, Failure::Kind::NotFound);
    const QByteArray next = members.add(same).value();
    QCOMPARE(wire::parseMe(ask(port, "GET", "/me", next).body)->id, me.id);
}

void PostsTest::aBodyThatIsWrongIsRefusedWithItsFields()
{
    CommunityFixture community;
    const QByteArray token = join(community, u"Ola"_s);
    const quint16 port = community.serve();
    QCOMPARE(ask(port, "PUT", "/questions/" + uuid(1), token, "[").status, 400);
    const HttpReply refused = ask(port, "PUT", "/questions/" + uuid(1), token, R"({"title":"","body":"b"})");
    QCOMPARE(refused.status, 422);
    const auto problem = wire::parseProblem(refused.body);
    QCOMPARE(problem->errors, (QList<FieldError>{{u"/title"_s, u"empty"_s}, {u"/topics"_s, u"missing"_s}}));
    const QByteArray longer = wire::writePost({.title = u"x"_s.repeated(151), .body = u"b"_s});
    QCOMPARE(ask(port, "PUT", "/questions/" + uuid(1), token, longer).status, 422);
    for (const QByteArray &id : {QByteArray("q"), QByteArray("00000000-0000-1000-8000-000000000001"), uuid(1).replace("4000", "4ABC")})
        QCOMPARE(ask(port, "PUT", "/questions/" + id, token, asking).status, 422);
    QCOMPARE(ask(port, "PUT", "/questions/00000000-0000-7000-8000-000000000001", token, asking).status, 201);
    const HttpReply gone = ask(port, "PUT", "/answers/" + uuid(2), token, answering("none"));
    QCOMPARE(gone.status, 404);
    QCOMPARE(typeOf(gone), u"no-such-question"_s);
    QVERIFY(community.load({with(questionItem(u"shut"_s), u"closed"_s, true)}));
    const HttpReply closed = ask(port, "PUT", "/answers/" + uuid(2), token, answering("shut"));
    QCOMPARE(closed.status, 409);
    QCOMPARE(typeOf(closed), u"question-closed"_s);
}

void PostsTest::anAnswerMovesItsQuestion()
{
    CommunityFixture community;
    const QByteArray token = join(community, u"Ola"_s);
    QVERIFY(community.load({questionItem(u"q"_s)}));
    const quint16 port = community.serve();
    const QString before = community.end();
    const HttpReply posted = ask(port, "PUT", "/answers/" + uuid(1), token, answering("q"));
    QCOMPARE(posted.status, 201);
    const QString name = QString::fromLatin1(uuid(1));
    QCOMPARE(community.feed(before), (QStringList{u"answer "_s + name, u"question q"_s}));
    QCOMPARE(community.question(u"q"_s).activity, community.clock().now());
    QCOMPARE(ask(port, "DELETE", "/answers/" + uuid(1), token, {}, match(posted)).status, 204);
    QCOMPARE(community.feed(before), (QStringList{u"answer "_s + name + u" deleted"_s, u"question q"_s}));
    QVERIFY(community.question(u"q"_s).activity < community.clock().now());
}

void PostsTest::onlyNewPostsCountForTheRate()
{
    CommunityFixture community;
    const QByteArray token = join(community, u"Ola"_s);
    const QByteArray other = join(community, u"Mo"_s);
    const quint16 port = community.serve({.postsPerHour = 2});
    const HttpReply first = ask(port, "PUT", "/questions/" + uuid(1), token, asking);
    community.clock().advance(10min);
    QCOMPARE(ask(port, "PUT", "/questions/" + uuid(2), token, asking).status, 201);
    const HttpReply blocked = ask(port, "PUT", "/questions/" + uuid(3), token, asking);
    QCOMPARE(blocked.status, 429);
    QCOMPARE(blocked.fields.value("retry-after"), "3000");
    QCOMPARE(ask(port, "PUT", "/questions/" + uuid(1), token, asking).status, 200);
    QCOMPARE(ask(port, "PUT", "/questions/" + uuid(1), token, R"({"title":"T","body":"B","topics":[]})", match(first)).status, 200);
    QCOMPARE(ask(port, "PUT", "/questions/" + uuid(4), other, asking).status, 201);
    community.clock().advance(50min);
    QCOMPARE(ask(port, "PUT", "/questions/" + uuid(3), token, asking).status, 201);
}

void PostsTest::anEditNeedsTheRevisionUnlessItIsTheLastOneAgain()
{
    CommunityFixture community;
    const QByteArray token = join(community, u"Ola"_s);
    const quint16 port = community.serve();
    const HttpReply posted = ask(port, "PUT", "/questions/" + uuid(1), token, asking);
    const QByteArray target = "/questions/" + uuid(1);
    const QByteArray text = R"({"title":"New","body":"B","topics":[]})";
    const HttpReply stale = ask(port, "PUT", target, token, text, "If-Match: \"x\"\r\n");
    QCOMPARE(stale.status, 412);
    QCOMPARE(stale.body, posted.body);
    community.clock().advance(1s);
    const HttpReply edited = ask(port, "PUT", target, token, text, match(posted));
    QCOMPARE(edited.status, 200);
    const auto question = std::get<Question>(wire::parseStoredItem(edited.body).value());
    QCOMPARE(question.title, u"New"_s);
    QCOMPARE(question.edited.value(), community.clock().now());
    QCOMPARE(question.activity, community.clock().now());
    const HttpReply again = ask(port, "PUT", target, token, text, match(posted));
    QCOMPARE(again.status, 200);
    QCOMPARE(again.body, edited.body);
    QCOMPARE(ask(port, "PUT", target, token, asking).body, edited.body); // the first content was posted, whatever was edited since
    QCOMPARE(ask(port, "PUT", target, token, asking, match(posted)).status, 412);
}

void PostsTest::onlyItsAuthorAndEditorsChangeAPost()
{
    CommunityFixture community;
    const QByteArray token = join(community, u"Ola"_s);
    const QByteArray other = join(community, u"Mo"_s);
    const QByteArray editor = join(community, u"Ed"_s, Role::Editor);
    const quint16 port = community.serve();
    const QByteArray target = "/questions/" + uuid(1);
    const HttpReply posted = ask(port, "PUT", target, token, asking);
    QCOMPARE(ask(port, "PUT", target, other, asking, match(posted)).status, 403);
    QCOMPARE(ask(port, "DELETE", target, other, {}, match(posted)).status, 403);
    QCOMPARE(ask(port, "PUT", target + "/accepted", other, R"({"answer":null})").status, 403);
    const HttpReply edited = ask(port, "PUT", target, editor, R"({"title":"By Ed","body":"B","topics":[]})", match(posted));
    QCOMPARE(edited.status, 200);
    QCOMPARE(ask(port, "DELETE", target, editor, {}, match(edited)).status, 204);
}

void PostsTest::whatIsWithdrawnStaysWithdrawn()
{
    CommunityFixture community;
    const QByteArray token = join(community, u"Ola"_s);
    const quint16 port = community.serve();
    const QByteArray target = "/questions/" + uuid(1);
    const HttpReply posted = ask(port, "PUT", target, token, asking);
    QCOMPARE(ask(port, "PUT", "/answers/" + uuid(2), token, answering(uuid(1))).status, 201);
    QCOMPARE(ask(port, "DELETE", target, token).status, 428);
    QCOMPARE(ask(port, "DELETE", target, token, {}, "If-Match: \"x\"\r\n").status, 412);
    const HttpReply now = ask(port, "GET", target, token);
    for (int time = 0; time < 2; ++time)
        QCOMPARE(ask(port, "DELETE", target, token, {}, match(now)).status, 204);
    QCOMPARE(ask(port, "GET", "/answers/" + uuid(2), token).status, 410); // went with its question
    for (const HttpReply &reply : {ask(port, "PUT", target, token, asking), ask(port, "PUT", target, token, asking, match(posted))}) {
        QCOMPARE(reply.status, 410);
        QCOMPARE(typeOf(reply), u"withdrawn"_s);
    }
    for (const QByteArray &method : {QByteArray("DELETE"), QByteArray("PUT")}) {
        const HttpReply never = ask(port, method, "/questions/" + uuid(9), token, method == "PUT" ? asking : QByteArray(), match(posted));
        QCOMPARE(never.status, 404);
        QCOMPARE(typeOf(never), u"no-such-post"_s); // what a client need not try again
    }
}

void PostsTest::anAnswerIsAcceptedByWhoAsked()
{
    CommunityFixture community;
    const QByteArray token = join(community, u"Ola"_s);
    const quint16 port = community.serve();
    const QByteArray target = "/questions/" + uuid(1) + "/accepted";
    QCOMPARE(ask(port, "PUT", target, token, R"({"answer":null})").status, 404);
    QCOMPARE(ask(port, "PUT", "/questions/" + uuid(1), token, asking).status, 201);
    const HttpReply answer = ask(port, "PUT", "/answers/" + uuid(2), token, answering(uuid(1)));
    QCOMPARE(ask(port, "PUT", target, token, R"({"answer":"none"})").status, 422);
    const QByteArray body = wire::writeAccepted(QString::fromLatin1(uuid(2)));
    QCOMPARE(ask(port, "PUT", target, token, body).status, 200);
    const QString end = community.end();
    QCOMPARE(ask(port, "PUT", target, token, body).status, 200);
    QCOMPARE(community.end(), end);
    QCOMPARE(community.question(QString::fromLatin1(uuid(1))).accepted, QString::fromLatin1(uuid(2)));
    QCOMPARE(ask(port, "DELETE", "/answers/" + uuid(2), token, {}, match(answer)).status, 204);
    QCOMPARE(community.question(QString::fromLatin1(uuid(1))).accepted, QString());
    QCOMPARE(ask(port, "GET", target, token).status, 405);
}

void PostsTest::aWaitingClientIsToldOfWhatOthersWrite()
{
    CommunityFixture community;
    const QByteArray token = join(community, u"Ola"_s);
    const quint16 port = community.serve({.lookTime = 10ms});
    const auto wait = [&](HttpConnection &client, const QByteArray &seconds) {
        client.send("GET /changes?since=" + community.end().toLatin1() + "&wait=" + seconds + " HTTP/1.1\r\nHost: h\r\n\r\n");
    };
    HttpConnection first(port);
    wait(first, "60");
    QCOMPARE(HttpConnection(port).get("/").status, 200); // the request has been read by now, and is not answered
    QVERIFY(first.rest().isEmpty());
    QCOMPARE(ask(port, "PUT", "/questions/" + uuid(1), token, asking).status, 201);
    QCOMPARE(wire::parseChanges(first.receive().body)->items.size(), 1U);
    wait(first, "60"); // and again, on the same connection
    QVERIFY(community.load({topicItem(u"t"_s)})); // by another connection to the database
    QCOMPARE(wire::parseChanges(first.receive().body)->items.size(), 1U);
    wait(first, "1");
    QCOMPARE(wire::parseChanges(first.receive().body)->items.size(), 0U);
    QCOMPARE(first.get("/changes?wait=61").status, 400);
    {
        HttpConnection leaves(port);
        wait(leaves, "60");
    }
    QCOMPARE(first.get("/").status, 200);
}

void PostsTest::readingMayNeedAToken()
{
    CommunityFixture community;
    const QByteArray token = join(community, u"Ola"_s);
    CommunityInfo info;
    info.name = u"The Club"_s;
    info.licence.name = u"CC BY-SA 4.0"_s;
    info.readingNeedsToken = true;
    const quint16 port = community.serve({}, info);
    QCOMPARE(ask(port, "GET", "/", {}).status, 200);
    for (const QByteArray &target : {QByteArray("/changes"), QByteArray("/questions/q"), QByteArray("/answers/a"), QByteArray("/me")})
        QCOMPARE(ask(port, "GET", target, {}).status, 401);
    QCOMPARE(ask(port, "GET", "/changes", token).status, 200);
}

void PostsTest::whoFindsTheDatabaseHeldIsAskedToComeBack()
{
    CommunityFixture community;
    const QByteArray token = join(community, u"Ola"_s);
    const quint16 port = community.serve({.lockTime = 50ms});
    community.database().beginWrite(); // as `load` of a large file holds it
    const HttpReply busy = ask(port, "PUT", "/questions/" + uuid(1), token, asking);
    QCOMPARE(busy.status, 503);
    QCOMPARE(busy.fields.value("retry-after"), "2");
    QCOMPARE(ask(port, "GET", "/changes", {}).status, 200); // reading goes on
    community.database().rollback();
    QCOMPARE(ask(port, "PUT", "/questions/" + uuid(1), token, asking).status, 201);
}

void PostsTest::anItemThatFitsNoPageIsRefusedAtItsField()
{
    CommunityFixture community;
    const QByteArray token = join(community, u"Ola"_s);
    CommunityInfo info;
    info.limits.body = 300'000; // characters, which may have more bytes
    const quint16 port = community.serve({}, info);
    const auto asked = [](qsizetype characters) {
        return wire::writePost({.title = u"Why?"_s, .body = QString(characters, u'\u00e9')});
    };
    const QString before = community.end();
    const HttpReply large = ask(port, "PUT", "/questions/" + uuid(1), token, asked(140'000));
    QCOMPARE(large.status, 413);
    QCOMPARE(wire::parseProblem(large.body)->errors.value(0).pointer, u"/body"_s);
    QCOMPARE(community.end(), before);
    // The UUID is as free as it was.
    const HttpReply stored = ask(port, "PUT", "/questions/" + uuid(1), token, asked(120'000));
    QCOMPARE(stored.status, 201);
    const QString after = community.end();
    QCOMPARE(ask(port, "PUT", "/questions/" + uuid(1), token, asked(140'000), match(stored)).status, 413);
    QCOMPARE(community.end(), after);
    QCOMPARE(community.question(QString::fromLatin1(uuid(1))).body.size(), 120'000);
    QCOMPARE(ask(port, "PUT", "/questions/" + uuid(1), token, asked(120'000)).status, 200);
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::PostsTest)
#include "poststest.moc"
