// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/changeannouncer.h>
#include <models/store/heldimages.h>
#include <models/store/profilefiles.h>
#include <models/store/profileopening.h>
#include <models/store/searchsession.h>
#include <models/store/store.h>
#include <models/store/storereader.h>
#include <models/store/storewriter.h>

#include <stop_token>
#include <utility>

namespace limber {

/// What stands behind the door: the writer and the readers. The store's functions are spread over several sources by what they are about.
class Store::Private
{
public:
    Private(Store *store, QString folder, Access access, const Clock &clock)
        : files(std::move(folder))
        , now(clock)
        , mode(access)
        , announcer([store](const ChangeSet &changes) {
            QMetaObject::invokeMethod(
                store, [store, changes] { Q_EMIT store->changed(changes); }, Qt::QueuedConnection);
        })
        , writer(ProfileOpening(files.folder(), access, clock), clock, announcer)
        , rows(files.cache(), files.mine(), announcer, [this](const SqlError &error) { doubt(error); })
        , directory(files.cache(), files.mine(), announcer, [this](const SqlError &error) { doubt(error); })
        , searching(files.cache(), files.mine(), announcer, [this](const SqlError &error) { doubt(error); })
        , documents(files.cache(), files.mine(), announcer, [this](const SqlError &error) { doubt(error); })
    {
    }

    /// Any thread.
    void doubtCache() const
    {
        if (mode == Access::ReadWrite)
            files.doubtCache();
    }

    /// Any thread.
    void doubt(const SqlError &error)
    {
        if (!error.ofIndex())
            doubtCache();
        else if (mode == Access::ReadWrite)
            writer.rebuildIndex();
    }

    ProfileFiles files;
    const Clock &now;
    HeldImages heldImages; // the store's own thread alone uses it
    Access mode;
    ChangeAnnouncer announcer;
    StoreWriter writer;
    StoreReader rows; // spines and rows of lists: short, and never behind anything long
    StoreReader directory; // counts, people, communities
    SearchSession session; // the search reader's thread alone
    std::stop_source searchStop; // of the newest search
    StoreReader searching;
    StoreReader documents; // whole threads and examinations
};

} // namespace limber
