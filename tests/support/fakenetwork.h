// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/support/fakenetworkanswer.h>
#include <tests/support/fakenetworkreply.h>

#include <QByteArrayList>
#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QPointer>
#include <QQueue>

namespace limber {

/// A network that answers each request with the next answer that the test has given it, and keeps the requests. A request too many finds
/// its host unknown.
class FakeNetwork final : public QNetworkAccessManager
{
    Q_OBJECT

public:
    /// The next request's. A body alone is a whole JSON reply.
    void answer(FakeNetworkAnswer answer) { m_answers.enqueue(std::move(answer)); }
    void answer(const QByteArray &json)
    {
        FakeNetworkAnswer whole;
        whole.pieces = {json};
        answer(std::move(whole));
    }
    /// Lets every held answer come that has been asked for.
    void release();

    [[nodiscard]] const QList<QNetworkRequest> &requests() const { return m_requests; }
    /// What each request brought along.
    [[nodiscard]] const QByteArrayList &bodies() const { return m_bodies; }
    [[nodiscard]] const QList<Operation> &operations() const { return m_operations; }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *content) override;

private:
    QQueue<FakeNetworkAnswer> m_answers;
    QList<QNetworkRequest> m_requests;
    QByteArrayList m_bodies;
    QList<Operation> m_operations;
    QList<QPointer<FakeNetworkReply>> m_replies;
};

} // namespace limber
