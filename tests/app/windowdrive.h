// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/limber/application.h>
#include <app/limber/settings.h>
#include <models/domain/deliver.h>
#include <ui/mainwindow.h>

#include <QPointer>
#include <QString>
#include <QTest>

#include <memory>
#include <optional>

namespace limber {

class ComposeWindow;
class ThreadPage;

/// The whole program in this process, on a profile, driven as a person drives it.
class WindowDrive final
{
    Q_DISABLE_COPY_MOVE(WindowDrive)

public:
    explicit WindowDrive(QString profile);
    ~WindowDrive();

    /// Posts are sent at once, not after the time to take them back. False where the window does not become active.
    [[nodiscard]] bool start();
    /// To its end, as a person ends it.
    void quit();

    [[nodiscard]] Application &application() { return *m_application; }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] ThreadPage &page() { return *m_page; }
    /// What a store's future answers; none where that is a failure, or does not come.
    template <typename T> std::optional<T> await(const QFuture<Result<T>> &future)
    {
        QObject receiver;
        std::optional<Result<T>> answer;
        deliver(future, &receiver, [&](Result<T> result) { answer = std::move(result); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000) || !*answer)
            return {};
        return std::move(*answer).value();
    }
    /// Opens a thread, and waits until it stands there. The keys go to it.
    [[nodiscard]] bool openThread(const ThreadRef &ref);
    /// The window for writing that is open, once there is one; it has the keys then, and deletes itself when it closes.
    [[nodiscard]] QPointer<ComposeWindow> composer() const;
    /// Triggers an action of the menu bar by its name; false where it is not there or cannot be used.
    [[nodiscard]] bool trigger(const QString &action);
    /// Clicks a link of the thread; false where there is none of these words.
    [[nodiscard]] bool click(const QString &words);
    /// Chooses from the menu of a post of the thread; false where it offers no such thing.
    [[nodiscard]] bool choose(const QString &post, const QString &action);
    /// Everything that the thread says.
    [[nodiscard]] QString text() const;
    /// What waits, and why, for the message of a test that fails.
    [[nodiscard]] QString outbox();

private:
    const QString m_profile;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Application> m_application;
    std::unique_ptr<MainWindow> m_window;
    ThreadPage *m_page = nullptr;
};

} // namespace limber
