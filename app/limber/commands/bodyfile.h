// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/result.h>

#include <QCommandLineOption>
#include <QCoreApplication>
#include <QString>

namespace limber {

/// The text of a post, as the option --body-file names it.
class BodyFile final
{
    Q_DECLARE_TR_FUNCTIONS(limber::BodyFile)

public:
    BodyFile() = delete;

    /// More bytes than this are no post that an endpoint takes.
    static constexpr qint64 largest = 256 * 1024;

    [[nodiscard]] static QString optionName();
    [[nodiscard]] static QCommandLineOption option();
    /// The whole text, in UTF-8, without the line ends that close it; "-" is standard input, which is waited for. NotFound where it cannot
    /// be read, Refused where it is no text or too long; `detail` says it all, for people.
    [[nodiscard]] static Result<QString> read(const QString &name);
};

} // namespace limber
