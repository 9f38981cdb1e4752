// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace limber {

/// What an address of the endpoint names.
struct Place
{
    enum class Kind { None, Discovery, Changes, Me, Question, Answer, Accepted };

    Kind kind = Kind::None;
    QString id{}; ///< of the post

    /// Reads a path, its percent signs resolved. Pure; any thread.
    [[nodiscard]] static Place of(const QString &path);
    /// The methods that are allowed here, as an Allow field has them.
    [[nodiscard]] QByteArray allowed() const;
    [[nodiscard]] bool allows(const QByteArray &method) const;
};

} // namespace limber
