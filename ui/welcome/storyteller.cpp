// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <ui/welcome/storyteller.h>

#include <algorithm>
#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ToldKey = "welcome/story"_L1;

QString keyOf(const Story &story)
{
    return story.community + u'/' + story.testimonial.id;
}

/// The place of a story in the list; -1 where it is not there.
qsizetype placeOf(const QList<Story> &stories, const QString &key)
{
    const auto found = std::find_if(stories.begin(), stories.end(), [&](const Story &story) { return keyOf(story) == key; });
    return found == stories.end() ? -1 : found - stories.begin();
}

} // namespace

StoryTeller::StoryTeller(Store &store, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_settings(settings)
{
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.testimonials || changes.communities || changes.rebuilt)
            load();
    });
    load();
}

std::optional<Story> StoryTeller::story() const
{
    const qsizetype place = placeOf(m_stories, m_told);
    return place < 0 ? std::nullopt : std::optional(m_stories.at(place));
}

void StoryTeller::next()
{
    if (m_stories.isEmpty())
        return;
    tell(keyOf(m_stories.at((placeOf(m_stories, m_told) + 1) % m_stories.size())));
    Q_EMIT changed();
}

void StoryTeller::tell(const QString &key)
{
    m_told = key;
    m_settings.setValue(ToldKey, key);
}

void StoryTeller::load()
{
    if (m_loading) {
        m_loadAgain = true;
        return;
    }
    m_loading = true;
    m_loadAgain = false;
    deliver(m_store.stories({}), this, [this](const Result<QList<Story>> &stories) {
        m_loading = false;
        if (stories && *stories != m_stories) {
            m_stories = *stories;
            if (!m_stories.isEmpty() && placeOf(m_stories, m_told) < 0) {
                // At a start: the one after that of the last start.
                const qsizetype last = placeOf(m_stories, m_settings.value(ToldKey).toString());
                tell(keyOf(m_stories.at((last + 1) % m_stories.size())));
            }
            Q_EMIT changed();
        }
        if (m_loadAgain)
            load();
    });
}

} // namespace limber
