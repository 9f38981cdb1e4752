// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/timestamp.h>

#include <QLocale>
#include <QString>

namespace limber {

/// The day of `when` in this computer's time zone as people write it, "May 4, 2008": the locale's long date without the day of the week.
/// Pure.
[[nodiscard]] QString longDate(Timestamp when, const QLocale &locale);

/// Day and time in this computer's time zone, as the locale writes them in full. Pure.
[[nodiscard]] QString exactDate(Timestamp when, const QLocale &locale);

/// Whole years from `then` to `now`, at least 0. Pure.
[[nodiscard]] int wholeYears(Timestamp then, Timestamp now);

} // namespace limber
