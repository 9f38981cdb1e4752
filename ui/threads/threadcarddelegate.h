// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/store/threadrow.h>
#include <ui/presentation/humandate.h>
#include <ui/presentation/palettetheme.h>
#include <ui/threads/cardmetrics.h>

#include <QCache>
#include <QStyledItemDelegate>

#include <optional>

namespace limber {

/// Paints a thread as a card: two lines of title, the beginning of the question, who and when, and the answer count as a block. All cards
/// of a font have one height. Expects a ThreadListModel.
class ThreadCardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThreadCardDelegate)

public:
    /// `clock` says what "2 hours ago" counts from; it must outlive the delegate.
    explicit ThreadCardDelegate(const Clock &clock, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// The lines of a row, broken for a width; made once and kept for as long as the row says the same.
    struct Lines
    {
        QString title;
        QString excerpt;
        bool unread = false;
        int width = 0;
        QStringList titleLines;
        QStringList snippetLines;
    };
    struct Card;

    [[nodiscard]] const CardMetrics &metrics(const QFont &font) const;
    [[nodiscard]] const Lines &lines(const ThreadRow &row, int width) const;
    void paintLoading(const Card &card) const;
    void paintThread(const Card &card, const ThreadRow &row) const;
    void paintCount(const Card &card, const QRect &block, const ThreadRow &row) const;
    void paintMeta(const Card &card, const QRect &line, const ThreadRow &row) const;

    const Clock &m_clock;
    mutable std::optional<CardMetrics> m_metrics;
    mutable PaletteTheme m_theme;
    mutable QCache<qint64, Lines> m_lines;
};

} // namespace limber
