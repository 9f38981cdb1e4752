// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/remote/promisedresult.h>
#include <tests/support/fakeendpoint.h>

#include <functional>
#include <memory>
#include <utility>

namespace limber {

namespace {

/// An answer on its way. A stop is noticed in a later event, as a network's would be.
template <typename T> class Pending final : public QObject
{
public:
    Pending(std::optional<Result<T>> result, std::stop_token stop, QObject *parent)
        : QObject(parent)
        , m_result(std::move(result))
        , m_onStop(std::move(stop), [this] {
            QMetaObject::invokeMethod(
                this, [this] { end(cancelled()); }, Qt::QueuedConnection);
        })
    {
        if (m_result)
            QMetaObject::invokeMethod(
                this, [this] { end(*std::move(m_result)); }, Qt::QueuedConnection);
    }

    [[nodiscard]] QFuture<Result<T>> future() const { return m_promised.future(); }

private:
    static Failure cancelled() { return {.kind = Failure::Kind::Cancelled}; }

    void end(Result<T> result)
    {
        m_promised.finish(std::move(result));
        deleteLater();
    }

    PromisedResult<T> m_promised;
    std::optional<Result<T>> m_result;
    std::stop_callback<std::function<void()>> m_onStop;
};

} // namespace

FakeEndpoint::FakeEndpoint(FakeEndpointScript &script)
    : m_script(script)
{
}

FakeEndpoint::~FakeEndpoint() = default;

template <typename T> QFuture<Result<T>> FakeEndpoint::later(std::optional<Result<T>> result, std::stop_token stop)
{
    const auto *pending = new Pending<T>(std::move(result), std::move(stop), &m_answers);
    return pending->future();
}

QFuture<Result<CommunityInfo>> FakeEndpoint::discover(std::stop_token stop)
{
    ++m_script.discoveries;
    return later<CommunityInfo>(m_script.info, std::move(stop));
}

QFuture<Result<ChangePage>> FakeEndpoint::changes(QString cursor, int limit, std::stop_token stop)
{
    return later<ChangePage>(m_script.answer(cursor, limit), std::move(stop));
}

QFuture<Result<bool>> FakeEndpoint::awaitChange(QString cursor, std::chrono::seconds patience, std::stop_token stop)
{
    m_script.awaited.append({cursor, patience});
    return later<bool>(m_script.await ? m_script.await(cursor) : std::nullopt, std::move(stop));
}

QFuture<Result<SendReply>> FakeEndpoint::send(Outgoing outgoing, std::stop_token stop)
{
    m_script.sent.append(outgoing);
    return later<SendReply>(m_script.send ? m_script.send(outgoing) : std::nullopt, std::move(stop));
}

QFuture<Result<Person>> FakeEndpoint::me(std::stop_token stop)
{
    ++m_script.introductions;
    return later<Person>(m_script.me, std::move(stop));
}

} // namespace limber
