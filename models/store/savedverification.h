// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/thread.h>

#include <QHash>
#include <QList>
#include <QString>
#include <QUrl>

#include <functional>

namespace limber {

/// Says which remote pictures a thread shows. Pure, called on a store's thread; models/documents has it (imagesOf).
using ImageLister = std::function<QList<QUrl>(const Thread &)>;

/// What the saved threads lack.
struct SavedVerification
{
    /// A picture of a saved thread that is not here, or is not what it was when it was stored.
    struct MissingImage
    {
        ThreadRef thread;
        QUrl url;

        bool operator==(const MissingImage &) const = default;
    };

    int threads = 0;
    int complete = 0; ///< whose question, and every answer that the cache holds, are in the copy
    int images = 0; ///< that the saved threads show, each thread's counted
    QList<MissingImage> missing;
    QList<ThreadRef> incomplete; ///< those that are not complete
    QHash<ThreadRef, QString> titles; ///< of the threads in `missing` and `incomplete`

    bool operator==(const SavedVerification &) const = default;
};

} // namespace limber
