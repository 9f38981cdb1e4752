// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/readingplace.h>
#include <ui/reading/readingtrace.h>
#include <ui/windowparts.h>

#include <QDate>
#include <QObject>

class QWidget;

namespace limber {

class Navigator;
class ThreadPage;
class WelcomePage;

/// Leads from the welcome page to what it shows, and keeps what it is made of: when the person was here, what they opened, and where they
/// were in it.
class WelcomeFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WelcomeFlow)

public:
    /// All must outlive it. A visit of the person begins with it.
    WelcomeFlow(const WindowParts &parts, Navigator &navigator, ThreadPage &thread, WelcomePage &page, QWidget &window);

    /// Opens a thread at a post, or at where somebody was in it.
    void openAt(const ThreadRef &thread, const ReadingPlace &place);

protected:
    /// Somebody who comes back to a window on another day begins another visit.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void beginVisit();
    [[nodiscard]] QDate today() const;

    Store &m_store;
    const Clock &m_clock;
    Navigator &m_navigator;
    ThreadPage &m_thread;
    ReadingTrace m_trace;
    QDate m_visited;
};

} // namespace limber
