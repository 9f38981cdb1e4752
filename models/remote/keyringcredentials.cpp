// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <models/remote/bearertoken.h>
#include <models/remote/credentialkey.h>
#include <models/remote/keyringcredentials.h>
#include <models/remote/keyringerrand.h>

#include <qt6keychain/keychain.h>

#include <memory>
#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

const QString &service()
{
    static const QString name = u"Limber"_s;
    return name;
}

Failure failureOf(const QKeychain::Job &job)
{
    return {.kind = Failure::Kind::Refused, .detail = u"the keyring: "_s + job.errorString()};
}

/// A keyring that does not answer is as good as none.
Failure unlessCancelled(Failure failure, Failure::Kind kind)
{
    if (failure.kind != Failure::Kind::Cancelled)
        failure.kind = kind;
    return failure;
}

/// What it brought: nothing where nothing is kept, or nothing was asked for.
Result<QByteArray> read(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::EntryNotFound)
        return QByteArray();
    if (job.error() != QKeychain::NoError)
        return failureOf(job);
    const auto *reading = qobject_cast<const QKeychain::ReadPasswordJob *>(&job);
    return reading ? reading->binaryData() : QByteArray();
}

} // namespace

KeyringCredentials::KeyringCredentials(std::chrono::milliseconds patience)
    : m_patience(patience)
{
}

KeyringCredentials::~KeyringCredentials() = default;

template <typename T, typename Reader>
QFuture<Result<T>> KeyringCredentials::run(QKeychain::Job *job, const Community &community, Reader reader, std::stop_token stop)
{
    job->setKey(credentialKey(community));
    auto promised = std::make_shared<PromisedResult<T>>();
    const QFuture<Result<T>> future = promised->future();
    auto *errand = new KeyringErrand(m_patience, &m_errands);
    deliver(errand->run(job, read, std::move(stop)), &m_errands,
        [promised, reader](const Result<QByteArray> &result) { promised->finish(reader(result)); });
    return future;
}

QFuture<Result<QByteArray>> KeyringCredentials::token(Community community, std::stop_token stop)
{
    const auto answer = [](const Result<QByteArray> &kept) -> Result<QByteArray> {
        if (!kept)
            return unlessCancelled(kept.failure(), Failure::Kind::SignInNeeded);
        if (kept->isEmpty())
            return Failure{.kind = Failure::Kind::SignInNeeded, .detail = u"nobody is signed in"_s};
        return kept;
    };
    return run<QByteArray>(new QKeychain::ReadPasswordJob(service()), community, answer, std::move(stop));
}

QFuture<Result<Credentials::Kept>> KeyringCredentials::keep(Community community, QByteArray token)
{
    const Result<QByteArray> usable = bearerToken(token);
    if (!usable)
        return finishedResult<Kept>(usable.failure());
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setBinaryData(*usable);
    const auto answer = [](const Result<QByteArray> &done) -> Result<Kept> {
        return done ? Result(Kept::UntilRemoved) : unlessCancelled(done.failure(), Failure::Kind::Refused);
    };
    return run<Kept>(job, community, answer, {});
}

QFuture<Result<Done>> KeyringCredentials::remove(Community community)
{
    const auto answer = [](const Result<QByteArray> &done) -> Result<Done> {
        return done ? Result(Done{}) : unlessCancelled(done.failure(), Failure::Kind::Refused);
    };
    return run<Done>(new QKeychain::DeletePasswordJob(service()), community, answer, {});
}

} // namespace limber
