// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/failure.h>

#include <QCoreApplication>
#include <QString>

namespace limber {

/// A failure as people are told of it: three sentences, for an inline bar, a status line, or standard error.
struct FailureText
{
    Q_DECLARE_TR_FUNCTIONS(limber::FailureText)

public:
    QString happened; ///< what happened
    QString meaning; ///< what it means for the person
    QString action; ///< what to do
    QString details; ///< technical, in English, for "Details"; may be empty. Never a token or a post's text

    /// `now` decides how a moment to wait for is said.
    [[nodiscard]] static FailureText of(const Failure &failure, Timestamp now);
    /// The three sentences on one line.
    [[nodiscard]] QString line() const;
};

} // namespace limber
