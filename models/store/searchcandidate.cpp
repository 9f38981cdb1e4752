// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/searchcandidate.h>

#include <QStringList>

namespace limber {

QString SearchCandidate::rows(const std::vector<SearchCandidate> &candidates, const std::function<bool(const SearchCandidate &)> &wanted)
{
    QStringList rows;
    for (const SearchCandidate &candidate : candidates) {
        if (wanted(candidate))
            rows.append(QString::number(candidate.row));
    }
    return rows.isEmpty() ? QString() : u'[' + rows.join(u',') + u']';
}

} // namespace limber
