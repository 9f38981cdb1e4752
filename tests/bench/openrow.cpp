// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/systemclock.h>
#include <tests/bench/awaited.h>
#include <tests/bench/openrow.h>
#include <tests/bench/plainthread.h>
#include <tests/bench/turns.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/threadpage.h>
#include <ui/reading/zoomlevel.h>

#include <QTemporaryDir>
#include <QTextBrowser>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize Pane(760, 820);

ChangePage pageOf(const QList<PlainThread> &threads)
{
    ChangePage page;
    page.cursor = u"all"_s;
    for (const PlainThread &plain : threads) {
        for (const Person &person : plain.thread.people)
            page.items.push_back(person);
        page.items.push_back(plain.thread.question);
        for (const Answer &answer : plain.thread.answers)
            page.items.push_back(answer);
    }
    return page;
}

/// So that threads that were made alike are different ones.
PlainThread named(PlainThread plain, const QString &id)
{
    plain.thread.ref.id = id;
    plain.thread.question.id = id;
    plain.thread.question.accepted.clear();
    for (Answer &answer : plain.thread.answers) {
        answer.question = id;
        answer.id = id + u'-' + answer.id;
    }
    return plain;
}

PlainThread tangled()
{
    PlainThread plain = PlainThread::of(1);
    plain.thread.question.body = u"*a*"_s.repeated(10'000);
    plain.html = u"<h1>"_s + plain.thread.question.title + u"</h1><p>"_s + plain.thread.question.body + u"</p>"_s;
    return plain;
}

} // namespace

void OpenRow::measure(Workload &workload, const Report &report)
{
    struct Case
    {
        QString name;
        PlainThread plain;
    };
    QList<Case> cases;
    for (const int answers : {10, 100, 500})
        cases.append({u"open: a thread of %1 answers"_s.arg(answers), named(PlainThread::of(answers), u"of-%1"_s.arg(answers))});
    cases.append({u"open: 30,000 characters of *a*"_s, named(tangled(), u"tangled"_s)});
    const PlainThread between = named(PlainThread::of(0), u"between"_s);

    const QTemporaryDir folder;
    const SystemClock clock;
    Store store(folder.filePath(u"profile"_s), Store::Access::ReadWrite, clock);
    (void)awaited(store.open());
    Community community;
    community.id = Workload::community();
    community.kind = u"limber"_s;
    community.url = QUrl(u"http://127.0.0.1:9/"_s);
    (void)awaited(store.addCommunity(community));
    QList<PlainThread> all{between};
    for (const Case &one : cases)
        all.append(one.plain);
    (void)awaited(store.applyPage(community.id, {}, pageOf(all)));

    const ZoomLevel zoom;
    ThreadPage page(store, clock, zoom, std::chrono::hours(1));
    page.resize(Pane);
    page.show();
    const auto open = [&page](const ThreadRef &ref) {
        QEventLoop loop;
        // An empty one is shown first where the thread takes its time, and of a long one its beginning.
        const auto isThere = [&] {
            return page.thread() && page.thread()->ref == ref;
        };
        QObject::connect(page.view(), &CardBrowser::documentShown, &loop, [&] {
            if (isThere() || page.isBegun())
                loop.quit();
        });
        const double time = Turns::time([&] {
            page.open(ref);
            loop.exec();
            page.view()->viewport()->repaint();
        });
        if (!isThere()) // the rest of it would come while the next is measured
            loop.exec();
        return time;
    };
    QTextBrowser browser;
    browser.resize(Pane);
    browser.show();
    for (const Case &one : cases) {
        const Turns turns = Turns::take(
            workload.options().rounds,
            [&] {
                (void)open(between.thread.ref);
                return open(one.plain.thread.ref);
            },
            [&] {
                browser.setHtml(between.html);
                browser.viewport()->repaint();
                const double time = Turns::time([&] {
                    browser.setHtml(one.plain.html);
                    browser.viewport()->repaint();
                });
                browser.clear(); // the rest of it would be laid out while ours is measured
                return time;
            });
        report({one.name, 0, turns.ours, turns.floor, u"ms"_s, Measurement::Budget{1.3, 0}});
    }
}

} // namespace limber
