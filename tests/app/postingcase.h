// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/app/commandprofile.h>
#include <tests/app/relayserver.h>
#include <tests/app/windowprogram.h>
#include <tests/support/endpointprocess.h>
#include <tests/support/testcase.h>

#include <memory>
#include <optional>

namespace limber {

/// The window, signed in to a real endpoint, with a relay between them: for tests of what becomes of posts when something goes wrong there.
class PostingCase : public TestCase
{
    Q_OBJECT

public:
    static void initMain() { WindowProgram::leaveSession(); }

protected Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    /// Answers the requests about this post in this way.
    void answerFor(const QString &uuid, const QByteArray &reply);
    /// What the command says of an entry.
    [[nodiscard]] QString outboxReason(const QString &uuid) const;
    [[nodiscard]] std::optional<OutboxPost> entry(const QString &uuid) const;

    EndpointProcess m_endpoint;
    std::unique_ptr<RelayServer> m_relay;
    CommandProfile m_prepared; ///< synced once, and copied from then on
    QByteArray m_token;
    std::unique_ptr<CommandProfile> m_profile;
    std::unique_ptr<WindowProgram> m_program;
};

} // namespace limber
