// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/threaddocument.h>
#include <tests/screens/readingpages.h>
#include <tests/support/fakeclock.h>
#include <ui/experts/profiledocument.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/zoomlevel.h>
#include <ui/stories/storiesdocument.h>
#include <ui/widgets/messagebar.h>

#include <QVBoxLayout>

#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

Timestamp at(qint64 seconds)
{
    return Timestamp{std::chrono::seconds{seconds}};
}

Thread madeUpThread()
{
    Thread thread;
    thread.ref = {u"shape"_s, u"q1"_s};
    thread.question.id = u"q1"_s;
    thread.question.title = u"How do I stay motivated to exercise every day?"_s;
    thread.question.body =
        u"I start strong every January and then fall off by week three. What keeps you going when the novelty is gone?\n\n"
        "I have tried apps, a gym buddy and paying in advance."_s;
    thread.question.author = u"dreamer"_s;
    thread.question.created = at(1'209'812'400);
    thread.question.accepted = u"a1"_s;
    thread.topics = {Topic{u"motivation"_s, u"Motivation"_s, {}}};
    const auto know = [&thread](const QString &id, const QString &name, Role role = Role::Member, const QString &headline = {}) {
        Person person;
        person.id = id;
        person.name = name;
        person.role = role;
        person.headline = headline;
        thread.people.insert(id, person);
    };
    know(u"dreamer"_s, u"dreamer42"_s);
    know(u"ana"_s, u"Ana Ruiz"_s, Role::Expert, u"Personal trainer"_s);
    know(u"bo"_s, u"Bo Gray"_s);
    know(u"lin"_s, u"林小梅"_s);
    Answer one;
    one.id = u"a1"_s;
    one.author = u"ana"_s;
    one.created = at(1'209'900'000);
    one.body = u"Motivation follows action, not the other way round. Make the first step so small that skipping it feels silly:\n\n"
               "- Put your shoes by the door the night before\n- Promise yourself ten minutes, then decide whether to go on\n"
               "- Write down how you feel *afterwards*, not what you weigh\n\nAfter thirty days the habit carries you. There is "
               "[a longer text](https://habits.example/small-steps) on it."_s;
    Answer two;
    two.id = u"a2"_s;
    two.author = u"bo"_s;
    two.created = at(1'209'910'000);
    two.score = 4;
    two.body =
        u"> What keeps you going when the novelty is gone?\n\nA walking group did it for me. I could cancel on myself but not on four "
        "other people standing in a parking lot at 6 am.\n\n| Day | What |\n|---|---|\n| Monday | 30 minutes |\n| Friday | the long one |\n"_s;
    Answer three;
    three.id = u"a3"_s;
    three.author = u"lin"_s;
    three.created = at(1'209'990'000);
    three.body = u"我每天早上走路上班，慢慢就成了习惯。\n\n1. 先定一个很小的目标\n2. 每天同一时间\n\n`ten minutes` are **enough**."_s;
    thread.answers = {one, two, three};
    return thread;
}

ProfileContents madeUpProfile()
{
    ProfileContents contents;
    Profile &profile = contents.profile;
    profile.expert = {.community = u"shape"_s,
        .person = {.id = u"ana"_s,
            .name = u"Ana Ruiz"_s,
            .role = Role::Expert,
            .headline = u"Personal trainer for people who sit all day"_s,
            .bio =
                u"I have helped **office workers** get moving for fifteen years.\n\n- Small steps\n- No equipment\n\nAsk me about backs and knees."_s,
            .sharedBy = u"Bo Gray"_s,
            .avatar = {},
            .url = QUrl(u"https://shape.example/people/ana"_s),
            .topics = {}},
        .questions = 1,
        .answers = 3,
        .lastAnswer = at(1'209'900'000)};
    profile.topics = {Topic{u"motivation"_s, u"Motivation"_s, {}}, Topic{u"injuries"_s, u"Injuries & Recovery"_s, {}}};
    PersonPost post{.thread = {u"shape"_s, u"q1"_s},
        .title = u"How do I stay motivated to exercise every day?"_s,
        .answer = u"a1"_s,
        .excerpt =
            u"Motivation follows action, not the other way round. Make the first step so small that skipping it feels silly: Put your "
            "shoes by the door the night before."_s,
        .created = at(1'209'900'000),
        .score = 7,
        .accepted = true};
    contents.posts.append(post);
    post.title = u"Knee pain when walking downhill"_s;
    post.answer = u"a9"_s;
    post.accepted = false;
    post.score.reset();
    post.excerpt = u"Shorten your steps and let the poles take some of the weight."_s;
    contents.posts.append(post);
    contents.topics = {{u"shape"_s, profile.topics.first(), 2}};
    contents.more = true;
    return contents;
}

/// The pane as the window has it, with a zoom of its own.
class Reading final : public QWidget
{
public:
    explicit Reading(const std::function<std::unique_ptr<QTextDocument>(const DocumentStyle &)> &build, bool bars = false)
    {
        auto *rows = new QVBoxLayout(this);
        rows->setContentsMargins(0, 0, 0, 0);
        if (bars) {
            auto *news = new MessageBar(MessageBar::Tone::Quiet);
            news->say(u"2 new answers"_s);
            news->offer(u"Show"_s);
            auto *failure = new MessageBar(MessageBar::Tone::Error);
            failure->say(
                u"Getting in Shape: The server did not answer in time. What is here stays as it was. Try again in a while. (3 times)"_s);
            failure->explain(u"GET changes: no byte for 30 s"_s);
            failure->offer(u"Try Again"_s);
            rows->addWidget(news);
            rows->addWidget(failure);
        }
        auto *view = new CardBrowser(m_zoom);
        rows->addWidget(view);
        view->showDocument(build(view->documentStyle()));
    }

private:
    ZoomLevel m_zoom;
};

std::unique_ptr<QWidget> threadPage(bool bars)
{
    return std::make_unique<Reading>(
        [](const DocumentStyle &style) { return buildThreadDocument(madeUpThread(), style, FakeClock().now(), {}); }, bars);
}

} // namespace

QList<Page> readingPages()
{
    return {
        {.name = u"thread"_s,
            .size = {700, 900},
            .make =
                [] {
                    return threadPage(false);
                }},
        {.name = u"thread-wide"_s,
            .size = {1100, 700},
            .make =
                [] {
                    return threadPage(true);
                }},
        {.name = u"profile"_s,
            .size = {860, 900},
            .make =
                [] {
                    return std::make_unique<Reading>(
                        [](const DocumentStyle &style) { return ProfileDocument::build(madeUpProfile(), style, FakeClock().now()); });
                }},
        {.name = u"stories"_s,
            .size = {860, 600},
            .make =
                [] {
                    return std::make_unique<Reading>([](const DocumentStyle &style) {
                        return StoriesDocument::build(
                            {Story{u"shape"_s,
                                 {u"s1"_s, u"I ran my first five kilometres at fifty-six. The answers here got me to the door."_s,
                                     u"Maggie"_s}},
                                Story{u"shape"_s, {u"s2"_s, u"Straight talk, no miracle cures.\n\nMy back is glad."_s, u"Tom K."_s}}},
                            false, style);
                    });
                }},
    };
}

} // namespace limber
