// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/testimonial.h>

#include <QString>

namespace limber {

/// A testimonial and the community it is from.
struct Story
{
    QString community;
    Testimonial testimonial;

    bool operator==(const Story &) const = default;
};

} // namespace limber
