// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/itemmodels/sidebarmodel.h>
#include <tests/itemmodels/scriptedstore.h>
#include <tests/support/testcase.h>

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

namespace limber {

using namespace Qt::StringLiterals;

class SidebarModelTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theLibraryAndThePeopleAreThereAtOnce();
    void countsFollowTheStore();
    void whomThePersonFollowsIsThereOnceTheyFollowSomebody();
    void whatIsMineIsThereOnceSomebodySignedIn();
    void theOutboxSaysThatItWantsThePerson();
    void topicsOfOneCommunityStandInOneSectionWithoutItsName();
    void severalCommunitiesHaveASectionEach();
    void anOlderAnswerDoesNotTakeANewerOnesPlace();
    void changesDuringAnAnswerLeadToOneMore();
    void whatIsWrittenIsCountedAgain();
    void labelsLeadNowhere();
    void anEntryIsFoundWhateverItsOrder();
    void randomTopicsEndInWhatTheStoreHolds();

private:
    static Community community(const QString &id, const QString &name);
    void addTopic(const QString &community, const QString &id, const QString &title, qint64 threads = 1);
    void change();
    QStringList lines(bool counts = false) const;

    LibraryCounts m_counts;
    QList<Community> m_communities;
    std::unique_ptr<ScriptedStore> m_script;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SidebarModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QSignalSpy> m_firstAnswer;
};

void SidebarModelTest::init()
{
    TestCase::init();
    m_counts = {};
    m_communities = {community(u"one"_s, u"First Steps"_s)};
    m_script = std::make_unique<ScriptedStore>();
    m_script->counts = [this] {
        return m_counts;
    };
    m_script->communities = [this] {
        return m_communities;
    };
    m_script->answerAtOnce(true);
    m_store = std::make_unique<Store>(QString(), Store::Access::ReadWrite, *m_script);
    m_model = std::make_unique<SidebarModel>(*m_store, [](const SidebarItem &item, int) {
        if (!item.title.isEmpty() || !item.entry)
            return item.title.isEmpty() ? u"section %1"_s.arg(static_cast<int>(item.section)) : item.title;
        return u"entry"_s;
    });
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_firstAnswer = std::make_unique<QSignalSpy>(m_model.get(), &SidebarModel::loaded);
}

void SidebarModelTest::cleanup()
{
    m_firstAnswer.reset();
    m_tester.reset();
    m_model.reset();
    m_store.reset();
    m_script.reset();
}

Community SidebarModelTest::community(const QString &id, const QString &name)
{
    Community community;
    community.id = id;
    community.info.name = name;
    return community;
}

void SidebarModelTest::addTopic(const QString &community, const QString &id, const QString &title, qint64 threads)
{
    LibraryCounts::TopicCount topic;
    topic.community = community;
    topic.topic.id = id;
    topic.topic.title = title;
    topic.threads = threads;
    m_counts.topics.append(topic);
}

void SidebarModelTest::change()
{
    ChangeSet changes;
    changes.number = ++m_counts.snapshot;
    changes.topics = true;
    changes.communities = true;
    Q_EMIT m_store->changed(changes);
}

/// Sections, and indented what stands in them.
QStringList SidebarModelTest::lines(bool counts) const
{
    QStringList result;
    for (int section = 0; section < m_model->rowCount(); ++section) {
        const QModelIndex parent = m_model->index(section, 0);
        result += parent.data().toString();
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex line = m_model->index(row, 0, parent);
            result += u" "_s + line.data().toString() + (counts ? u" "_s + line.data(SidebarModel::CountRole).toString() : QString());
        }
    }
    return result;
}

void SidebarModelTest::theLibraryAndThePeopleAreThereAtOnce()
{
    QCOMPARE(lines(true),
        (QStringList{u"section 0"_s, u" entry "_s, u" entry "_s, u" entry "_s, u" entry "_s, u" entry "_s, u" entry "_s, u"section 2"_s,
            u" entry "_s, u" entry "_s, u"section 3"_s, u" entry "_s, u" entry "_s}));
}

void SidebarModelTest::countsFollowTheStore()
{
    m_counts.all = 1284;
    m_counts.unread = 12;
    m_counts.unanswered = 37;
    m_counts.saved = 58;
    m_counts.notes = 3;
    m_counts.experts = 8;
    m_counts.testimonials = 5;
    change();
    QTRY_COMPARE(lines(true),
        (QStringList{u"section 0"_s, u" entry "_s, u" entry 1284"_s, u" entry 12"_s, u" entry 37"_s, u" entry 58"_s, u" entry 3"_s,
            u"section 2"_s, u" entry 8"_s, u" entry 5"_s, u"section 3"_s, u" entry 0"_s, u" entry 0"_s}));
    QTest::qWait(0);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_counts.unread = 11;
    change();
    QTRY_COMPARE(changed.size(), 1); // and no other line
    QCOMPARE(changed.first().first().toModelIndex().row(), 2);
    QCOMPARE(inserted.size(), 0);
}

