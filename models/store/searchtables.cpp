// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/searchword.h>
#include <models/store/searchtables.h>

#include <algorithm>
#include <functional>

namespace limber {

using namespace Qt::StringLiterals;

QString SearchTables::posts(qint64 number)
{
    return u"search_post_"_s + QString::number(number);
}

QString SearchTables::words(qint64 number)
{
    return u"search_word_"_s + QString::number(number);
}

std::vector<qint64> SearchTables::all(Connection &connection)
{
    std::vector<qint64> numbers;
    Statement query = connection.statement(u"SELECT CAST(substr(name, 13) AS INTEGER) FROM sqlite_schema WHERE type = 'table' "
                                           "AND name GLOB 'search_word_[0-9]*'"_s);
    while (query.next())
        numbers.push_back(query.number(0));
    std::ranges::sort(numbers, std::greater());
    return numbers;
}

QString SearchTables::folded(const QString &text)
{
    return foldedWords(text);
}

} // namespace limber
