// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/domain/community.h>
#include <models/store/syncstate.h>

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;

namespace limber {

/// A community in the settings: its name, its address, how its last sync went, and what can be done with it.
class CommunityRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommunityRow)

public:
    /// `clock` must outlive it.
    CommunityRow(const Community &community, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] const Community &community() const { return m_community; }
    /// None where it was never synced.
    void setState(const std::optional<SyncState> &state);
    /// Offers to sign in or out, where the community takes posts or somebody is signed in.
    void offerSignIn();
    /// What whoever is signed in is called.
    void setPerson(const QString &name);

Q_SIGNALS:
    void removeRequested();
    void signInRequested();
    void signOutRequested();
    void allowHttpChosen(bool allowed);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    [[nodiscard]] QString words(const SyncState &state) const;

    const Community m_community;
    const Clock &m_clock;
    QLabel *const m_name;
    QLabel *const m_address;
    QLabel *const m_state;
    QLabel *const m_person;
    QPushButton *const m_signIn;
    bool m_failed = false;
};

} // namespace limber