void SidebarModelTest::whomThePersonFollowsIsThereOnceTheyFollowSomebody()
{
    QVERIFY(m_firstAnswer->wait());
    SidebarEntry followed;
    followed.query.followed = true;
    QVERIFY(!m_model->indexOf(followed).isValid());
    Expert ana;
    ana.community = u"one"_s;
    ana.person.id = u"ana"_s;
    ana.person.name = u"Ana"_s;
    m_script->followed = [ana] {
        return QList{ana};
    };
    m_counts.followed = 1;
    m_counts.followedNew = 3;
    ChangeSet changes;
    changes.number = ++m_counts.snapshot;
    changes.follows = true;
    Q_EMIT m_store->changed(changes);
    QTRY_VERIFY(m_model->indexOf(followed).isValid());
    QCOMPARE(m_model->indexOf(followed).data(SidebarModel::CountRole).toLongLong(), 3);
    SidebarEntry answered;
    answered.query.community = u"one"_s;
    answered.query.answerer = u"ana"_s;
    QTRY_VERIFY(m_model->indexOf(answered).isValid());
    QCOMPARE(m_model->item(m_model->indexOf(answered)).title, u"Ana"_s);
    m_counts.followedNew = 0;
    changes.number = ++m_counts.snapshot;
    Q_EMIT m_store->changed(changes);
    QTRY_VERIFY(!m_model->indexOf(followed).data(SidebarModel::CountRole).isValid());
    m_script->followed = [] {
        return QList<Expert>();
    };
    m_counts.followed = 0;
    changes.number = ++m_counts.snapshot;
    Q_EMIT m_store->changed(changes);
    QTRY_VERIFY(!m_model->indexOf(followed).isValid() && !m_model->indexOf(answered).isValid());
}

void SidebarModelTest::whatIsMineIsThereOnceSomebodySignedIn()
{
    QVERIFY(m_firstAnswer->wait());
    SidebarEntry mine;
    mine.query.view = View::Mine;
    m_counts.mine = 7;
    change();
    QTRY_COMPARE(m_script->waiting(), size_t(0));
    QVERIFY(!m_model->indexOf(mine).isValid());
    m_communities.first().me = u"ana"_s;
    change();
    QTRY_VERIFY(m_model->indexOf(mine).isValid());
    QVERIFY(!m_model->indexOf(mine).data(SidebarModel::CountRole).isValid());
    m_counts.mineNew = 2;
    change();
    QTRY_COMPARE(m_model->indexOf(mine).data(SidebarModel::CountRole).toLongLong(), 2);
    m_communities.first().me.clear();
    change();
    QTRY_VERIFY(!m_model->indexOf(mine).isValid());
}

void SidebarModelTest::theOutboxSaysThatItWantsThePerson()
{
    QVERIFY(m_firstAnswer->wait());
    const SidebarEntry outbox{SidebarEntry::Kind::Outbox, {}};
    m_counts.outbox = 3;
    change();
    QTRY_COMPARE(m_model->indexOf(outbox).data(SidebarModel::CountRole).toLongLong(), 3);
    QCOMPARE(m_model->item(m_model->indexOf(outbox)).wanting, 0);
    m_counts.outboxRefused = 1;
    change();
    QTRY_COMPARE(m_model->item(m_model->indexOf(outbox)).wanting, 1);
}

void SidebarModelTest::topicsOfOneCommunityStandInOneSectionWithoutItsName()
{
    addTopic(u"one"_s, u"food"_s, u"Food"_s, 3);
    addTopic(u"one"_s, u"sleep"_s, u"Sleep"_s, 4);
    change();
    QTRY_COMPARE(lines().mid(7, 3), (QStringList{u"section 1"_s, u" Food"_s, u" Sleep"_s}));
}

void SidebarModelTest::severalCommunitiesHaveASectionEach()
{
    m_communities += community(u"two"_s, u"Second Wind"_s);
    addTopic(u"two"_s, u"food"_s, u"Eating"_s);
    addTopic(u"one"_s, u"food"_s, u"Food"_s);
    change();
    QTRY_COMPARE(lines().mid(7, 4), (QStringList{u"First Steps"_s, u" Food"_s, u"Second Wind"_s, u" Eating"_s}));
    m_communities.removeFirst();
    m_counts.topics.removeLast();
    change();
    QTRY_COMPARE(lines().mid(7),
        (QStringList{u"section 1"_s, u" Eating"_s, u"section 2"_s, u" entry"_s, u" entry"_s, u"section 3"_s, u" entry"_s, u" entry"_s}));
}

