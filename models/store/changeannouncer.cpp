// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/changeannouncer.h>

#include <algorithm>

namespace limber {

void ChangeAnnouncer::announce(ChangeSet changes)
{
    changes.number = 0;
    if (changes == ChangeSet{})
        return;
    std::ranges::sort(changes.threads);
    const auto repeated = std::ranges::unique(changes.threads);
    changes.threads.erase(repeated.begin(), repeated.end());
    changes.number = m_newest.load() + 1;
    m_newest.store(changes.number);
    m_announce(changes);
}

} // namespace limber
