// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/support/fakenetworkreply.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace limber {

namespace {

QNetworkReply::NetworkError errorOf(int status)
{
    switch (status) {
    case 401:
        return QNetworkReply::AuthenticationRequiredError;
    case 403:
        return QNetworkReply::ContentAccessDenied;
    case 404:
        return QNetworkReply::ContentNotFoundError;
    case 409:
        return QNetworkReply::ContentConflictError;
    case 410:
        return QNetworkReply::ContentGoneError;
    case 500:
        return QNetworkReply::InternalServerError;
    case 503:
        return QNetworkReply::ServiceUnavailableError;
    default:
        break;
    }
    if (status >= 500)
        return QNetworkReply::UnknownServerError;
    return status >= 400 ? QNetworkReply::UnknownContentError : QNetworkReply::NoError;
}

} // namespace

FakeNetworkReply::FakeNetworkReply(const QNetworkRequest &request, FakeNetworkAnswer answer, QObject *parent)
    : QNetworkReply(parent)
    , m_answer(std::move(answer))
{
    setRequest(request);
    setUrl(request.url());
    setOperation(QNetworkAccessManager::GetOperation);
    open(QIODevice::ReadOnly);
    if (!m_answer.held)
        comeLater();
}

void FakeNetworkReply::release()
{
    if (std::exchange(m_answer.held, false))
        comeLater();
}

void FakeNetworkReply::abort()
{
    if (!isFinished())
        end(OperationCanceledError);
}

qint64 FakeNetworkReply::bytesAvailable() const
{
    return QNetworkReply::bytesAvailable() + m_unread.size();
}

qint64 FakeNetworkReply::readData(char *data, qint64 size)
{
    if (m_unread.isEmpty())
        return isFinished() ? -1 : 0;
    const qint64 taken = std::min<qint64>(size, m_unread.size());
    std::copy_n(m_unread.constData(), taken, data);
    m_unread.remove(0, taken);
    return taken;
}

void FakeNetworkReply::comeLater()
{
    QMetaObject::invokeMethod(this, &FakeNetworkReply::comeNext, Qt::QueuedConnection);
}

void FakeNetworkReply::comeNext()
{
    if (isFinished())
        return;
    if (m_answer.status > 0 && !std::exchange(m_headSent, true)) {
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_answer.status);
        for (const auto &[name, value] : std::as_const(m_answer.headers))
            setRawHeader(name, value);
        comeLater();
        Q_EMIT metaDataChanged();
    } else if (!m_answer.pieces.isEmpty()) {
        m_unread += m_answer.pieces.takeFirst();
        comeLater();
        Q_EMIT readyRead();
    } else if (!m_answer.endless) {
        end(m_answer.error == NoError ? errorOf(m_answer.status) : m_answer.error);
    }
}

void FakeNetworkReply::end(QNetworkReply::NetworkError error)
{
    setFinished(true);
    if (error != NoError) {
        setError(error, u"as the test has it"_s);
        Q_EMIT errorOccurred(error);
    }
    Q_EMIT finished();
}

} // namespace limber
