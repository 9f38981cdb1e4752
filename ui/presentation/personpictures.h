// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/person.h>
#include <models/store/store.h>

#include <QCache>
#include <QFont>
#include <QImage>
#include <QObject>
#include <QPainter>
#include <QSet>
#include <QUrl>

namespace limber {

/// The faces of people, wherever they stand beside a name: the picture where the store has it already, because a thread with it was looked
/// at or kept; initials otherwise. Nothing is ever fetched for it. GUI thread.
class PersonPictures final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PersonPictures)

public:
    /// `store` must outlive it.
    explicit PersonPictures(Store &store, QObject *parent = nullptr);

    /// What is known of somebody's picture; null where it is not there, or not yet: the store is asked once, and came() follows.
    [[nodiscard]] QImage of(const Person &person);
    /// The address by which documents know a person's picture; empty where there is none.
    [[nodiscard]] static QUrl address(const Person &person);
    /// Paints somebody's round face into the middle of `box`, `picture` where it is one.
    static void paint(
        QPainter &painter, const QRectF &box, const QString &person, const QString &name, const QFont &font, const QImage &picture);
    /// Somebody comes back, and may find pictures that were not there before: they are asked for once more.
    void lookAgain();

Q_SIGNALS:
    /// A picture is there now.
    void came();

private:
    void ask(const QUrl &url);

    Store &m_store;
    QCache<QUrl, QImage> m_pictures;
    QSet<QUrl> m_asked; ///< an answer is under way
    QSet<QUrl> m_again; ///< asked for once more before that answer: where it is no, it is out of date
    QSet<QUrl> m_missing; ///< were not there
};

} // namespace limber
