// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/migrations.h>
#include <models/store/transaction.h>

#include <QFile>

namespace limber {

using namespace Qt::StringLiterals;

Migrations::Migrations(const QString &name)
{
    for (int number = 1;; ++number) {
        QFile script(u":/limber/schema/%1-%2.sql"_s.arg(name, QString::number(number).rightJustified(4, u'0')));
        if (!script.open(QIODevice::ReadOnly))
            return;
        m_scripts.push_back(script.readAll());
    }
}

int Migrations::versionOf(Connection &connection)
{
    return static_cast<int>(connection.number(u"PRAGMA user_version"_s));
}

void Migrations::run(Connection &connection, const std::function<void(int)> &before) const
{
    for (int version = versionOf(connection); version < newest(); ++version) {
        if (version > 0)
            before(version);
        Transaction transaction(connection, Transaction::Kind::Write);
        connection.run(m_scripts.at(static_cast<size_t>(version)));
        connection.run("PRAGMA user_version = " + QByteArray::number(version + 1));
        transaction.commit();
    }
}

} // namespace limber
