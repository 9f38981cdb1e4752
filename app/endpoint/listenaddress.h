// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QString>

#include <optional>

namespace limber {

/// Where to listen, as people write it: 127.0.0.1:8030, [::1]:8030, localhost:0.
struct ListenAddress
{
    QHostAddress host;
    quint16 port = 0;

    [[nodiscard]] static std::optional<ListenAddress> parse(const QString &text);
    /// The address of the endpoint served there: http://127.0.0.1:8030/
    [[nodiscard]] QString url() const;
};

} // namespace limber
