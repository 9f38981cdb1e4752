// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/fakenetwork.h>

#include <utility>

namespace limber {

void FakeNetwork::release()
{
    for (const QPointer<FakeNetworkReply> &reply : std::as_const(m_replies)) {
        if (reply)
            reply->release();
    }
}

QNetworkReply *FakeNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *content)
{
    Q_UNUSED(operation)
    Q_UNUSED(content)
    m_requests.append(request);
    FakeNetworkAnswer answer;
    if (m_answers.isEmpty()) {
        answer.status = 0;
        answer.error = QNetworkReply::HostNotFoundError;
    } else {
        answer = m_answers.dequeue();
    }
    auto *reply = new FakeNetworkReply(request, std::move(answer), this);
    m_replies.append(reply);
    return reply;
}

} // namespace limber
