// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/domain/communityinfo.h>
#include <models/domain/endpoint.h>
#include <models/store/store.h>
#include <models/sync/syncengine.h>

#include <QDialog>
#include <QUrl>

#include <memory>
#include <optional>
#include <stop_token>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace limber {

/// Asks for a community's address, tries it out, and adds it to the store. Show it with open().
class ConnectDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectDialog)

public:
    /// `store` and `clock` must outlive it.
    ConnectDialog(Store &store, SyncEngine::EndpointFactory endpoints, const Clock &clock, QWidget *parent = nullptr);
    ~ConnectDialog() override;

    /// What the person typed as an endpoint's base URL: https unless it says otherwise, its path ending in "/". None where it is no address
    /// of the web.
    [[nodiscard]] static std::optional<QUrl> address(const QString &typed);

Q_SIGNALS:
    /// The community is in the store.
    void connected(const QString &community);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addressChanged();
    void test(bool thenAdd);
    void tested(const Result<CommunityInfo> &info, bool thenAdd);
    void add(const CommunityInfo &info);
    void say(const QString &text, bool error);
    void dress();
    void setBusy(bool busy);
    [[nodiscard]] Community community() const;

    Store &m_store;
    const SyncEngine::EndpointFactory m_endpoints;
    const Clock &m_clock;
    QLineEdit *const m_address;
    QCheckBox *const m_allowHttp;
    QLabel *const m_message;
    QPushButton *m_test = nullptr;
    QPushButton *m_connect = nullptr;
    std::unique_ptr<Endpoint> m_endpoint; ///< what is being tried out
    std::stop_source m_stop;
    bool m_error = false; ///< what the message says is one
    quint64 m_generation = 0; ///< of the newest try
};

} // namespace limber
