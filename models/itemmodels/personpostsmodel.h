// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/itemmodels/keyedlistmodel.h>
#include <models/store/store.h>

#include <optional>

namespace limber {

/// What somebody answered, or asked: newest first, fetched page by page as a view scrolls, and kept up to date. Qt::DisplayRole is the
/// thread's title. GUI thread.
class PersonPostsModel final : public KeyedListModel<PersonPost>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PersonPostsModel)

public:
    enum Role {
        PostRole = Qt::UserRole + 1, ///< PersonPost
        RefRole, ///< ThreadRef
    };

    /// `store` must outlive the model.
    explicit PersonPostsModel(Store &store, QObject *parent = nullptr);

    /// Shows somebody else's: nothing until the store has answered. The same does nothing.
    void setPerson(const QString &community, const QString &person, PersonPosts::Kind kind);

    /// Whether somebody looks; until it is said, somebody does. What nobody looks at asks nothing, and catches up once they do.
    void setWatched(bool watched);
    /// Asks once more, after a failure.
    void readAgain();
    /// Why the newest question could not be answered; posts of the same person that were there stay.
    [[nodiscard]] const std::optional<Failure> &failure() const { return m_failure; }

    /// What is here, in the order of the rows.
    [[nodiscard]] const QList<PersonPost> &posts() const { return rows(); }

    /// There are posts after those that are here, whether or not they are being fetched.
    [[nodiscard]] bool hasMore() const { return m_next.has_value(); }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// An answer of the store has been taken in, or could not be had.
    void loaded();

protected:
    [[nodiscard]] QString keyOf(const PersonPost &post) const override;

private:
    void onChanged(const ChangeSet &changes);
    /// What is here is old: reads as many again, or the first page, as soon as somebody looks and nothing else is being read.
    void read();
    void ask(std::optional<PersonPosts::Place> after, int most);
    void take(const Result<PersonPosts> &answer, bool onward);

    Store &m_store;
    QString m_community;
    QString m_person;
    PersonPosts::Kind m_kind = PersonPosts::Kind::Answers;
    std::optional<PersonPosts::Place> m_next; ///< where the page after the last one begins
    std::optional<Failure> m_failure;
    quint64 m_generation = 0; ///< of the question: what was asked for an older one is not for us
    bool m_reset = true; ///< the next answer is not comparable with what is here
    bool m_watched = true;
    bool m_loading = false;
    bool m_old = false; ///< something changed since it was asked for
};

} // namespace limber
