// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/domain/failure.h>
#include <models/domain/result.h>
#include <models/domain/threadref.h>
#include <models/store/profile.h>
#include <models/store/store.h>
#include <ui/widgets/readingsurface.h>

#include <optional>

class QStackedWidget;
class QToolButton;

namespace limber {

class CardBrowser;
class EmptyState;
class ZoomLevel;

/// The page of one person, with a way back to where the reader came from. Follows the store.
class ProfilePage final : public ReadingSurface
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProfilePage)

public:
    /// All must outlive it.
    ProfilePage(Store &store, const Clock &clock, const ZoomLevel &zoom, QWidget *parent = nullptr);

    void open(const QString &community, const QString &person);
    [[nodiscard]] CardBrowser *view() const { return m_view; }

Q_SIGNALS:
    void backRequested();
    void threadActivated(const limber::ThreadRef &thread);

protected:
    void changeEvent(QEvent *event) override;

private:
    void load();
    void take(const Result<Profile> &profile);
    void build();
    void dress();
    void showFailure(const Failure &failure);

    Store &m_store;
    const Clock &m_clock;
    QToolButton *const m_back;
    QStackedWidget *const m_stack;
    CardBrowser *const m_view;
    EmptyState *const m_empty;
    QString m_community;
    QString m_person;
    std::optional<Profile> m_profile;
    bool m_loading = false;
    bool m_loadAgain = false; ///< somebody else is wanted, or the store has changed since it was asked
    quint64 m_builds = 0; ///< of the newest document
    bool m_fresh = true; ///< the person is another one than what the view shows
};

} // namespace limber
