// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/remote/keyringerrand.h>

#include <qt6keychain/keychain.h>

#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

KeyringErrand::KeyringErrand(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this,
        [this] { end(Failure{.kind = Failure::Kind::Timeout, .detail = u"the keyring does not answer"_s}); });
}

KeyringErrand::~KeyringErrand() = default;

QFuture<Result<QByteArray>> KeyringErrand::run(QKeychain::Job *job, Reader reader, std::stop_token stop)
{
    const QFuture<Result<QByteArray>> future = m_result.future();
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this, [this, read = std::move(reader)](QKeychain::Job *done) { end(read(*done)); });
    // Queued: the request may come from another thread.
    m_onStop.emplace(std::move(stop), [this] {
        QMetaObject::invokeMethod(
            this, [this] { end(Failure{.kind = Failure::Kind::Cancelled}); }, Qt::QueuedConnection);
    });
    m_patience.start();
    job->start();
    return future;
}

void KeyringErrand::end(Result<QByteArray> result)
{
    m_patience.stop();
    m_result.finish(std::move(result));
    deleteLater();
}

} // namespace limber
