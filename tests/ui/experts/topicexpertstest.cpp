// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/testcase.h>
#include <tests/ui/mainwindow/libraryfixture.h>
#include <ui/experts/expertbutton.h>
#include <ui/experts/expertspage.h>
#include <ui/experts/profilepage.h>
#include <ui/experts/topicexperts.h>
#include <ui/mainwindow.h>
#include <ui/reading/cardbrowser.h>

#include <QPushButton>
#include <QTest>

namespace limber {

using namespace Qt::StringLiterals;

/// Who knows about a topic, over the list of its threads.
class TopicExpertsTest final : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theListOfATopicShowsItsExperts();
    void whereNobodyKnowsThereIsNothing();

private:
    static std::vector<Item> items();
    static QStringList shown(const TopicExperts &strip);
};

std::vector<Item> TopicExpertsTest::items()
{
    std::vector<Item> items;
    for (const QString &id : {u"barn"_s, u"pool"_s}) {
        Topic topic;
        topic.id = id;
        topic.title = id;
        Question question;
        question.id = u"q-"_s + id;
        question.title = u"About the "_s + id;
        question.topics = {id};
        items.push_back(topic);
        items.push_back(question);
    }
    for (const char *id : {"ana", "bo", "cleo", "dov"}) {
        Person person;
        person.id = QString::fromLatin1(id);
        person.name = u"Name of "_s + person.id;
        person.headline = u"Knows ladders"_s;
        person.role = person.id == u"dov"_s ? Role::Member : Role::Expert;
        person.topics = {u"barn"_s};
        items.push_back(person);
    }
    return items;
}

QStringList TopicExpertsTest::shown(const TopicExperts &strip)
{
    QStringList names;
    for (const ExpertButton *button : strip.findChildren<ExpertButton *>()) {
        if (button->isVisible())
            names += button->expert().person.id;
    }
    return names;
}

void TopicExpertsTest::theListOfATopicShowsItsExperts()
{
    LibraryFixture library;
    library.apply(items());
    MainWindow window(library.parts());
    window.resize(1200, 800);
    window.show();
    auto *strip = window.findChild<TopicExperts *>();
    ThreadQuery query;
    query.community = library.community();
    query.topic = u"barn"_s;
    Q_EMIT window.findChild<ProfilePage *>()->threadsRequested(query);
    QTRY_COMPARE(shown(*strip), QStringList({u"ana"_s, u"bo"_s}));
    auto *first = strip->findChild<ExpertButton *>();
    QCOMPARE(first->accessibleName(), u"Name of ana. Expert. Knows ladders. View Profile."_s);
    // The next expert is the one who is left.
    library.apply({Tombstone{ItemType::Person, u"ana"_s}});
    QTRY_COMPARE(shown(*strip), QStringList({u"bo"_s, u"cleo"_s}));
    first->setFocus(Qt::TabFocusReason);
    QTest::keyClick(first, Qt::Key_Return);
    auto *profile = window.findChild<ProfilePage *>();
    QTRY_VERIFY(profile->isVisible() && profile->view()->toPlainText().contains(u"Name of bo"_s));
    Q_EMIT profile->backRequested();
    QTRY_COMPARE(shown(*strip), QStringList({u"bo"_s, u"cleo"_s}));
    QTest::keyClick(strip->findChild<QPushButton *>(), Qt::Key_Space);
    QTRY_VERIFY(window.findChild<ExpertsPage *>()->isVisible());
}

void TopicExpertsTest::whereNobodyKnowsThereIsNothing()
{
    LibraryFixture library;
    library.apply(items());
    TopicExperts strip(library.store());
    strip.setTopic(library.community(), u"barn"_s);
    QTRY_COMPARE(shown(strip).size(), 2);
    strip.setTopic(library.community(), u"pool"_s);
    QVERIFY(!strip.isVisible());
    library.settle();
    QVERIFY(!strip.isVisible());
    strip.setTopic(library.community(), u"barn"_s);
    QTRY_COMPARE(shown(strip).size(), 2);
    strip.setTopic({}, {});
    QVERIFY(!strip.isVisible());
}

} // namespace limber

QTEST_MAIN(limber::TopicExpertsTest)
#include "topicexpertstest.moc"
