// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/store.h>
#include <tests/store/awaitresult.h>
#include <tests/store/storescenario.h>
#include <tests/support/fakeclock.h>

#include <QCoreApplication>
#include <QTemporaryDir>

#include <memory>

namespace limber {

/// A profile of its own with one community, open for writing.
struct TestProfile
{
    TestProfile()
    {
        open();
        community = await(store->addCommunity(StoreScenario::community())).value().id;
    }

    /// Closes it, and opens it again.
    void open()
    {
        store.reset();
        store = std::make_unique<Store>(folder.path(), Store::Access::ReadWrite, clock);
        const Result<StoreOpened> opened = await(store->open());
        Q_ASSERT(opened.ok());
    }

    /// Applies items as one page after whatever came before; the last of its pass unless `more`.
    [[nodiscard]] Result<AppliedPage> apply(std::vector<Item> items, bool more = false, const QString &to = {})
    {
        const QString id = to.isEmpty() ? community : to;
        const QString before = await(store->syncState(id)).value().cursor;
        ChangePage page;
        page.items = std::move(items);
        page.cursor = before + QStringLiteral("+");
        page.more = more;
        return await(store->applyPage(id, before, page));
    }

    [[nodiscard]] Result<Thread> thread(const QString &id) { return await(store->thread({community, id})); }
    [[nodiscard]] std::vector<qint64> spine(const ThreadQuery &query = {}) { return await(store->threadSpine(query)).value().rows; }
    [[nodiscard]] std::vector<ThreadRow> rows(const ThreadQuery &query = {}) { return await(store->threadRows(spine(query))).value().rows; }
    /// Delivers what the store has announced so far.
    void settle() { QCoreApplication::sendPostedEvents(store.get()); }
    [[nodiscard]] bool isSound()
    {
        const QList<FileCheck> checks = await(store->check()).value();
        for (const FileCheck &check : checks) {
            if (!check.ok)
                qWarning("%s: %s", qPrintable(check.file), qPrintable(check.detail));
        }
        return checks.size() == 3 && checks.at(0).ok && checks.at(1).ok && checks.at(2).ok;
    }

    QTemporaryDir folder;
    FakeClock clock;
    QString community;
    std::unique_ptr<Store> store;
};

} // namespace limber
