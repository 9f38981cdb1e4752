// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/person.h>
#include <models/domain/timestamp.h>

#include <QString>
#include <QtGlobal>

#include <optional>

namespace limber {

/// A person of a community with the numbers that the directory and the profile show. The directory lists experts and editors.
struct Expert
{
    QString community;
    Person person;
    qint64 questions = 0; ///< asked, and held
    qint64 answers = 0; ///< given, and held
    std::optional<Timestamp> lastAnswer; ///< when the newest of their answers was given; none where they gave none
    bool followed = false; ///< the person follows them

    bool operator==(const Expert &) const = default;
};

} // namespace limber
