// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QImage>
#include <QPainter>
#include <QRectF>
#include <QString>

namespace limber {

/// The colour behind the initials of a person: a hue of its own for each id, always the same, dark enough for white letters (4.5:1). A
/// neutral grey for an empty id. Pure.
[[nodiscard]] QColor faceColor(const QString &personId);

/// One or two letters for a name; empty where it has none. Pure.
[[nodiscard]] QString initials(const QString &name);

/// Paints a round face for somebody without a picture into the middle of `box`: white initials on faceColor(), or the outline of a head
/// where there is no letter. The same person looks the same everywhere. It is beside the name, and needs no accessible text of its own.
void paintFace(QPainter &painter, const QRectF &box, const QString &personId, const QString &name, const QFont &font);

/// The same as an image. `size` is its width and height in device-independent pixels. Any thread.
[[nodiscard]] QImage faceImage(const QString &personId, const QString &name, const QFont &font, int size, double devicePixelRatio);

/// A picture of somebody as a round face: the middle of it, `size` as above. Any thread.
[[nodiscard]] QImage roundFace(const QImage &picture, int size, double devicePixelRatio);

} // namespace limber
