// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/search/searchchip.h>
#include <ui/search/searchchips.h>
#include <ui/search/searchtext.h>
#include <ui/widgets/flowlayout.h>

#include <QMenu>

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array YearsBack{0, 1, 2, 5, 10};
constexpr qsizetype MostChips = 12; // a text can be made of thousands of operators

} // namespace

SearchChips::SearchChips(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
{
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(16, 0, 12, 8);
    flow->setSpacing(8);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    fill();
}

void SearchChips::setQuery(const SearchQuery &query)
{
    const QList<SearchPart> before = inForce();
    m_query = query;
    if (inForce() != before)
        fill();
}

void SearchChips::setTopic(const QString &topic)
{
    if (std::exchange(m_topic, topic) != topic)
        fill();
}

void SearchChips::setLens(LensMode lens)
{
    if (std::exchange(m_lens, lens) != lens)
        fill();
}

/// What the person typed of experts counts more.
bool SearchChips::looksThroughLens() const
{
    return m_lens != LensMode::Off && !m_query.has(SearchPart::Kind::Expert);
}

QList<SearchPart> SearchChips::inForce() const
{
    QList<SearchPart> operators;
    for (const SearchPart &part : m_query.parts()) {
        if (operators.size() == MostChips)
            break;
        if (part.kind != SearchPart::Kind::Word && part.kind != SearchPart::Kind::Phrase && !operators.contains(part))
            operators.append(part);
    }
    return operators;
}

void SearchChips::fill()
{
    // Somebody who has just pressed a chip goes on from where it was.
    qsizetype focused = -1;
    const QList<SearchChip *> before = findChildren<SearchChip *>(Qt::FindDirectChildrenOnly);
    for (qsizetype at = 0; at < before.size(); ++at) {
        if (before.at(at)->hasFocus())
            focused = at;
        before.at(at)->setParent(nullptr);
        before.at(at)->deleteLater();
    }
    if (looksThroughLens())
        addLens();
    const QList<SearchPart> operators = inForce();
    for (const SearchPart &part : operators)
        add(part, true);
    QList<SearchPart> offered{
        {SearchPart::Kind::Answers, u"0"_s}, {SearchPart::Kind::Expert, u"yes"_s}, {SearchPart::Kind::Saved, u"yes"_s}};
    if (!m_topic.isEmpty())
        offered.append({SearchPart::Kind::Topic, m_topic});
    for (const SearchPart &part : offered) {
        if (part.kind == SearchPart::Kind::Expert && m_lens == LensMode::Only)
            continue; // the lens does so already
        const bool only = part.kind != SearchPart::Kind::Topic;
        if (only ? !m_query.has(part.kind) : m_query.with(part) != m_query)
            add(part, false);
    }
    if (!m_query.has(SearchPart::Kind::After))
        //: A chip of the search that opens a menu of years: only posts from then on.
        addYears(SearchPart::Kind::After, tr("From…"), u"after:"_s);
    if (!m_query.has(SearchPart::Kind::Before))
        //: A chip of the search that opens a menu of years: only earlier posts.
        addYears(SearchPart::Kind::Before, tr("Before…"), u"before:"_s);
    const QList<SearchChip *> chips = findChildren<SearchChip *>(Qt::FindDirectChildrenOnly);
    if (focused >= 0 && !chips.isEmpty())
        chips.at(std::min(focused, chips.size() - 1))->setFocus(Qt::OtherFocusReason);
    updateGeometry();
}

void SearchChips::add(const SearchPart &part, bool inForce)
{
    auto *chip = new SearchChip(part, SearchText::chip(part), inForce, this);
    connect(chip, &QToolButton::clicked, this,
        [this, part, inForce] { Q_EMIT queryChosen(inForce ? m_query.without(part) : m_query.with(part)); });
    layout()->addWidget(chip);
    chip->show();
}

void SearchChips::addLens()
{
    //: A chip of the search: the expert lens shows what experts and editors wrote before all else, or nothing else.
    const QString text = m_lens == LensMode::Only ? tr("Experts only") : tr("Experts first");
    auto *chip = new SearchChip({.kind = SearchPart::Kind::Expert, .text = u"yes"_s}, text, true, this);
    chip->setObjectName(u"search-lens-chip"_s);
    connect(chip, &QToolButton::clicked, this, &SearchChips::lensDismissed);
    layout()->addWidget(chip);
    chip->show();
}

void SearchChips::addYears(SearchPart::Kind kind, const QString &text, const QString &begin)
{
    auto *chip = new SearchChip({kind}, text, false, this);
    auto *menu = new QMenu(chip);
    const int now = static_cast<int>(std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(m_clock.now())).year());
    for (const int back : YearsBack) {
        const QString year = QString::number(now - back);
        menu->addAction(year, this, [this, kind, year] { Q_EMIT queryChosen(m_query.with({kind, year})); });
    }
    menu->addSeparator();
    menu->addAction(tr("Another &Date…"), this, [this, begin] { Q_EMIT typingWanted(begin); });
    chip->setMenu(menu);
    layout()->addWidget(chip);
    chip->show();
}

} // namespace limber
