// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/documents/documentstyle.h>

#include <QColor>
#include <QString>

namespace limber {

/// How two versions of a thread stand beside each other: the style of a thread, and what a difference needs besides.
struct DifferenceLook
{
    DocumentStyle style;
    QColor removed; ///< words that the new version has no more; they are struck out too
    QColor added; ///< words that the old version did not have; they are underlined too
    QColor removedSurface; ///< behind a paragraph that lost something
    QColor addedSurface;
    QString before; ///< over the old version: when it was saved
    QString after; ///< over the new version
};

} // namespace limber
