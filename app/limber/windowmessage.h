// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace limber {

/// How two Limbers on one profile speak: JSON objects, each after its length in four bytes, most significant first.
/// A launch sends one, {"version": 1, "do": "raise"} or {"version": 1, "do": "command", "command": …, "arguments": […], "json": …,
/// "folder": …, "body": …}. The
/// window answers with {"alive": true} as soon as it has understood, and again every few seconds while it works; with {"out": …} and
/// {"err": …}, bytes in Base64; and last with {"status": …}.
class WindowMessage final
{
public:
    WindowMessage() = delete;

    /// More than this is no message of ours.
    static constexpr qsizetype largest = 1024 * 1024;
    static constexpr int version = 1;

    [[nodiscard]] static QByteArray packed(const QJsonObject &message);

    enum class State { Incomplete, Whole, Junk };
    /// Takes the first message off `bytes` into `message`. Junk: these bytes will never be one.
    [[nodiscard]] static State take(QByteArray &bytes, QJsonObject &message);
};

} // namespace limber
