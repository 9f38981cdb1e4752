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
    m_requests.append(request);
    m_operations.append(operation);
    m_bodies.append(content ? content->readAll() : QByteArray());
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
