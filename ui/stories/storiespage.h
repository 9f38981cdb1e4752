// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/store/store.h>
#include <models/store/story.h>
#include <ui/widgets/readingsurface.h>

#include <QList>

#include <optional>

class QStackedWidget;

namespace limber {

class CardBrowser;
class EmptyState;
class ZoomLevel;

/// What people say of their communities. Follows the store.
class StoriesPage final : public ReadingSurface
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoriesPage)

public:
    /// All must outlive it.
    StoriesPage(Store &store, const Clock &clock, const ZoomLevel &zoom, QWidget *parent = nullptr);

    [[nodiscard]] CardBrowser *view() const { return m_view; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void build();

    Store &m_store;
    const Clock &m_clock;
    QStackedWidget *const m_stack;
    CardBrowser *const m_view;
    EmptyState *const m_empty;
    std::optional<QList<Story>> m_stories;
    quint64 m_generation = 0; ///< of the newest question to the store or the thread pool
};

} // namespace limber
