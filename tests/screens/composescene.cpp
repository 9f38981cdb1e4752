// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <tests/screens/composescene.h>
#include <ui/compose/composeform.h>
#include <ui/compose/draftspage.h>

namespace limber {

using namespace Qt::StringLiterals;

ComposeScene::ComposeScene(Moment moment)
    : m_moment(moment)
    , m_engine(m_library.store(), m_library.clock(), {})
    , m_spelling(m_library.settings())
    , m_monitor(m_library.store(), m_engine)
{
    CommunityInfo info;
    info.name = u"Getting in Shape"_s;
    info.licence = {u"CC BY-SA 4.0"_s, QUrl(u"https://creativecommons.org/licenses/by-sa/4.0/"_s)};
    info.posting = true;
    if (moment == Moment::Limits) {
        info.limits.title = 40;
        info.limits.body = 120;
        info.limits.topics = 1;
    }
    if (moment == Moment::Drafts)
        fillDrafts();
    static_cast<void>(m_library.store().keepIndex());
    deliver(m_library.store().updateCommunityInfo(m_library.community(), info), this, [this](const Result<Done> &) { open(); });
}

ComposeScene::~ComposeScene() = default;

Draft ComposeScene::draft() const
{
    Draft draft;
    draft.uuid = u"6f1c8d3e-2b7a-4c55-9d10-8e4f2a6b7c01"_s;
    draft.community = m_library.community();
    switch (m_moment) {
    case Moment::Question:
        draft.content.title = u"My back is stiff the morning after a run"_s;
        draft.content.body =
            u"I run **three times a week**, about 5 km. The morning after:\n\n- a stiff back for an hour\n- a bit dizzy when "
            "I get up\n- nothing in the knees\n\nIs that nromal, and what do you do about it?"_s;
        draft.content.topics = {u"running"_s, u"mobility"_s};
        break;
    case Moment::Answer:
        draft.content.question = u"injuries-shins"_s;
        draft.threadTitle = u"Shin splints every time I start running again"_s;
        draft.content.body =
            u"> It hurts along the inside of both shins, from the second week on.\n\nThat is early. Try:\n\n1. half the "
            "distance for two weeks\n2. softer ground, like a [cinder track](https://track.example/)\n3. `walk 2 min, run 1 min`"_s;
        break;
    case Moment::Limits:
        draft.content.title = u"A title that says far more than a title has to say about anything"_s;
        draft.content.body = u"The whole story, from the very beginning, with everything that was said by everybody who was there, and by "
                             "some who were not, in their own words and at full length."_s;
        draft.content.topics = {u"running"_s, u"mobility"_s};
        break;
    case Moment::Drafts:
    case Moment::NoDrafts:
        break;
    }
    return draft;
}

void ComposeScene::fillDrafts()
{
    const auto keep = [this](const QString &uuid, const PostContent &content, const QString &thread) {
        Draft draft;
        draft.uuid = uuid;
        draft.community = m_library.community();
        draft.content = content;
        draft.threadTitle = thread;
        static_cast<void>(m_library.store().keepDraft(draft));
    };
    keep(u"00000000-0000-4000-8000-000000000001"_s, {{}, {}, u"Something about ropes"_s, {}}, {});
    keep(u"00000000-0000-4000-8000-000000000002"_s,
        {u"injuries-shins"_s, {}, u"> every time\n\nHalf the distance for two weeks, and *softer* ground."_s, {}}, {});
    keep(u"00000000-0000-4000-8000-000000000003"_s,
        {{}, u"How do you keep going in the rain?"_s, u"I have the shoes, and I have the jacket, and still I look out of the window."_s,
            {}},
        {});
}

void ComposeScene::open()
{
    if (m_moment == Moment::Drafts || m_moment == Moment::NoDrafts) {
        m_shown = std::make_unique<DraftsPage>(m_library.store(), m_library.clock(), m_undo);
        m_shown->setParent(this);
    } else {
        m_shown = std::make_unique<ComposeWindow>(
            ComposeParts{m_library.store(), m_library.clock(), m_library.settings(), m_monitor, m_zoom, m_spelling, m_send}, draft(),
            false);
        m_shown->setParent(this, Qt::Widget);
    }
    m_shown->setGeometry(rect());
    m_shown->show();
    if (m_moment == Moment::Limits)
        static_cast<ComposeWindow *>(m_shown.get())->findChild<ComposeForm *>()->demandAll();
}

void ComposeScene::resizeEvent(QResizeEvent *)
{
    if (m_shown)
        m_shown->setGeometry(rect());
}

} // namespace limber
