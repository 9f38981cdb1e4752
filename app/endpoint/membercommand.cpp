// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/communityfile.h>
#include <app/endpoint/itemlimits.h>
#include <app/endpoint/membercommand.h>
#include <app/endpoint/members.h>
#include <models/domain/systemclock.h>
#include <models/wire/itemjson.h>

#include <QFile>
#include <QJsonArray>
#include <QStringDecoder>

#include <array>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

CommandResult failed(const Failure &failure)
{
    return {CommandResult::Failed, failure.detail};
}

Result<QString> readBio(const QString &name)
{
    if (name.isEmpty())
        return QString();
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{Failure::Kind::NotFound, u"%1: %2"_s.arg(name, file.errorString())};
    constexpr qint64 most = qint64{1024} * 1024; // far more than any limit allows
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(file.read(most + 1));
    if (file.error() != QFile::NoError)
        return Failure{Failure::Kind::NotFound, u"%1: %2"_s.arg(name, file.errorString())};
    if (decoder.hasError() || text.contains(QChar::Null))
        return Failure{Failure::Kind::Refused, u"%1: this is no text in UTF-8"_s.arg(name)};
    return text;
}

// The same reader and the same limits as for what load takes.
Result<Person> readPerson(const MemberCommand::Profile &profile, const Limits &limits)
{
    const Result<QString> bio = readBio(profile.bioFile);
    if (!bio)
        return bio.failure();
    const QJsonObject object{{"type"_L1, "person"_L1}, {"id"_L1, "new"_L1}, {"name"_L1, profile.name.simplified()},
        {"role"_L1, profile.role}, {"headline"_L1, profile.headline}, {"sharedBy"_L1, profile.sharedBy}, {"bio"_L1, *bio},
        {"url"_L1, profile.url}, {"topics"_L1, QJsonArray::fromStringList(profile.topics)}};
    const Result<Item> item = wire::parseItem(object, wire::ItemSource::File);
    if (!item)
        return item.failure();
    if (const QString fault = breach(*item, limits); !fault.isEmpty())
        return Failure{Failure::Kind::Refused, fault};
    return std::get<Person>(*item);
}

} // namespace

CommandResult MemberCommand::add(const Profile &profile) const
{
    const Result<CommunityInfo> community = readCommunity(folder, defaultCommunity());
    if (!community)
        return failed(community.failure());
    const Result<Person> person = readPerson(profile, community->limits);
    if (!person)
        return failed(person.failure());
    const Result<std::unique_ptr<Database>> database = Database::open(folder);
    if (!database)
        return failed(database.failure());
    const SystemClock clock;
    const Result<QByteArray> token = Members(**database, clock).add(*person);
    if (!token)
        return failed(token.failure());
    return {CommandResult::Done, QString::fromLatin1(*token)};
}

CommandResult MemberCommand::list() const
{
    static constexpr std::array roles{"member"_L1, "expert"_L1, "editor"_L1};
    const Result<std::unique_ptr<Database>> database = Database::open(folder);
    if (!database)
        return failed(database.failure());
    const SystemClock clock;
    const Result<QList<Member>> members = Members(**database, clock).list();
    if (!members)
        return failed(members.failure());
    QStringList lines;
    for (const Member &member : *members) {
        const QString state = member.revoked ? u"revoked"_s : u"active"_s;
        lines.append(QStringList{member.name, roles.at(static_cast<size_t>(member.role)), member.person, state}.join(u'\t'));
    }
    return {CommandResult::Done, lines.join(u'\n')};
}

CommandResult MemberCommand::revoke(const QString &name) const
{
    const Result<std::unique_ptr<Database>> database = Database::open(folder);
    if (!database)
        return failed(database.failure());
    const SystemClock clock;
    const Result<Done> done = Members(**database, clock).revoke(name.simplified());
    return done ? CommandResult() : failed(done.failure());
}

} // namespace limber
