// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/timestamp.h>

#include <QCoreApplication>
#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace limber {

/// Points in time as people say them. `now` is given, so that a page speaks of one moment; days are those of `zone`.
class HumanDate final
{
    Q_DECLARE_TR_FUNCTIONS(limber::HumanDate)

public:
    explicit HumanDate(Timestamp now, QLocale locale = QLocale(), QTimeZone zone = QTimeZone::systemTimeZone());

    /// "just now", "5 minutes ago", "2 hours ago", "yesterday", "3 days ago", then "May 3, 2008". A moment that is still to come (clocks
    /// differ) is "just now" within two minutes and a date after that.
    [[nodiscard]] QString text(Timestamp when) const;
    /// "May 3, 2008".
    [[nodiscard]] QString date(Timestamp when) const;
    /// Day and time to the minute or second, as the locale writes them: for tooltips.
    [[nodiscard]] QString exact(Timestamp when) const;
    /// How many whole years ago, 0 for less than one and for what is still to come.
    [[nodiscard]] int years(Timestamp when) const;

private:
    [[nodiscard]] QDateTime local(Timestamp when) const;

    Timestamp m_now;
    QLocale m_locale;
    QTimeZone m_zone;
};

} // namespace limber
