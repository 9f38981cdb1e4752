// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/settings/appearance.h>

#include <QObject>
#include <QSettings>
#include <QString>

#include <chrono>

namespace limber {

/// What the person chose, out of settings.ini; what makes no sense there is as if nobody had chosen. What is set is kept at once, and
/// `changed` follows where it is something else.
class Preferences final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Preferences)

public:
    enum class MarkRead { AfterDelay, AtEnd, Never };
    enum class SaveImages { Ask, Always, Never };
    enum class Start { LastPlace, AllQuestions, Welcome };
    static constexpr std::chrono::minutes UsualSyncInterval{30};
    static constexpr std::chrono::minutes LongestSyncInterval{7 * 24 * 60};
    static constexpr std::chrono::seconds UsualSendDelay{10};
    static constexpr std::chrono::seconds LongestSendDelay{300};

    /// `settings` must outlive it.
    explicit Preferences(QSettings &settings, QObject *parent = nullptr);

    /// When an open thread counts as read. `reading/markRead`: delay, end, never.
    [[nodiscard]] MarkRead markRead() const;
    void setMarkRead(MarkRead when);
    /// Pictures on the web are fetched without asking for each thread. `reading/images`: always, or else ask.
    [[nodiscard]] bool picturesShown() const;
    void setPicturesShown(bool shown);
    /// Whether the pictures of a thread are fetched and kept when it is saved. `reading/saveImages`: ask, always, never.
    [[nodiscard]] SaveImages saveImages() const;
    void setSaveImages(SaveImages kept);
    /// The reminder of what such advice is stands over threads. `reading/advice`.
    [[nodiscard]] bool adviceShown() const;
    void setAdviceShown(bool shown);
    /// What a window begins with. `window/start`: last, all, welcome.
    [[nodiscard]] Start start() const;
    void setStart(Start page);
    /// `appearance`: system, light, dark.
    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);
    /// How often to sync by itself; zero for never. `sync/minutes`.
    [[nodiscard]] std::chrono::minutes syncInterval() const;
    void setSyncInterval(std::chrono::minutes interval);
    /// How long a post can be taken back before it goes on its way; zero for at once. `posting/delaySeconds`.
    [[nodiscard]] std::chrono::seconds sendDelay() const;
    void setSendDelay(std::chrono::seconds delay);
    /// The desktop is told of new answers to the person's questions. `posting/tellNewAnswers`: true, or else false; true where nobody
    /// chose.
    [[nodiscard]] bool newAnswersTold() const;
    void setNewAnswersTold(bool told);
    /// "de", "en"; empty for the system's. From the next start on. `language`.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);

Q_SIGNALS:
    /// Some preference is another one now.
    void changed();

private:
    void set(QLatin1StringView key, const QVariant &value);

    QSettings &m_settings;
};

} // namespace limber
