// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/threadlink.h>
#include <tests/support/testcase.h>

#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

class ThreadLinkTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anyIdComesThrough_data();
    void anyIdComesThrough();
    void plainIdsArePlainToRead();
    void otherAddressesAreNone();
};

void ThreadLinkTest::anyIdComesThrough_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id :
        {"q7", "a/b#c%20", "a?b=c&d", "100%", "%2F", "..", ".", "a b", "tête-à-tête", "跑步", "a:b", "[1]", "\"quoted\"", "a+b"})
        QTest::newRow(id) << QString::fromUtf8(id);
}

void ThreadLinkTest::anyIdComesThrough()
{
    QFETCH(const QString, id);
    const ThreadRef ref{u"c-"_s + id, id};
    for (const QString &post : {QString(), id}) {
        for (const ThreadLink &link : {ThreadLink::to(ref, post), ThreadLink{{}, id, post}}) {
            const QString written = link.url().toString(QUrl::FullyEncoded); // as documents hold it
            const std::optional<ThreadLink> read = ThreadLink::from(QUrl(written));
            QVERIFY2(read.has_value(), qPrintable(written));
            QCOMPARE(read->community, link.community);
            QCOMPARE(read->thread, id);
            QCOMPARE(read->post, post);
        }
    }
    QCOMPARE(ThreadLink::to(ref).ref(u"here"_s), ref);
    QCOMPARE((ThreadLink{{}, id, {}}.ref(u"here"_s)), (ThreadRef{u"here"_s, id}));
}

void ThreadLinkTest::plainIdsArePlainToRead()
{
    QCOMPARE(ThreadLink::to({u"shape"_s, u"q7"_s}, u"a2"_s).url().toString(), u"limber:thread/shape/q7#a2"_s);
    QCOMPARE((ThreadLink{{}, u"q7"_s, {}}.url().toString()), u"limber:thread/q7"_s);
}

void ThreadLinkTest::otherAddressesAreNone()
{
    for (const char *address : {"https://thread/q7", "limber:person/q7", "limber:thread", "limber:thread/", "limber:thread/a/b/c", ""})
        QVERIFY2(!ThreadLink::from(QUrl(QString::fromLatin1(address))), address);
}

} // namespace limber

QTEST_APPLESS_MAIN(limber::ThreadLinkTest)
#include "threadlinktest.moc"
