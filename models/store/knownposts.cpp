// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/knownposts.h>

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>

namespace limber {

namespace {

QString entryOf(const QString &answer, Timestamp moment)
{
    return answer + u':' + QString::number(moment.time_since_epoch().count());
}

} // namespace

Timestamp KnownPosts::momentOf(Timestamp created, std::optional<Timestamp> edited)
{
    return std::max(created, edited.value_or(created));
}

qint64 KnownPosts::digestOf(const QString &answer, Timestamp moment)
{
    const QByteArray hash = QCryptographicHash::hash(entryOf(answer, moment).toUtf8(), QCryptographicHash::Sha1);
    return qFromLittleEndian<qint64>(hash.constData());
}

KnownPosts KnownPosts::fromJson(const QString &json)
{
    KnownPosts posts;
    const QJsonArray entries = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &value : entries) {
        const QString entry = value.toString();
        const qsizetype colon = entry.lastIndexOf(u':');
        bool good = false;
        const qint64 moment = entry.mid(colon + 1).toLongLong(&good);
        if (colon >= 0 && good)
            posts.add(entry.first(colon), Timestamp{std::chrono::milliseconds{moment}});
    }
    return posts;
}

KnownPosts KnownPosts::of(const Thread &thread)
{
    KnownPosts posts;
    posts.add({}, momentOf(thread.question.created, thread.question.edited));
    for (const Answer &answer : thread.answers)
        posts.add(answer.id, momentOf(answer.created, answer.edited));
    return posts;
}

bool KnownPosts::has(const QString &answer, Timestamp moment) const
{
    const auto found = m_moments.constFind(answer);
    return found != m_moments.constEnd() && *found == moment;
}

bool KnownPosts::hasAll(const KnownPosts &others) const
{
    return std::all_of(others.m_moments.constKeyValueBegin(), others.m_moments.constKeyValueEnd(),
        [this](const auto &post) { return has(post.first, post.second); });
}

QStringList KnownPosts::answersBesides(const KnownPosts &read) const
{
    QStringList answers;
    for (auto it = m_moments.constBegin(); it != m_moments.constEnd(); ++it) {
        if (!it.key().isEmpty() && !read.has(it.key(), *it))
            answers.append(it.key());
    }
    return answers;
}

KnownPosts KnownPosts::only(const QStringList &answers) const
{
    KnownPosts posts;
    for (const QString &id : QStringList{QString()} + answers) {
        const auto found = m_moments.constFind(id);
        if (found != m_moments.constEnd())
            posts.add(id, *found);
    }
    return posts;
}

KnownPosts KnownPosts::until(Timestamp moment) const
{
    KnownPosts posts;
    for (auto it = m_moments.constBegin(); it != m_moments.constEnd(); ++it) {
        if (*it <= moment)
            posts.add(it.key(), *it);
    }
    return posts;
}

Timestamp KnownPosts::newest() const
{
    Timestamp newest;
    for (const Timestamp &moment : m_moments)
        newest = std::max(newest, moment);
    return newest;
}

qint64 KnownPosts::digest() const
{
    quint64 sum = 0; // unsigned: it may wrap
    for (auto it = m_moments.constBegin(); it != m_moments.constEnd(); ++it)
        sum += static_cast<quint64>(digestOf(it.key(), *it));
    return static_cast<qint64>(sum);
}

QString KnownPosts::toJson() const
{
    QJsonArray entries;
    for (auto it = m_moments.constBegin(); it != m_moments.constEnd(); ++it)
        entries.append(entryOf(it.key(), *it));
    return QString::fromUtf8(QJsonDocument(entries).toJson(QJsonDocument::Compact));
}

} // namespace limber
