// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/cursor.h>
#include <tests/endpoint/communityfixture.h>
#include <tests/support/testcase.h>

#include <QFile>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

class FeedTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyCommunityHasAnEmptyPageAndACursor();
    void pagesOfAnySizeGiveEveryItemOnceInOrder_data();
    void pagesOfAnySizeGiveEveryItemOnceInOrder();
    void aPageEndsBeforeFourMebibytes();
    void aLargeItemStandsAloneWhereBytesAreShort();
    void aCursorWithNothingNewComesBackUnchanged();
    void aCursorOfAnotherDatabaseIsNotKnown();
    void aCursorFromTheFutureIsNotKnown();
    void anItemThatChangesBetweenTwoPagesComesInItsNewState();
    void anEntryIsLiveDeletedOrUnknown();
    void aPageThatCannotBeReadWholeIsNoEnd();
};

void FeedTest::anEmptyCommunityHasAnEmptyPageAndACursor()
{
    CommunityFixture community;
    const ChangePage page = community.page().value();
    QVERIFY(page.items.empty() && !page.more && !page.cursor.isEmpty());
    QCOMPARE(community.page(page.cursor)->cursor, page.cursor);
}

void FeedTest::pagesOfAnySizeGiveEveryItemOnceInOrder_data()
{
    QTest::addColumn<int>("limit");
    for (const int limit : {1, 2, 3, 9, 10, 11, 1000})
        QTest::addRow("%d", limit) << limit;
}

void FeedTest::pagesOfAnySizeGiveEveryItemOnceInOrder()
{
    QFETCH(int, limit);
    CommunityFixture community;
    QJsonArray items;
    QStringList expected;
    for (int i = 0; i < 10; ++i) {
        items.append(topicItem(u"t%1"_s.arg(i)));
        expected.append(u"t%1"_s.arg(i));
    }
    QVERIFY(community.load(items));
    QStringList found;
    QString cursor;
    int pages = 0;
    for (bool more = true; more; ++pages) {
        const ChangePage page = community.page(cursor, limit).value();
        QVERIFY(page.items.size() <= static_cast<size_t>(limit));
        for (const Item &item : page.items)
            found.append(std::get<Topic>(item).id);
        cursor = page.cursor;
        more = page.more;
    }
    QCOMPARE(found, expected);
    QCOMPARE(pages, (10 + limit - 1) / limit);
}

void FeedTest::aPageEndsBeforeFourMebibytes()
{
    CommunityFixture community;
    QJsonArray items;
    for (int i = 0; i < 300; ++i)
        items.append(with(questionItem(u"q%1"_s.arg(i)), u"body"_s, QString(29'000, QChar(u'a' + i % 26))));
    QVERIFY(community.load(items));
    Feed feed(community.database());
    const QByteArray first = feed.page(std::nullopt, 1000).value();
    QVERIFY(first.size() <= 4 * 1024 * 1024);
    QVERIFY(first.size() > 4 * 1024 * 1024 - 2 * 29'500);
    QVERIFY(first.endsWith("\"more\":true}"));
    size_t count = 0;
    QString cursor;
    for (bool more = true; more;) {
        const ChangePage page = community.page(cursor).value();
        count += page.items.size();
        cursor = page.cursor;
        more = page.more;
    }
    QCOMPARE(count, 300U);
}

void FeedTest::aLargeItemStandsAloneWhereBytesAreShort()
{
    CommunityFixture community;
    QVERIFY(community.load({with(questionItem(u"q"_s), u"body"_s, QString(20'000, u'x')), topicItem(u"t"_s)}));
    const QByteArray page = Feed(community.database()).page(std::nullopt, 10, 1'000).value();
    QVERIFY(page.contains("\"id\":\"q\"") && !page.contains("\"id\":\"t\"") && page.endsWith("\"more\":true}"));
}

void FeedTest::aCursorWithNothingNewComesBackUnchanged()
{
    CommunityFixture community;
    QVERIFY(community.load({topicItem(u"a"_s)}));
    const QString end = community.end();
    const ChangePage page = community.page(end).value();
    QVERIFY(page.items.empty() && !page.more);
    QCOMPARE(page.cursor, end);
}

void FeedTest::aCursorOfAnotherDatabaseIsNotKnown()
{
    CommunityFixture one;
    CommunityFixture two;
    QVERIFY(one.load({topicItem(u"a"_s)}));
    QVERIFY(two.load({topicItem(u"a"_s)}));
    QVERIFY(one.end() != two.end());
    QCOMPARE(one.page(two.end()).failure().kind, Failure::Kind::CursorExpired);
    QCOMPARE(one.page(u"word"_s).failure().kind, Failure::Kind::CursorExpired);
}

void FeedTest::aCursorFromTheFutureIsNotKnown()
{
    CommunityFixture community;
    QVERIFY(community.load({topicItem(u"a"_s)}));
    Cursor cursor = Cursor::fromText(community.end()).value();
    ++cursor.seq;
    QCOMPARE(community.page(cursor.toText()).failure().kind, Failure::Kind::CursorExpired);
}

void FeedTest::anItemThatChangesBetweenTwoPagesComesInItsNewState()
{
    CommunityFixture community;
    QVERIFY(community.load({topicItem(u"a"_s), topicItem(u"b"_s), topicItem(u"c"_s)}));
    const QString first = community.page({}, 1)->cursor;
    QVERIFY(community.load({with(topicItem(u"b"_s), u"title"_s, u"New"_s), deletion(u"topic"_s, u"a"_s)}));
    QCOMPARE(community.feed(first), (QStringList{u"topic c"_s, u"topic b"_s, u"topic a deleted"_s}));
}

void FeedTest::anEntryIsLiveDeletedOrUnknown()
{
    CommunityFixture community;
    QVERIFY(community.load({questionItem(u"q"_s), questionItem(u"gone"_s)}));
    QVERIFY(community.load({deletion(u"question"_s, u"gone"_s)}));
    Feed feed(community.database());
    QCOMPARE(feed.entry(ItemType::Question, u"q"_s)->state, Feed::State::Live);
    QVERIFY(feed.entry(ItemType::Question, u"q"_s)->content.contains("\"revision\":\"" + feed.entry(ItemType::Question, u"q"_s)->revision));
    QCOMPARE(feed.entry(ItemType::Question, u"gone"_s)->state, Feed::State::Deleted);
    QCOMPARE(feed.entry(ItemType::Answer, u"q"_s)->state, Feed::State::Unknown);
}

// A reader of the feed takes what it did not see by the end for gone.
void FeedTest::aPageThatCannotBeReadWholeIsNoEnd()
{
    CommunityFixture community;
    QJsonArray items;
    for (int i = 0; i < 100; ++i)
        items.append(with(questionItem(u"q%1"_s.arg(i)), u"body"_s, QString(20'000, u'x')));
    QVERIFY(community.load(items));
    community.database().run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).finish();
    QFile file(community.folder() + u"/endpoint.sqlite"_s);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.size() > 1'500'000);
    file.seek(file.size() / 2);
    file.write(QByteArray(100'000, '\xff'));
    file.close();
    const auto database = Database::open(community.folder()).value();
    const Result<QByteArray> page = Feed(*database).page(std::nullopt, 1000);
    QVERIFY(!page);
    QCOMPARE(page.failure().kind, Failure::Kind::StoreDamaged);
    QVERIFY(Feed(*database).page(std::nullopt, 5)); // the connection is good for what can be read
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::FeedTest)
#include "feedtest.moc"
