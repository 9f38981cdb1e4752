// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/domain/failure.h>
#include <models/domain/readingplace.h>
#include <models/domain/threadref.h>
#include <models/store/store.h>
#include <ui/experts/profilecontents.h>
#include <ui/widgets/readingsurface.h>

#include <optional>

class QPushButton;
class QStackedWidget;
class QToolButton;

namespace limber {

class CardBrowser;
class EmptyState;
class PersonPictures;
class ProfileReader;
class ShowMore;
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
    /// Follows the person, or no more.
    void toggleFollowed();
    [[nodiscard]] CardBrowser *view() const { return m_view; }

Q_SIGNALS:
    void backRequested();
    void personActivated(const QString &community, const QString &person);
    void threadActivated(const limber::ThreadRef &thread);
    /// An answer of theirs, in its thread.
    void placeActivated(const limber::ThreadRef &thread, const limber::ReadingPlace &place);
    /// What they wrote about a topic, or all of it.
    void threadsRequested(const limber::ThreadQuery &query);
    /// The reader wants to follow them (`expert` as they are now), or no more.
    void followRequested(const limber::Expert &expert, bool follow);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void build();
    void activate(const QString &path);
    void showFollow();
    void dress();
    void showFailure(const Failure &failure);

    const Clock &m_clock;
    ProfileReader *const m_reader;
    PersonPictures *const m_pictures;
    QToolButton *const m_back;
    QPushButton *const m_follow;
    QStackedWidget *const m_stack;
    CardBrowser *const m_view;
    ShowMore *const m_more;
    EmptyState *const m_empty;
    std::optional<ProfileContents> m_shown; ///< what the view's document says; none while another one is built
    quint64 m_builds = 0; ///< of the newest document
    bool m_gone = false; ///< there is no such person
    bool m_fresh = true; ///< the person is another one than what the view shows
};

} // namespace limber
