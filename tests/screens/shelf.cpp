// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/toint.h>
#include <tests/screens/madeupthreads.h>
#include <tests/screens/shelf.h>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

/// Nothing else is to be done meanwhile.
template <typename T> T waitFor(QFuture<Result<T>> future)
{
    future.waitForFinished();
    Result<T> result = future.takeResult();
    if (!result)
        qFatal("the made-up profile cannot be filled: %s", qPrintable(result.failure().detail));
    return std::move(result).value();
}

constexpr auto kExpert = "expert-1";

Person person(const QString &id, const QString &name, Role role = Role::Member)
{
    Person person;
    person.id = id;
    person.name = name;
    person.role = role;
    return person;
}

} // namespace

Shelf::Shelf()
    : m_store(std::make_unique<Store>(m_folder.filePath(u"profile"_s), Store::Access::ReadWrite, clock))
{
    waitFor(m_store->open());
    Community community;
    community.kind = u"limber"_s;
    community.url = QUrl(u"http://127.0.0.1:9/"_s);
    community.info.name = u"Made-up community"_s;
    m_community = waitFor(m_store->addCommunity(community));

    const QList<MadeUpThread> threads = madeUpThreads();
    ChangePage page;
    page.items = items();
    page.cursor = u"1"_s;
    waitFor(m_store->applyPage(m_community.id, {}, page));
    ChangePage gone;
    gone.cursor = u"2"_s;
    for (int i = 0; i < threads.size(); ++i) {
        if (!threads.at(i).unread)
            waitFor(m_store->setRead(ref(i), true));
        if (threads.at(i).saved)
            waitFor(m_store->setSaved(ref(i), true));
        if (threads.at(i).noted)
            waitFor(m_store->setNote(ref(i), {}, u"Try this first."_s));
        if (threads.at(i).gone)
            gone.items.push_back(Tombstone{ItemType::Question, ref(i).id});
    }
    waitFor(m_store->applyPage(m_community.id, page.cursor, gone));
}

ThreadRef Shelf::ref(int place) const
{
    return {m_community.id, u"question-%1"_s.arg(place)};
}

std::vector<Item> Shelf::items() const
{
    std::vector<Item> items;
    const QStringList topics{u"Strength training"_s, u"Walking & cardio"_s, u"Food"_s, u"Motivation"_s, u"Injuries"_s, u"Sleep"_s};
    for (int i = 0; i < topics.size(); ++i)
        items.push_back(Topic{u"topic-%1"_s.arg(i), topics.at(i), {}});
    items.push_back(person(QString::fromLatin1(kExpert), u"Ilse Marquardt"_s, Role::Expert));
    items.push_back(person(u"member-1"_s, u"Bo Ekwall"_s));
    items.push_back(Testimonial{u"story-1"_s, u"I found my way back to the hills."_s, u"Rhea"_s});

    const QList<MadeUpThread> threads = madeUpThreads();
    for (int i = 0; i < threads.size(); ++i) {
        const MadeUpThread &thread = threads.at(i);
        Question question;
        question.id = ref(i).id;
        question.title = thread.title;
        question.body = thread.text;
        question.created = question.activity = clock.now() - std::chrono::hours(thread.hoursAgo);
        question.topics = {u"topic-%1"_s.arg(i % 4), u"topic-0"_s};
        question.revision = u"1"_s;
        if (!thread.asker.isEmpty()) {
            question.author = u"asker-%1"_s.arg(i);
            items.push_back(person(question.author, thread.asker));
        }
        for (int n = 0; n < thread.answers; ++n) {
            Answer answer;
            answer.id = u"answer-%1-%2"_s.arg(i).arg(n);
            answer.question = question.id;
            answer.body = u"Little and often."_s;
            answer.author = thread.expert && n == 0 ? QString::fromLatin1(kExpert) : u"member-1"_s;
            answer.created = question.created;
            answer.revision = u"1"_s;
            items.push_back(answer);
        }
        if (thread.accepted)
            question.accepted = u"answer-%1-0"_s.arg(i);
        items.push_back(question);
    }
    return items;
}

} // namespace limber
