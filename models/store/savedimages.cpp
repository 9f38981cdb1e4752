// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/savedimages.h>

#include <QCryptographicHash>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QString digest(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

} // namespace

std::optional<RemoteImage> SavedImages::find(const QUrl &url)
{
    Statement query = m_connection.statement(
        u"SELECT i.sha256, i.type, i.content FROM saved_image_use u JOIN saved_image i ON i.sha256 = u.sha256 WHERE u.url = ?"_s);
    query.bind(url);
    while (query.next()) {
        const QByteArray content = query.bytes(2);
        if (digest(content) == query.text(0))
            return RemoteImage{url, query.text(1).toLatin1(), content};
    }
    return {};
}

bool SavedImages::holds(qint64 copy, const QUrl &url)
{
    Statement query =
        m_connection.statement(u"SELECT i.sha256, i.content FROM saved_image_use u JOIN saved_image i ON i.sha256 = u.sha256 WHERE "
                               "u.thread = ? AND u.url = ?"_s);
    query.bind(copy).bind(url);
    return query.next() && digest(query.bytes(1)) == query.text(0);
}

void SavedImages::add(qint64 copy, const RemoteImage &image)
{
    const QString sha256 = digest(image.content);
    // What was damaged on the disk under the same name is put right too.
    m_connection
        .statement(u"INSERT INTO saved_image (sha256, type, content) VALUES (?, ?, ?) ON CONFLICT (sha256) DO UPDATE SET content = "
                   "excluded.content WHERE content <> excluded.content"_s)
        .bind(sha256, QString::fromLatin1(image.type), image.content)
        .run();
    m_connection.statement(u"INSERT OR REPLACE INTO saved_image_use (thread, url, sha256) VALUES (?, ?, ?)"_s)
        .bind(copy, image.url, sha256)
        .run();
    tidy();
}

void SavedImages::tidy()
{
    m_connection.statement(u"DELETE FROM saved_image WHERE sha256 NOT IN (SELECT sha256 FROM saved_image_use)"_s).run();
}

} // namespace limber
