// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/itemmodels/searchrow.h>
#include <ui/find/matchcolors.h>
#include <ui/presentation/palettetheme.h>
#include <ui/threads/cardmetrics.h>

#include <QStyledItemDelegate>

#include <optional>

namespace limber {

class PersonPictures;

/// Paints what a search found: a post as a card with its thread's title, the part that matches, and who wrote it when; a person or a topic
/// as one line. Cards of a font have one height, and so have lines. Expects a SearchResultsModel.
class SearchRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchRowDelegate)

public:
    /// `clock` says what "2 hours ago" counts from, `pictures` where faces come from; both must outlive the delegate.
    SearchRowDelegate(const Clock &clock, PersonPictures &pictures, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Card;

    [[nodiscard]] const CardMetrics &metrics(const QFont &font) const;
    [[nodiscard]] const MatchColors &colors(const QPalette &palette) const;
    static void paintHit(const Card &card, const SearchHit &hit);
    static void paintMeta(const Card &card, const QRect &line, const SearchHit &hit);
    static void paintPerson(const Card &card, const SearchResults::PersonMatch &match);
    static void paintTopic(const Card &card, const SearchResults::TopicMatch &match);
    static void paintName(const Card &card, const QString &name, const QList<TextRange> &marks, const QString &kind);
    [[nodiscard]] static int lineHeight(const CardMetrics &metrics);

    const Clock &m_clock;
    PersonPictures &m_pictures;
    mutable std::optional<CardMetrics> m_metrics;
    mutable PaletteTheme m_theme;
    mutable std::optional<MatchColors> m_colors;
    mutable qint64 m_colorsOf = 0; ///< the palette's key
};

} // namespace limber
