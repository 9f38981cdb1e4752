// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/lensmode.h>
#include <models/store/filtercounts.h>

#include <QHash>
#include <QWidget>

#include <optional>

class QToolButton;

namespace limber {

class FilterChip;

/// The chips over a list: what narrows it, several at once, each with how many rows it hides; the expert lens while it is on; and a way to
/// take all of it away.
class FilterBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterBar)

public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// The filters that this list can be narrowed by, and those that are pressed.
    void setFilters(ThreadFilters offered, ThreadFilters pressed);
    void setLens(LensMode mode);
    /// What each filter hides; none while that is not known.
    void setCounts(const std::optional<FilterCounts> &counts);

Q_SIGNALS:
    /// The person wants these filters, and no others, of those that are offered.
    void filtersChosen(limber::ThreadFilters filters);
    void lensDismissed();

private:
    void refresh();
    void show(QWidget *chip, bool shown);

    QHash<ThreadFilter, FilterChip *> m_chips;
    FilterChip *const m_lens;
    QToolButton *const m_clear;
    ThreadFilters m_offered;
    ThreadFilters m_pressed;
    LensMode m_mode = LensMode::Off;
    std::optional<FilterCounts> m_counts;
};

} // namespace limber
