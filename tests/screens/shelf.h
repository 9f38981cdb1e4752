// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/community.h>
#include <models/store/store.h>
#include <tests/support/fakeclock.h>

#include <QTemporaryDir>

#include <vector>

namespace limber {

/// A profile of its own with the made-up threads in it, for the pages that show a store.
class Shelf final
{
public:
    Shelf();

    FakeClock clock;
    Store &store() { return *m_store; }
    /// The community whose threads they are.
    [[nodiscard]] const Community &community() const { return m_community; }
    /// A thread of madeUpThreads(), by its place there.
    [[nodiscard]] ThreadRef ref(int place) const;

private:
    std::vector<Item> items() const;

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    Community m_community;
};

} // namespace limber
