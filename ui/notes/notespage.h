// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/store/store.h>
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

/// All notes of the person, the one that was edited last first, as far down as somebody reads. Follows the store.
class NotesPage final : public ReadingSurface
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NotesPage)

public:
    /// All must outlive it.
    NotesPage(Store &store, const Clock &clock, const ZoomLevel &zoom, QWidget *parent = nullptr);

    [[nodiscard]] CardBrowser *view() const { return m_view; }

Q_SIGNALS:
    /// The person wants to see what a note is on; `answer` is empty for the question.
    void noteActivated(const limber::ThreadRef &thread, const QString &answer);
    /// There are no notes, and the person wants to see what they could be on.
    void questionsRequested();

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
    std::optional<QList<Note>> m_notes;
    qsizetype m_shown = 0; ///< of m_notes, the first ones
    bool m_whole = false; ///< the view's document is that of what is shown
    quint64 m_generation = 0; ///< of the newest question to the store or the thread pool
};

} // namespace limber
