// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/limber/application.h>
#include <app/limber/settings.h>
#include <models/domain/deliver.h>
#include <models/itemmodels/sidebarentry.h>
#include <ui/mainwindow.h>

#include <QCoreApplication>
#include <QTest>

#include <functional>
#include <memory>
#include <optional>

class QPushButton;

namespace limber {

class ComposeWindow;
class MessageBar;
class OutboxPage;
class SignInDialog;
class ThreadPage;

/// The program with its window, in this process: what somebody sees and does between its start and its end. It sends by itself, without a
/// time to take back, and syncs when it is told to.
class WindowProgram final
{
    Q_DISABLE_COPY_MOVE(WindowProgram)

public:
    /// Before there is a QApplication: there is no desktop's session around this process, and so neither keyring nor notifications.
    static void leaveSession();

    /// Starts on this profile. Whether the window is there: isActive().
    explicit WindowProgram(const QString &profile);
    /// Closes the window, and ends.
    ~WindowProgram();

    [[nodiscard]] bool isActive();
    [[nodiscard]] Application &application() { return *m_application; }
    [[nodiscard]] Store &store() { return m_application->store(); }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] ThreadPage &page() const { return *m_page; }

    /// What the store answers; nothing where it fails.
    template <typename T> std::optional<T> await(const QFuture<Result<T>> &future);
    [[nodiscard]] QList<OutboxPost> outbox() { return await(store().outbox()).value_or(QList<OutboxPost>()); }
    [[nodiscard]] Community community() { return await(store().communities()).value_or(QList<Community>()).value(0); }
    /// F5, until it has ended.
    [[nodiscard]] bool sync();

    /// Opens a thread of the first community; false where it does not come.
    [[nodiscard]] bool open(const QString &thread);
    /// The thread that is open, as it is read.
    [[nodiscard]] QString text() const;
    /// Chooses an entry of the menu of a post that is being read.
    [[nodiscard]] bool choose(const QString &post, const QString &words);
    /// The compose window that is shown; null where none comes.
    [[nodiscard]] ComposeWindow *composer() const;
    /// Writes an answer in a compose window, as somebody types it, and gives it in. Its uuid; empty where it did not work.
    /// `written` is called before it is given in.
    [[nodiscard]] QString answer(const QString &thread, const QString &text, const std::function<void(const QString &uuid)> &written = {});

    /// The page of the outbox, shown.
    [[nodiscard]] OutboxPage &outboxPage() const;
    /// A row of it, as it is read out; empty where there is none.
    [[nodiscard]] QString outboxRow(int row) const;
    /// Selects a row of it, and answers everything that the community has against the entry.
    [[nodiscard]] QString reasons(int row) const;

    /// A button that is shown; null where there is none.
    [[nodiscard]] static QPushButton *button(const QWidget &in, const QString &text);
    /// A bar that says this; null where there is none.
    [[nodiscard]] MessageBar *bar(const QString &words) const;
    /// The dialog to sign in with that is shown; null where none comes.
    [[nodiscard]] static SignInDialog *signInDialog();

private:
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Application> m_application;
    std::unique_ptr<MainWindow> m_window;
    ThreadPage *m_page = nullptr;
};

template <typename T> std::optional<T> WindowProgram::await(const QFuture<Result<T>> &future)
{
    QObject receiver;
    std::optional<Result<T>> answer;
    deliver(future, &receiver, [&](Result<T> result) { answer = std::move(result); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000) || !*answer)
        return {};
    return std::move(*answer).value();
}

} // namespace limber
