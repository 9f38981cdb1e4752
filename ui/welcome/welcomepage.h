// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/domain/readingplace.h>
#include <models/store/store.h>
#include <ui/widgets/readingsurface.h>

#include <QSettings>

class QScrollArea;
class QVBoxLayout;

namespace limber {

class CardSection;
class MessageBar;
class PersonPictures;
class StoryCard;
class StoryTeller;
class TitleLabel;
class WelcomeReader;

/// Where somebody begins: what they were reading, what has come since, who waits for an answer, the people behind it, a story. What a sync
/// brings moves neither what is looked at nor the focus.
class WelcomePage final : public ReadingSurface
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WelcomePage)

public:
    /// All must outlive it. Which story was told last is kept in the settings.
    WelcomePage(Store &store, const Clock &clock, QSettings &settings, QWidget *parent = nullptr);

    [[nodiscard]] QScrollArea *scrollArea() const { return m_scroll; }

Q_SIGNALS:
    void threadActivated(const limber::ThreadRef &thread);
    /// A post of a thread, or where somebody was in it.
    void placeActivated(const limber::ThreadRef &thread, const limber::ReadingPlace &place);
    void threadsRequested(const limber::ThreadQuery &query);
    void personActivated(const QString &community, const QString &person);
    void expertsRequested();
    void storiesRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectSections();
    void refresh();
    void showNews();
    void showSections();
    void showStory();
    void dress();
    void fitColumn();
    [[nodiscard]] QWidget *topmost() const;

    const Clock &m_clock;
    WelcomeReader *const m_reader;
    PersonPictures *const m_pictures;
    StoryTeller *const m_teller;
    QScrollArea *const m_scroll;
    QWidget *const m_column;
    MessageBar *const m_failure;
    TitleLabel *const m_title;
    TitleLabel *const m_greeting;
    CardSection *const m_goOn;
    CardSection *const m_news;
    CardSection *const m_followed;
    CardSection *const m_waiting;
    CardSection *const m_experts;
    StoryCard *const m_story;
    ThreadQuery m_newsQuery; ///< all there is of what m_news begins with
};

} // namespace limber
