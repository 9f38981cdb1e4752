// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/domain/failure.h>
#include <models/domain/threadref.h>
#include <models/store/profile.h>
#include <models/store/store.h>

#include <QUrl>
#include <QWidget>

#include <optional>

class QStackedWidget;

namespace limber {

class CardBrowser;
class EmptyPage;
class ZoomLevel;

/// The page of one person, with a way back to where the reader came from. Follows the store.
class ProfilePage final : public QWidget
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
    void linkActivated(const QUrl &link);
    void linkHovered(const QString &target);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void load();
    void build();
    void showFailure(const Failure &failure);

    Store &m_store;
    const Clock &m_clock;
    QStackedWidget *const m_stack;
    CardBrowser *const m_view;
    EmptyPage *const m_empty;
    QString m_community;
    QString m_person;
    std::optional<Profile> m_profile;
    quint64 m_generation = 0; ///< of the newest question to the store or the thread pool
    bool m_fresh = true; ///< the person is another one than what the view shows
};

} // namespace limber
