// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/itemcolumns.h>
#include <models/store/ownperson.h>

namespace limber {

using namespace Qt::StringLiterals;

std::optional<Person> OwnPerson::of(const QString &community)
{
    Statement query = m_connection.statement(u"SELECT %1 FROM own_person WHERE community = ?"_s.arg(ItemColumns::person()));
    query.bind(community);
    if (!query.next())
        return {};
    return ItemColumns::readPerson(query, 0);
}

void OwnPerson::set(const QString &community, const Person &person)
{
    m_connection.statement(u"UPDATE source SET me = ? WHERE id = ?"_s).bind(person.id, community).run();
    m_connection.statement(u"DELETE FROM own_person WHERE community = ?"_s).bind(community).run();
    if (person.id.isEmpty())
        return;
    Statement statement = m_connection.statement(
        u"INSERT INTO own_person (community, %1) VALUES (?, %2)"_s.arg(ItemColumns::person(), ItemColumns::marks(ItemColumns::person())));
    statement.bind(community);
    ItemColumns::bind(statement, person);
    statement.run();
}

} // namespace limber
