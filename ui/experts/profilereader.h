// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/domain/failure.h>
#include <models/store/store.h>
#include <ui/experts/profilecontents.h>

#include <QObject>

#include <optional>

namespace limber {

class PersonPostsModel;

/// Reads what a profile page shows, and again when the store has changed, as long as somebody looks: the posts page by page.
class ProfileReader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProfileReader)

public:
    /// `store` must outlive it.
    explicit ProfileReader(Store &store, QObject *parent = nullptr);

    /// contents() are none until somebody else has been read.
    void setPerson(const QString &community, const QString &person);
    void setWatched(bool watched);
    /// Asks for all of it once more, after a failure.
    void readAgain();
    void setKind(PersonPosts::Kind kind);
    /// Fetches the next page of posts, where there is one.
    void fetchMore();

    [[nodiscard]] const QString &community() const { return m_community; }
    [[nodiscard]] const QString &person() const { return m_person; }
    [[nodiscard]] const std::optional<ProfileContents> &contents() const { return m_contents; }

Q_SIGNALS:
    /// contents() says something else.
    void changed();
    /// The person could not be read: contents() are none.
    void failed(const limber::Failure &failure);

private:
    void load();
    void takeProfile(const Result<Profile> &profile);
    void update();

    Store &m_store;
    PersonPostsModel *const m_answers;
    PersonPostsModel *const m_questions;
    QString m_community;
    QString m_person;
    std::optional<ProfileContents> m_contents;
    std::optional<Profile> m_profile;
    QList<LibraryCounts::TopicCount> m_topics;
    std::optional<PersonPosts::Kind> m_kind; ///< as the person chose; else what there is more of comes first
    quint64 m_generation = 0; ///< of the person
    bool m_watched = false;
    bool m_loading = false;
    bool m_old = false; ///< the store has changed since it was asked
    bool m_topicsKnown = false;
    bool m_answersKnown = false;
    bool m_questionsKnown = false;
};

} // namespace limber
