// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/result.h>
#include <models/remote/promisedresult.h>

#include <QByteArray>
#include <QFuture>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>

namespace QKeychain {
class Job;
}

namespace limber {

/// One thing asked of the desktop's keyring, with an end to how long it may take. Deletes itself once its future has its result; deleted
/// before, the result is Cancelled. The job lives on, for what the keyring has begun cannot be called off.
class KeyringErrand final : public QObject
{
    Q_DISABLE_COPY_MOVE(KeyringErrand)

public:
    /// What to make of a job that is done.
    using Reader = std::function<Result<QByteArray>(const QKeychain::Job &job)>;

    KeyringErrand(std::chrono::milliseconds patience, QObject *parent);
    ~KeyringErrand() override;

    /// Once. Takes the job over. Fails with Timeout, Cancelled, or as `reader` says.
    [[nodiscard]] QFuture<Result<QByteArray>> run(QKeychain::Job *job, Reader reader, std::stop_token stop);

private:
    void end(Result<QByteArray> result);

    PromisedResult<QByteArray> m_result;
    QTimer m_patience;
    std::optional<std::stop_callback<std::function<void()>>> m_onStop; ///< last: it is gone before what its call would touch
};

} // namespace limber
