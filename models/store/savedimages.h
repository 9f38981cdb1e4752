// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/remoteimage.h>
#include <models/store/connection.h>
#include <models/store/savedverification.h>

#include <optional>

namespace limber {

/// The pictures of saved threads in mine.sqlite. Any of the store's threads, on that thread's connection. Throws SqlError.
class SavedImages final
{
public:
    /// `connection` is the writer's of mine.sqlite, or a reader's, which has it attached.
    explicit SavedImages(Connection &connection)
        : m_connection(connection)
    {
    }

    /// The picture with this address that any saved thread has, if it is what it was when it was stored.
    [[nodiscard]] std::optional<RemoteImage> find(const QUrl &url);
    /// Whether a copy has the picture whole.
    [[nodiscard]] bool holds(qint64 copy, const QUrl &url);
    /// Keeps a picture for the copy; one that is there under the same address makes way. Within the caller's transaction.
    void add(qint64 copy, const RemoteImage &image);
    /// Takes away what no copy shows any more. Within the caller's transaction.
    void tidy();

private:
    Connection &m_connection;
};

} // namespace limber
