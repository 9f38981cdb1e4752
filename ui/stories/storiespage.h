// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/store/store.h>
#include <models/store/story.h>
#include <ui/presentation/symbol.h>
#include <ui/widgets/readingsurface.h>

#include <QList>

#include <optional>

class QStackedWidget;

namespace limber {

class CardBrowser;
class EmptyState;
class ShowMore;
class ZoomLevel;

/// What people say of their communities, as far down as somebody reads. Follows the store.
class StoriesPage final : public ReadingSurface
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoriesPage)

public:
    /// All must outlive it.
    StoriesPage(Store &store, const Clock &clock, const ZoomLevel &zoom, QWidget *parent = nullptr);

    [[nodiscard]] CardBrowser *view() const { return m_view; }

Q_SIGNALS:
    /// There are no stories, and the person wants to have some.
    void syncRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void build();
    void showMore();
    void showEmpty(Symbol symbol, const QString &text, const QString &action);

    Store &m_store;
    const Clock &m_clock;
    QStackedWidget *const m_stack;
    CardBrowser *const m_view;
    ShowMore *const m_more;
    EmptyState *const m_empty;
    std::optional<QList<Story>> m_stories;
    qsizetype m_shown = 0; ///< of m_stories, the first ones
    bool m_whole = false; ///< the view's document is that of what is shown
    quint64 m_generation = 0; ///< of the newest question to the store or the thread pool
};

} // namespace limber
