// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/store.h>
#include <models/store/story.h>

#include <QList>
#include <QObject>
#include <QSettings>

#include <optional>

namespace limber {

/// Tells one story at a time: another one at each start, and whenever the person asks for the next. Which one was told last is kept in the
/// settings.
class StoryTeller final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoryTeller)

public:
    /// Both must outlive it.
    StoryTeller(Store &store, QSettings &settings, QObject *parent = nullptr);

    /// None while none is known.
    [[nodiscard]] std::optional<Story> story() const;
    [[nodiscard]] qsizetype count() const { return m_stories.size(); }
    void next();

Q_SIGNALS:
    /// story() or count() is another one.
    void changed();

private:
    void load();
    void tell(const QString &key);

    Store &m_store;
    QSettings &m_settings;
    QList<Story> m_stories;
    QString m_told; ///< of the story that is told; empty before the first
    bool m_loading = false;
    bool m_loadAgain = false;
};

} // namespace limber
