// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/result.h>

#include <QByteArray>

namespace limber {

/// The type of a picture ("image/png", …) that was sent as `contentType`, once all of it has been decoded: a type that says otherwise, a
/// format that is not PNG, JPEG, GIF or WebP (others can refer to further files, or are read by nobody else), more than 40 million pixels
/// and a picture that stops half-way are Malformed. What was sent with a wrong type of picture gets its true one. Pure; takes as long as a
/// large picture takes.
[[nodiscard]] Result<QByteArray> imageType(const QByteArray &content, const QByteArray &contentType);

} // namespace limber
