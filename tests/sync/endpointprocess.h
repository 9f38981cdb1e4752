// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/item.h>

#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <QUrl>

#include <vector>

namespace limber {

/// The real limber-endpoint on loopback, with data of its own.
class EndpointProcess final
{
    Q_DISABLE_COPY_MOVE(EndpointProcess)

public:
    EndpointProcess() = default;
    ~EndpointProcess();

    /// Loads items as `limber-endpoint load` does; whether it went well.
    [[nodiscard]] bool load(const std::vector<Item> &items);
    /// Starts it at this port, or any; whether it listens.
    [[nodiscard]] bool start(int port = 0);
    void stop();
    [[nodiscard]] QUrl url() const { return m_url; }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QUrl m_url;
};

} // namespace limber
