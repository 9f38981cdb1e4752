// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace limber {

/// Words that call for a doctor rather than for a community. The list is short, is looked through here alone, and decides nothing.
class DoctorWords final
{
    Q_DECLARE_TR_FUNCTIONS(limber::DoctorWords)

public:
    DoctorWords() = delete;

    /// The first of them that a text has, whole and whatever its accents, as it stands in the list; empty for none.
    [[nodiscard]] static QString firstIn(const QString &text);
};

} // namespace limber
