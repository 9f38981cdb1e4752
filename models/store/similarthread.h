// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/threadref.h>

#include <QString>

namespace limber {

/// A thread whose title is like another text.
struct SimilarThread
{
    ThreadRef ref;
    QString title;
    int answers = 0;
    bool accepted = false; ///< an answer that is held is accepted
    bool answeredByExpert = false;

    bool operator==(const SimilarThread &) const = default;
};

} // namespace limber
