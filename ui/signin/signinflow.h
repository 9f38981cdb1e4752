// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/community.h>
#include <models/sync/syncengine.h>
#include <ui/signin/signinparts.h>

#include <QObject>
#include <QSet>
#include <QString>

#include <memory>
#include <optional>

namespace limber {

class MessageBar;
class OutboxModel;
class SyncMonitor;
class UndoStack;

/// Signing in and out, and asking for it where a post waits for that.
class SignInFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInFlow)

public:
    /// `endpoints` are those that send what is kept. All must outlive it; `window` is the parent of its dialogs.
    SignInFlow(
        const SignInParts &parts, SyncEngine::EndpointFactory endpoints, const SyncMonitor &monitor, SyncEngine &engine, QWidget &window);
    ~SignInFlow() override;

    /// Somebody can sign in with this window.
    [[nodiscard]] bool isPossible() const { return m_parts.credentials != nullptr; }
    /// Opens the dialog, over `over` or the main window.
    void signIn(const QString &community, QWidget *over = nullptr);
    /// Forgets the token wherever it is kept, and who was signed in.
    void signOut(const QString &community);
    /// The bar that asks for it; whoever takes it places it.
    [[nodiscard]] MessageBar &bar() { return *m_bar; }

Q_SIGNALS:
    /// What was done, in words for the status bar.
    void announced(const QString &message);

private:
    void lookWhoWaits();
    void lookWhoItIs(const QString &community);
    [[nodiscard]] std::optional<Community> communityOf(const QString &id) const;

    const SignInParts m_parts;
    const SyncEngine::EndpointFactory m_endpoints;
    const SyncMonitor &m_monitor;
    SyncEngine &m_engine;
    QWidget &m_window;
    MessageBar *const m_bar;
    OutboxModel *const m_outbox;
    QString m_waiting; ///< the community that the bar speaks of
    QString m_putAside; ///< the community for which the person put the bar aside
    QSet<QString> m_kept; ///< communities for which a token was kept in this window
    bool m_failed = false; ///< the bar says what could not be done
    std::unique_ptr<Endpoint> m_endpoint; ///< asked who it is
};

} // namespace limber
