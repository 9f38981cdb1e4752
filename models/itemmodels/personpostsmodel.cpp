// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <models/itemmodels/personpostsmodel.h>

#include <algorithm>

namespace limber {
namespace {

constexpr int kPage = 50;

} // namespace

PersonPostsModel::PersonPostsModel(Store &store, QObject *parent)
    : KeyedListModel(parent)
    , m_store(store)
{
    connect(&m_store, &Store::changed, this, &PersonPostsModel::onChanged);
}

void PersonPostsModel::setPerson(const QString &community, const QString &person, PersonPosts::Kind kind)
{
    if (community == m_community && person == m_person && kind == m_kind)
        return;
    m_community = community;
    m_person = person;
    m_kind = kind;
    m_reset = true;
    m_next.reset();
    m_failure.reset();
    ++m_generation;
    replaceRows({});
    read();
}

void PersonPostsModel::setWatched(bool watched)
{
    m_watched = watched;
    if (m_old)
        read();
}

void PersonPostsModel::readAgain()
{
    if (!m_person.isEmpty())
        read();
}

QVariant PersonPostsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PersonPost &post = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return post.title;
    case PostRole:
        return QVariant::fromValue(post);
    case RefRole:
        return QVariant::fromValue(post.thread);
    default:
        return {};
    }
}

QHash<int, QByteArray> PersonPostsModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{PostRole, "post"}, {RefRole, "ref"}});
    return names;
}

bool PersonPostsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next && !m_reset && !m_loading;
}

void PersonPostsModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(m_next, kPage);
}

QString PersonPostsModel::keyOf(const PersonPost &post) const
{
    return post.thread.community + u'/' + post.thread.id + u'/' + post.answer;
}

void PersonPostsModel::onChanged(const ChangeSet &changes)
{
    if (!m_person.isEmpty() && (!changes.threads.empty() || changes.rebuilt))
        read();
}

void PersonPostsModel::read()
{
    m_old = true;
    if (!m_watched || m_loading)
        return;
    m_old = false;
    ask({}, m_reset ? kPage : std::max(rowCount(), kPage));
}

void PersonPostsModel::ask(std::optional<PersonPosts::Place> after, int most)
{
    m_loading = true;
    auto posts = m_store.personPosts(m_community, m_person, m_kind, after, most);
    deliver(posts, this, [this, asked = m_generation, onward = after.has_value()](const Result<PersonPosts> &answer) {
        m_loading = false;
        if (asked == m_generation)
            take(answer, onward);
        if (m_old)
            read();
    });
}

void PersonPostsModel::take(const Result<PersonPosts> &answer, bool onward)
{
    m_failure = answer ? std::nullopt : std::optional(answer.failure());
    if (answer) {
        if (m_reset)
            replaceRows(answer->posts);
        else if (onward)
            appendRows(answer->posts);
        else
            updateRows(answer->posts);
        m_reset = false;
        m_next = answer->next;
    }
    Q_EMIT loaded();
}

} // namespace limber