void SidebarModelTest::anOlderAnswerDoesNotTakeANewerOnesPlace()
{
    m_counts.snapshot = 9;
    m_counts.all = 9;
    change();
    QTRY_COMPARE(lines(true).at(2), u" entry 9"_s);
    m_script->counts = [this] {
        LibraryCounts old = m_counts;
        old.snapshot = 2;
        old.all = 2;
        return old;
    };
    QTRY_COMPARE(m_script->waiting(), size_t(0));
    QSignalSpy loaded(m_model.get(), &SidebarModel::loaded);
    change();
    QVERIFY(loaded.wait());
    QCOMPARE(lines(true).at(2), u" entry 9"_s);
}

void SidebarModelTest::changesDuringAnAnswerLeadToOneMore()
{
    QVERIFY(m_firstAnswer->wait());
    QSignalSpy loaded(m_model.get(), &SidebarModel::loaded);
    const int before = m_script->countRequests;
    m_script->answerAtOnce(false);
    for (int i = 0; i < 20; ++i)
        change();
    QCOMPARE(m_script->countRequests, before + 1);
    m_script->answerAtOnce(true);
    QTRY_COMPARE(loaded.size(), 2);
    QCOMPARE(m_script->countRequests, before + 2);
}

void SidebarModelTest::whatIsWrittenIsCountedAgain()
{
    QTRY_VERIFY(!m_firstAnswer->isEmpty());
    ChangeSet draft;
    draft.drafts = {u"one"_s};
    ChangeSet outbox;
    outbox.outbox = {{u"one"_s, u"thread"_s}};
    ChangeSet places;
    places.places = true;
    int expected = m_script->countRequests;
    for (ChangeSet changes : {draft, outbox, places}) {
        changes.number = ++m_counts.snapshot;
        expected += changes.places ? 0 : 1;
        QSignalSpy loaded(m_model.get(), &SidebarModel::loaded);
        Q_EMIT m_store->changed(changes);
        QCOMPARE(m_script->countRequests, expected);
        QTRY_VERIFY(changes.places || !loaded.isEmpty());
    }
}

void SidebarModelTest::labelsLeadNowhere()
{
    const QModelIndex label = m_model->index(0, 0);
    QVERIFY(!label.data(SidebarModel::EntryRole).isValid());
    QVERIFY(!label.flags().testFlag(Qt::ItemIsSelectable));
    QVERIFY(m_model->index(0, 0, label).flags().testFlag(Qt::ItemIsSelectable));
}

void SidebarModelTest::anEntryIsFoundWhateverItsOrder()
{
    SidebarEntry unread;
    unread.query.view = View::Unread;
    unread.query.order = ThreadOrder::ScoreFirst;
    QCOMPARE(m_model->indexOf(unread), m_model->index(2, 0, m_model->index(0, 0)));
    unread.query.topic = u"no-such-topic"_s;
    QVERIFY(!m_model->indexOf(unread).isValid());
}

void SidebarModelTest::randomTopicsEndInWhatTheStoreHolds()
{
    m_communities += community(u"two"_s, u"Second Wind"_s);
    QRandomGenerator random(5);
    QVERIFY(m_firstAnswer->wait());
    for (int step = 0; step < 1'000; ++step) {
        m_counts.topics.clear();
        for (int id = 0; id < 12; ++id) {
            if (random.bounded(3) > 0)
                addTopic(id % 2 ? u"one"_s : u"two"_s, QString::number(id), QString::number(random.bounded(50)), random.bounded(9));
        }
        std::sort(
            m_counts.topics.begin(), m_counts.topics.end(), [](const auto &a, const auto &b) { return a.topic.title < b.topic.title; });
        QStringList expected;
        for (const Community &one : std::as_const(m_communities)) {
            QStringList section;
            for (const auto &topic : std::as_const(m_counts.topics)) {
                if (topic.community == one.id)
                    section += u" %1 %2"_s.arg(topic.topic.title).arg(topic.threads);
            }
            if (!section.isEmpty())
                expected += one.info.name + u'|' + section.join(u'|');
        }
        QSignalSpy loaded(m_model.get(), &SidebarModel::loaded);
        change();
        while (loaded.isEmpty() || m_script->waiting() > 0)
            QVERIFY(loaded.wait());
        if (expected.size() == 2)
            QCOMPARE(lines(true).mid(7).join(u'|').section(u"|section 2"_s, 0, 0), expected.join(u'|'));
    }
}

} // namespace limber

QTEST_GUILESS_MAIN(limber::SidebarModelTest)
#include "sidebarmodeltest.moc"
