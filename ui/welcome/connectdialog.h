// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/store/store.h>
#include <models/sync/syncengine.h>

#include <QDialog>

namespace limber {

class ConnectForm;

/// Asks for a community's address in a dialog. Show it with open().
class ConnectDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectDialog)

public:
    /// `store` and `clock` must outlive it.
    ConnectDialog(Store &store, SyncEngine::EndpointFactory endpoints, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] ConnectForm *form() const { return m_form; }

    /// Not while the community is being added, for a moment: whoever closed it then would believe that it was not.
    void reject() override;

Q_SIGNALS:
    /// The community is in the store.
    void connected(const QString &community);

private:
    ConnectForm *const m_form;
};

} // namespace limber
