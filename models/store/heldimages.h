// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/remoteimage.h>

#include <QCache>

#include <optional>

namespace limber {

/// The pictures of threads that are not saved, as long as the program runs: those that were asked for longest ago make way. They stay in
/// memory alone, so that looking at a post's pictures leaves nothing on the disk. One thread.
class HeldImages final
{
public:
    /// In bytes of encoded content.
    static constexpr qsizetype room = 32 * 1024 * 1024;

    /// What is larger than all the room is not held.
    void add(const RemoteImage &image) { m_images.insert(image.url, new RemoteImage(image), image.content.size()); }
    [[nodiscard]] std::optional<RemoteImage> find(const QUrl &url) const
    {
        const RemoteImage *image = m_images.object(url);
        return image ? std::optional(*image) : std::nullopt;
    }

private:
    QCache<QUrl, RemoteImage> m_images{room};
};

} // namespace limber
