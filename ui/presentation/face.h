// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPixmap>
#include <QRectF>
#include <QString>

class QPainter;

namespace limber {

/// A person's round picture: initials on a colour that only the id decides, so that somebody looks the same everywhere and every time.
/// Decorative beside the name: it needs no accessible text of its own. GUI thread.
class Face final
{
public:
    /// `id` is the person's id (empty once the account is gone), `name` may be empty: then a silhouette is drawn.
    Face(QString id, QString name);

    /// Fills `rect`'s inner circle.
    void paint(QPainter *painter, const QRectF &rect, const QFont &font) const;
    /// `size` in device-independent pixels.
    [[nodiscard]] QPixmap pixmap(int size, qreal devicePixelRatio, const QFont &font) const;

    /// The circle. White initials have at least 4.5:1 on it.
    [[nodiscard]] QColor color() const;
    /// The first character of the first and of the last word, as upper case; one for a single word, none for a name without letters.
    [[nodiscard]] QString initials() const;

private:
    QString m_id;
    QString m_name;
};

} // namespace limber
