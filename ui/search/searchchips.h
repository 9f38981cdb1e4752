// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/domain/lensmode.h>
#include <models/domain/searchquery.h>

#include <QWidget>

namespace limber {

class SearchChip;

/// The operators of a search as chips: those in force, each of which can be taken away, and some that are offered.
class SearchChips final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchChips)

public:
    /// `clock` says which years are offered; it must outlive the chips.
    explicit SearchChips(const Clock &clock, QWidget *parent = nullptr);

    void setQuery(const SearchQuery &query);
    /// Offers a topic (its title); empty for none.
    void setTopic(const QString &topic);
    /// Shows the expert lens first of all, where it says something of this search.
    void setLens(LensMode lens);

Q_SIGNALS:
    /// The person took an operator away, or added one.
    void queryChosen(const limber::SearchQuery &query);
    /// The person wants to type the value of an operator that begins like this.
    void typingWanted(const QString &begin);
    /// The person wants to look without the expert lens.
    void lensDismissed();

private:
    void fill();
    void add(const SearchPart &part, bool inForce);
    void addLens();
    [[nodiscard]] bool looksThroughLens() const;
    void addYears(SearchPart::Kind kind, const QString &text, const QString &begin);
    [[nodiscard]] QList<SearchPart> inForce() const;

    const Clock &m_clock;
    SearchQuery m_query;
    QString m_topic;
    LensMode m_lens = LensMode::Off;
};

} // namespace limber
