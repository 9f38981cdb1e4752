// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <tests/screens/outboxscene.h>
#include <ui/outbox/comparisonwindow.h>
#include <ui/outbox/outboxpage.h>
#include <ui/reading/threadpage.h>
#include <ui/windowparts.h>

namespace limber {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Shins = u"injuries-shins"_s;
const QString ShinsTitle = u"Shin splints every time I start running again"_s;

} // namespace

OutboxScene::OutboxScene(Moment moment)
    : m_moment(moment)
    , m_actions(m_library.store(), m_undo)
{
    CommunityInfo info;
    info.name = u"Getting in Shape"_s;
    info.posting = true;
    static_cast<void>(m_library.store().updateCommunityInfo(m_library.community(), info));
    fill();
    deliver(m_library.store().communities(), this, [this](const Result<QList<Community>> &) { open(); });
}

OutboxScene::~OutboxScene() = default;

OutboxPost OutboxScene::entry(int number, const PostContent &content, const QString &thread) const
{
    OutboxPost post;
    post.uuid = u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0'));
    post.number = number;
    post.community = m_library.community();
    post.outgoing.post = post.uuid;
    post.outgoing.content = content;
    post.threadTitle = thread;
    return post;
}

void OutboxScene::fill()
{
    if (m_moment == Moment::Empty || m_moment == Moment::Comparison || m_moment == Moment::Withdrawal)
        return;
    Store &store = m_library.store();
    const Timestamp now = SystemClock().now();
    const auto put = [&store, now](OutboxPost post) {
        post.queued = now;
        static_cast<void>(store.restorePost(post));
    };
    OutboxPost answer = entry(1, {Shins, {}, u"Half the distance for two weeks, and *softer* ground."_s, {}}, ShinsTitle);
    answer.notBefore = now + 9s;
    if (m_moment == Moment::Question) {
        put(entry(1, {{}, u"How do you keep going in the rain?"_s, u"I have the shoes, and still I look out of the window."_s, {}}, {}));
        return;
    }
    if (m_moment == Moment::Thread) {
        OutboxPost edit = entry(2, {{}, ShinsTitle, u"It hurts."_s, {}}, ShinsTitle);
        edit.outgoing.verb = Outgoing::Verb::Edit;
        edit.outgoing.post = Shins;
        put(edit);
        put(answer);
        return;
    }
    OutboxPost refused = entry(6, {{}, u"Ropes"_s, u"Something about ropes"_s, {}}, {});
    refused.state = OutboxPost::State::Refused;
    refused.reason = Failure{.kind = Failure::Kind::Refused,
        .fields = {{u"/title"_s, u"has to have 10 characters at least"_s}, {u"/body"_s, u"has to say what you have tried already"_s},
            {u"/topics"_s, u"one is needed"_s}}};
    if (m_moment == Moment::Refused) {
        put(refused);
        return;
    }
    put(answer);
    OutboxPost waiting = entry(3, {Shins, {}, u"Ice helped me, twenty minutes after each run."_s, {}}, ShinsTitle);
    waiting.state = OutboxPost::State::Waiting;
    waiting.notBefore = now + 20min;
    waiting.reason = Failure{.kind = Failure::Kind::Offline};
    put(waiting);
    OutboxPost signIn = entry(4, {{}, u"Which shoes for a wide foot?"_s, u"I have tried three pairs so far."_s, {}}, {});
    signIn.state = OutboxPost::State::Waiting;
    signIn.reason = Failure{.kind = Failure::Kind::SignInNeeded};
    put(signIn);
    OutboxPost held = entry(5, {}, ShinsTitle);
    held.outgoing.verb = Outgoing::Verb::Withdraw;
    held.outgoing.content.question = Shins;
    held.state = OutboxPost::State::Held;
    put(held);
    put(refused);
    OutboxPost accept = entry(7, {}, ShinsTitle);
    accept.outgoing.verb = Outgoing::Verb::Accept;
    accept.outgoing.post = Shins;
    accept.outgoing.accepted = u"any"_s;
    put(accept);
}

void OutboxScene::open()
{
    switch (m_moment) {
    case Moment::Every:
    case Moment::Refused:
    case Moment::Empty:
        m_shown = std::make_unique<OutboxPage>(m_library.store(), m_library.clock(), m_actions);
        break;
    case Moment::Thread:
    case Moment::Question: {
        auto page = std::make_unique<ThreadPage>(m_library.store(), m_library.clock(), m_zoom, WindowParts::UsualReadAfter);
        const QString pending = entry(1, {}, {}).uuid;
        if (m_moment == Moment::Thread)
            page->open({m_library.community(), Shins}, {.post = pending});
        else
            page->open({m_library.community(), pending});
        m_shown = std::move(page);
        break;
    }
    case Moment::Comparison:
    case Moment::Withdrawal: {
        OutboxPost post = entry(1, {{}, ShinsTitle, u"It hurts along the inside of both shins.\n\nI have rested for two weeks."_s, {}}, {});
        post.outgoing.verb = Outgoing::Verb::Edit;
        post.state = OutboxPost::State::Refused;
        post.base = {{}, ShinsTitle, u"It hurts along both shins.\n\nWhat can I do?"_s, {}};
        Question theirs;
        theirs.title = ShinsTitle;
        theirs.body = u"It hurts along both shins, from the second week on.\n\nWhat can I do?"_s;
        if (m_moment == Moment::Withdrawal) {
            post.outgoing.verb = Outgoing::Verb::Withdraw;
            post.outgoing.content = post.base;
            post.threadTitle = ShinsTitle;
            theirs.topics = {u"running"_s};
        }
        post.theirs = theirs;
        m_shown = std::make_unique<ComparisonWindow>(post, m_zoom);
        m_shown->setAttribute(Qt::WA_DeleteOnClose, false);
        break;
    }
    }
    m_shown->setParent(this, Qt::Widget);
    m_shown->setGeometry(rect());
    m_shown->show();
}

void OutboxScene::resizeEvent(QResizeEvent *)
{
    if (m_shown)
        m_shown->setGeometry(rect());
}

} // namespace limber
