// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/deliver.h>
#include <models/store/store.h>
#include <models/sync/syncengine.h>
#include <tests/support/fakeclock.h>
#include <tests/support/fakeendpointscript.h>
#include <tests/support/threadgenerator.h>
#include <ui/windowparts.h>

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

namespace limber {

/// A profile in a folder of its own that follows one community, with what a window needs beside it.
class LibraryFixture final
{
    Q_DISABLE_COPY_MOVE(LibraryFixture)

public:
    /// `follows`: the community is there already, but nothing of it is held yet.
    explicit LibraryFixture(bool follows = true);
    ~LibraryFixture();

    Store &store() { return *m_store; }
    SyncEngine &engine() { return *m_engine; }
    FakeEndpointScript &script() { return m_script; }
    QSettings &settings() { return *m_settings; }
    FakeClock &clock() { return m_clock; }
    [[nodiscard]] QString community() const { return m_community; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] WindowParts parts();
    [[nodiscard]] ThreadRef ref(const QString &question) const { return {m_community, question}; }

    /// Puts a made-up community into the store.
    void fill(const ThreadGenerator &generator);
    /// Applies further items, as a sync would.
    void apply(std::vector<Item> items);
    /// Waits for an answer of the store.
    template <typename T> std::optional<T> await(const QFuture<Result<T>> &future)
    {
        QObject receiver;
        std::optional<Result<T>> answer;
        deliver(future, &receiver, [&](Result<T> result) { answer = std::move(result); });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000) || !*answer)
            return {};
        return std::move(*answer).value();
    }
    /// Waits until the store has done what it was given.
    void settle();

private:
    QTemporaryDir m_folder;
    FakeClock m_clock;
    FakeEndpointScript m_script;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SyncEngine> m_engine;
    std::unique_ptr<QSettings> m_settings;
    QString m_community;
    QString m_cursor;
    int m_pages = 0;
};

} // namespace limber
