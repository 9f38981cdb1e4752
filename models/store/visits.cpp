// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/visits.h>

namespace limber {

using namespace Qt::StringLiterals;

std::optional<LastVisit> Visits::before()
{
    Statement query = m_mine.statement(u"SELECT began, newest FROM visit ORDER BY number DESC LIMIT 1 OFFSET 1"_s);
    if (!query.next())
        return {};
    return LastVisit{query.time(0), query.time(1)};
}

void Visits::begin(const LastVisit &visit)
{
    m_mine.statement(u"INSERT INTO visit (began, newest) VALUES (?, ?)"_s).bind(visit.began, visit.newest).run();
    // Nobody asks for what was long before.
    m_mine.statement(u"DELETE FROM visit WHERE number <= (SELECT max(number) FROM visit) - 30"_s).run();
}

} // namespace limber
