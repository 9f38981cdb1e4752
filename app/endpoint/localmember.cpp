// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/itemlimits.h>
#include <app/endpoint/localmember.h>
#include <app/endpoint/members.h>

#include <QFile>
#include <QSaveFile>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerAlone = QFile::ReadOwner | QFile::WriteOwner;

QByteArray read(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.read(128).trimmed() : QByteArray();
}

bool write(const QString &name, const QByteArray &token)
{
    QSaveFile file(name);
    // The right is taken from others before there is anything to read.
    return file.open(QIODevice::WriteOnly) && file.setPermissions(ownerAlone) && file.write(token + '\n') == token.size() + 1
        && file.commit();
}

} // namespace

Result<Done> LocalMember::ensure(Database &database, const Clock &clock) const
{
    Members members(database, clock);
    const QByteArray held = read(tokenFile);
    const Result<std::optional<Member>> known = held.isEmpty() ? Result(std::optional<Member>()) : members.find(held);
    if (!known)
        return known.failure();
    if (*known) {
        if (QFile::setPermissions(tokenFile, ownerAlone))
            return Done();
        return Failure{Failure::Kind::DiskFull, u"%1 cannot be kept from others"_s.arg(tokenFile)};
    }
    Person person;
    person.name = name;
    if (const QString fault = breach(person, Limits()); !fault.isEmpty())
        return Failure{Failure::Kind::Refused, fault};
    const Result<QByteArray> token = members.renew(person);
    if (!token)
        return token.failure();
    if (!write(tokenFile, *token))
        return Failure{Failure::Kind::DiskFull, u"%1 cannot be written"_s.arg(tokenFile)};
    return Done();
}

} // namespace limber
