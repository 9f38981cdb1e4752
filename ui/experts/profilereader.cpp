// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <models/itemmodels/personpostsmodel.h>
#include <ui/experts/profilereader.h>

namespace limber {

ProfileReader::ProfileReader(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_answers(new PersonPostsModel(store, this))
    , m_questions(new PersonPostsModel(store, this))
{
    for (PersonPostsModel *posts : {m_answers, m_questions})
        posts->setWatched(false);
    connect(m_answers, &PersonPostsModel::loaded, this, [this] {
        m_answersKnown = true;
        update();
    });
    connect(m_questions, &PersonPostsModel::loaded, this, [this] {
        m_questionsKnown = true;
        update();
    });
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!changes.rebuilt && !changes.people && !changes.topics && !changes.follows && changes.threads.empty())
            return;
        m_old = true;
        if (m_watched)
            load();
    });
}

void ProfileReader::setPerson(const QString &community, const QString &person)
{
    if (m_community != community || m_person != person) {
        m_community = community;
        m_person = person;
        m_profile.reset();
        m_contents.reset();
        m_kind.reset();
        m_topics.clear();
        m_topicsKnown = m_answersKnown = m_questionsKnown = false;
        m_loading = false;
        ++m_generation;
        m_answers->setPerson(community, person, PersonPosts::Kind::Answers);
        m_questions->setPerson(community, person, PersonPosts::Kind::Questions);
    }
    load();
}

void ProfileReader::setWatched(bool watched)
{
    m_watched = watched;
    for (PersonPostsModel *posts : {m_answers, m_questions})
        posts->setWatched(watched);
    if (watched && m_old && !m_person.isEmpty())
        load();
}

void ProfileReader::setKind(PersonPosts::Kind kind)
{
    m_kind = kind;
    update();
}

void ProfileReader::fetchMore()
{
    if (!m_contents)
        return;
    PersonPostsModel *model = m_contents->kind == PersonPosts::Kind::Answers ? m_answers : m_questions;
    model->fetchMore({});
}

void ProfileReader::readAgain()
{
    for (PersonPostsModel *posts : {m_answers, m_questions})
        posts->readAgain();
    load();
}

void ProfileReader::load()
{
    // A pull changes something with each page: one question at a time is enough.
    if (m_loading) {
        m_old = true;
        return;
    }
    m_loading = true;
    m_old = false;
    deliver(m_store.personTopics(m_community, m_person), this,
        [this, asked = m_generation](const Result<QList<LibraryCounts::TopicCount>> &topics) {
            if (asked != m_generation)
                return;
            m_topicsKnown = true;
            if (topics)
                m_topics = *topics;
        });
    deliver(m_store.profile(m_community, m_person), this, [this, asked = m_generation](const Result<Profile> &profile) {
        if (asked != m_generation)
            return;
        m_loading = false;
        takeProfile(profile);
        if (m_old && m_watched)
            load();
    });
}

void ProfileReader::takeProfile(const Result<Profile> &profile)
{
    if (!profile) {
        m_profile.reset();
        m_contents.reset();
        Q_EMIT failed(profile.failure());
        return;
    }
    m_profile = *profile;
    m_profile->answers.clear();
    m_profile->questions.clear();
    update();
}

void ProfileReader::update()
{
    if (!m_profile || !m_topicsKnown || !m_answersKnown || !m_questionsKnown)
        return;
    ProfileContents contents;
    contents.profile = *m_profile;
    contents.topics = m_topics;
    const bool onlyQuestions = m_profile->expert.answers == 0 && m_profile->expert.questions > 0;
    contents.kind = m_kind.value_or(onlyQuestions ? PersonPosts::Kind::Questions : PersonPosts::Kind::Answers);
    const PersonPostsModel &model = contents.kind == PersonPosts::Kind::Answers ? *m_answers : *m_questions;
    if (model.failure() && model.posts().isEmpty()) {
        m_contents.reset();
        Q_EMIT failed(*model.failure());
        return;
    }
    contents.posts = model.posts();
    contents.more = model.hasMore();
    if (m_contents == contents)
        return;
    m_contents = contents;
    Q_EMIT changed();
}

} // namespace limber
