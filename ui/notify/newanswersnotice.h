// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/store.h>

#include <QObject>

#include <optional>

namespace limber {

class DesktopNotifier;
class Navigator;
class Preferences;

/// Tells the desktop, once for all of them, when there are new answers to questions of whoever is signed in while the window is not what
/// they look at.
class NewAnswersNotice final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewAnswersNotice)

public:
    /// All must outlive it; `notifier` may be null, and nothing happens then.
    NewAnswersNotice(Store &store, const Preferences &preferences, DesktopNotifier *notifier, Navigator &navigator, QWidget &window);

private:
    void count();
    void counted(qint64 news);
    void open();
    void raise();

    Store &m_store;
    const Preferences &m_preferences;
    DesktopNotifier *const m_notifier;
    Navigator &m_navigator;
    QWidget &m_window;
    std::optional<qint64> m_known; ///< how many there were when they were counted last
    bool m_counting = false;
    bool m_again = false;
};

} // namespace limber
