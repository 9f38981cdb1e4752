// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/clock.h>
#include <models/domain/endpoint.h>
#include <models/store/store.h>
#include <models/sync/syncengine.h>
#include <ui/welcome/connectionverdict.h>

#include <QUrl>
#include <QWidget>

#include <memory>
#include <optional>
#include <stop_token>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace limber {

/// Asks for a community's address, tries it out, says what is wrong with it or who answers, and adds it to the store.
class ConnectForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectForm)

public:
    /// `store` and `clock` must outlive it.
    ConnectForm(Store &store, SyncEngine::EndpointFactory endpoints, const Clock &clock, QWidget *parent = nullptr);
    ~ConnectForm() override;

    /// What the person typed as an endpoint's base URL: https unless it says otherwise, its path ending in "/". None where it is no address
    /// of the web.
    [[nodiscard]] static std::optional<QUrl> address(const QString &typed);
    /// What the last try, or the address alone, led to.
    [[nodiscard]] const ConnectionVerdict &verdict() const { return m_verdict; }
    /// The community is being written to the store: nothing takes it back, and connected() follows.
    [[nodiscard]] bool isAdding() const { return m_state == State::Adding; }
    /// The row of its buttons, for one more.
    [[nodiscard]] QHBoxLayout *buttons() const { return m_buttons; }

Q_SIGNALS:
    /// The community is in the store.
    void connected(const QString &community);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State {
        Idle,
        Asking, ///< who answers
        Adding, ///< the community is being written to the store
    };

    void addressChanged();
    void test(bool thenAdd);
    void giveUp();
    void tested(const Result<CommunityInfo> &info);
    void add(const CommunityInfo &info);
    void say(const ConnectionVerdict &verdict, bool error);
    void dress();
    void setState(State state);
    [[nodiscard]] Community community() const;

    Store &m_store;
    const SyncEngine::EndpointFactory m_endpoints;
    const Clock &m_clock;
    QLineEdit *const m_address;
    QCheckBox *const m_allowHttp;
    QLabel *const m_happened;
    QLabel *const m_text;
    QLabel *const m_details;
    QPushButton *const m_test;
    QPushButton *const m_connect;
    QPushButton *const m_giveUp;
    QHBoxLayout *const m_buttons;
    ConnectionVerdict m_verdict;
    std::unique_ptr<Endpoint> m_endpoint; ///< what is being tried out
    std::stop_source m_stop;
    State m_state = State::Idle;
    bool m_thenAdd = false; ///< who answers is to be added
    bool m_error = false; ///< what is said is one
    quint64 m_generation = 0; ///< of the newest try
};

} // namespace limber
