// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/symbolicicon.h>
#include <ui/threads/filterbar.h>
#include <ui/threads/filterchip.h>
#include <ui/threads/filtertext.h>
#include <ui/widgets/flowlayout.h>

#include <QToolButton>

#include <array>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Filters{ThreadFilter::Unread, ThreadFilter::Unanswered, ThreadFilter::Expert, ThreadFilter::Saved};

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_lens(new FilterChip({}, this))
    , m_clear(new QToolButton(this))
{
    auto *chips = new FlowLayout(this);
    chips->setContentsMargins(16, 0, 12, 8);
    chips->setSpacing(8);
    chips->addWidget(m_lens);
    for (const ThreadFilter filter : Filters) {
        auto *chip = new FilterChip(FilterText::name(filter), this);
        connect(chip, &QToolButton::clicked, this,
            [this, filter](bool on) { Q_EMIT filtersChosen((ThreadFilters(m_pressed)).setFlag(filter, on) & m_offered); });
        chips->addWidget(chip);
        m_chips.insert(filter, chip);
    }
    chips->addWidget(m_clear);
    m_lens->setObjectName(u"lens-chip"_s);
    connect(m_lens, &QToolButton::clicked, this, &FilterBar::lensDismissed);
    m_clear->setObjectName(u"clear-filters"_s);
    m_clear->setIcon(SymbolicIcon::icon(Symbol::Close));
    m_clear->setToolTip(tr("Take all filters away"));
    m_clear->setAccessibleName(tr("Take all filters away"));
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::TabFocus);
    connect(m_clear, &QToolButton::clicked, this, [this] { Q_EMIT filtersChosen({}); });
    refresh();
}

void FilterBar::setFilters(ThreadFilters offered, ThreadFilters pressed)
{
    m_offered = offered;
    m_pressed = pressed & offered;
    refresh();
}

void FilterBar::setLens(LensMode mode)
{
    m_mode = mode;
    refresh();
}

void FilterBar::setCounts(const std::optional<FilterCounts> &counts)
{
    m_counts = counts;
    refresh();
}

void FilterBar::refresh()
{
    const auto hidden = [this](ThreadFilter filter) {
        return m_counts ? std::optional(m_counts->hidden(filter)) : std::nullopt;
    };
    for (const auto [filter, chip] : m_chips.asKeyValueRange()) {
        // While the lens leaves experts' answers alone, it is the lens that does so.
        show(chip, m_offered.testFlag(filter) && !(m_mode == LensMode::Only && filter == ThreadFilter::Expert));
        chip->setChecked(m_pressed.testFlag(filter));
        chip->setHiddenRows(hidden(filter));
    }
    show(m_lens, m_mode != LensMode::Off);
    m_lens->setChecked(m_mode != LensMode::Off);
    //: A chip over a list of questions: the expert lens shows those first that an expert has answered, or no others
    m_lens->setName(m_mode == LensMode::Only ? tr("Experts only") : tr("Experts first"));
    m_lens->setHiddenRows(m_mode == LensMode::Only ? hidden(ThreadFilter::Expert) : std::nullopt);
    const int line = fontMetrics().height();
    m_clear->setIconSize(QSize(line, line) * 4 / 5);
    show(m_clear, m_pressed != ThreadFilters());
}

/// Whoever has just pressed what goes by it goes on from there, among the chips.
void FilterBar::show(QWidget *chip, bool shown)
{
    const bool focused = chip->hasFocus();
    if (focused && !shown) {
        for (QWidget *next : findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            if (next != chip && next != m_clear && next != m_lens && !next->isHidden()) {
                next->setFocus(Qt::OtherFocusReason);
                break;
            }
        }
    }
    chip->setVisible(shown);
}

} // namespace limber
