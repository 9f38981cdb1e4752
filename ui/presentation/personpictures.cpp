// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/linkaddress.h>
#include <models/documents/personface.h>
#include <models/domain/deliver.h>
#include <ui/presentation/personpictures.h>

#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace limber {

namespace {

constexpr int Most = 300; // pictures
constexpr int Side = 192; // of a face at twice its largest size

QImage decoded(const QByteArray &content)
{
    const QImage image = QImage::fromData(content);
    if (image.isNull() || std::min(image.width(), image.height()) <= Side)
        return image;
    return image.scaled(Side, Side, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
}

} // namespace

PersonPictures::PersonPictures(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_pictures(Most)
{
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!changes.images.isEmpty() || changes.rebuilt)
            m_missing.clear(); // whoever shows them asks again
    });
}

QUrl PersonPictures::address(const Person &person)
{
    return QUrl(linkAddress(QString::fromLatin1(person.avatar.toEncoded())));
}

QImage PersonPictures::of(const Person &person)
{
    if (person.avatar.isEmpty())
        return {};
    const QUrl url = address(person);
    if (const QImage *picture = m_pictures.object(url))
        return *picture;
    if (!url.isEmpty() && !m_asked.contains(url) && !m_missing.contains(url))
        ask(url);
    return {};
}

void PersonPictures::ask(const QUrl &url)
{
    m_asked.insert(url);
    deliver(m_store.image(url), this, [this, url](const Result<RemoteImage> &image) {
        if (!image) {
            m_asked.remove(url);
            if (m_again.remove(url))
                ask(url); // it may have come since
            else
                m_missing.insert(url);
            return;
        }
        m_again.remove(url);
        const auto job = [content = image->content] {
            return decoded(content);
        };
        deliver(QtConcurrent::run(job), this, [this, url](const QImage &picture) {
            m_asked.remove(url);
            if (picture.isNull()) {
                m_missing.insert(url);
                return;
            }
            m_pictures.insert(url, new QImage(picture));
            Q_EMIT came();
        });
    });
}

void PersonPictures::paint(
    QPainter &painter, const QRectF &box, const QString &person, const QString &name, const QFont &font, const QImage &picture)
{
    if (picture.isNull()) {
        paintFace(painter, box, person, name, font);
        return;
    }
    const int side = qRound(std::min(box.width(), box.height()));
    QRectF square(0, 0, side, side);
    square.moveCenter(box.center());
    const QImage face = roundFace(picture, side, painter.device()->devicePixelRatioF());
    painter.drawImage(square, face, QRectF(face.rect()));
}

void PersonPictures::lookAgain()
{
    m_again = m_asked;
    const QSet<QUrl> missing = std::exchange(m_missing, {});
    if (missing.size() > Most)
        return; // a long directory: those that are seen are asked for as they are painted
    for (const QUrl &url : missing)
        ask(url);
}

} // namespace limber
