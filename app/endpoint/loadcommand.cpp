// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/communityfile.h>
#include <app/endpoint/loadcommand.h>
#include <app/endpoint/loader.h>
#include <models/domain/systemclock.h>

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> read(const QString &name)
{
    QFile file(name);
    const bool opened = name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return Failure{Failure::Kind::NotFound, u"%1: %2"_s.arg(name, file.errorString())};
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Failure{Failure::Kind::NotFound, u"%1: %2"_s.arg(name, file.errorString())};
    return bytes;
}

Result<LoadCounts> load(const QString &folder, const QByteArray &json)
{
    const Result<CommunityInfo> community = readCommunity(folder, defaultCommunity());
    if (!community)
        return community.failure();
    const Result<LoadFile> file = LoadFile::parse(json, community->limits);
    if (!file)
        return file.failure();
    const Result<std::unique_ptr<Database>> database = Database::open(folder);
    if (!database)
        return database.failure();
    const SystemClock clock;
    return Loader(**database, *file, clock).load();
}

} // namespace

CommandResult LoadCommand::run() const
{
    const Result<QByteArray> json = read(file);
    if (!json)
        return {CommandResult::Failed, json.failure().detail};
    const Result<LoadCounts> counts = load(folder, *json);
    if (!counts) {
        const bool refused = counts.failure().kind == Failure::Kind::Refused;
        return {CommandResult::Failed, refused ? file + u": "_s + counts.failure().detail : counts.failure().detail};
    }
    //: Counts of items: %1 new ones, %2 edited, %3 deleted, %4 that were there already, just so.
    QString message = QCoreApplication::translate("limber-endpoint", "%1 added, %2 changed, %3 deleted, %4 unchanged")
                          .arg(counts->added)
                          .arg(counts->changed)
                          .arg(counts->deleted)
                          .arg(counts->unchanged);
    if (counts->superseded > 0) {
        //: Goes on after the counts: so many items of the file were replaced by later ones of the same name.
        message += QCoreApplication::translate("limber-endpoint", ", %n named twice (the later one counts)", nullptr, counts->superseded);
    }
    return {CommandResult::Done, message};
}

} // namespace limber
