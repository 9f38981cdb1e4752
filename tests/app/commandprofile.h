// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/support/program.h>

#include <QJsonArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace limber {

/// A profile of its own, worked on by the real `limber`.
class CommandProfile final
{
public:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("profile")); }
    /// A file beside the profile.
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    /// `limber --profile … arguments`.
    [[nodiscard]] ProgramResult limber(const QStringList &arguments, int timeoutMs = 60'000) const;
    /// The program, for runs that want more than that.
    [[nodiscard]] Program program() const;
    /// Both databases, row by row.
    [[nodiscard]] QStringList dump() const;

    /// The items of a file of tests/data.
    [[nodiscard]] static QJsonArray testData(const QString &name);
    /// A file of the data beside the project's folder; empty where there is none.
    [[nodiscard]] static QString sharedData(const QString &name);

private:
    QTemporaryDir m_folder;
};

} // namespace limber
