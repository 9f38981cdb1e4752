// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/systemclock.h>
#include <models/remote/chosencredentials.h>
#include <models/remote/endpointfactory.h>
#include <models/remote/imagefetcher.h>
#include <models/store/store.h>
#include <models/sync/syncengine.h>

#include <QString>

namespace limber {

/// The objects that window and commands share, made and joined in this one place. They live on the GUI thread.
class Application final
{
    Q_DISABLE_COPY_MOVE(Application)

public:
    /// `folder` is the profile's; ReadWrite is for whoever holds its lock. The store has been told to open: what is asked of it waits for
    /// that.
    Application(const QString &folder, Store::Access access);
    ~Application();

    /// How the opening of the store went; may be asked once.
    [[nodiscard]] QFuture<Result<StoreOpened>> opened() const { return m_opened; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] Store &store() { return m_store; }
    [[nodiscard]] Credentials &credentials() { return m_credentials; }
    [[nodiscard]] const EndpointFactory &endpoints() const { return m_endpoints; }
    [[nodiscard]] SyncEngine &engine() { return m_engine; }
    [[nodiscard]] ImageSource &images() { return m_images; }

private:
    // What comes first outlives what comes after it.
    SystemClock m_clock;
    Store m_store;
    ChosenCredentials m_credentials;
    EndpointFactory m_endpoints;
    SyncEngine m_engine;
    ImageFetcher m_images;
    QFuture<Result<StoreOpened>> m_opened;
};

} // namespace limber
