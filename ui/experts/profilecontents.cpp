// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/experts/profilecontents.h>

#include <algorithm>

namespace limber {

bool ProfileContents::goesOnFrom(const ProfileContents &before) const
{
    return posts.size() > before.posts.size() && kind == before.kind && profile == before.profile && topics == before.topics
        && std::equal(before.posts.begin(), before.posts.end(), posts.begin());
}

} // namespace limber
