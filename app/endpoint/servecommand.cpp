// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/communityfile.h>
#include <app/endpoint/loader.h>
#include <app/endpoint/localmember.h>
#include <app/endpoint/sample.h>
#include <app/endpoint/servecommand.h>
#include <app/endpoint/server.h>
#include <app/endpoint/terminationsignals.h>
#include <models/domain/systemclock.h>

#include <QCoreApplication>

#include <cstdio>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

CommandResult failed(const Failure &failure)
{
    return {CommandResult::Failed, failure.detail};
}

Result<Done> loadSample(Database &database, const Limits &limits)
{
    const Result<LoadFile> items = sampleItems(limits);
    if (!items)
        return items.failure();
    const SystemClock clock;
    const Result<LoadCounts> counts = Loader(database, *items, clock).load();
    if (!counts)
        return counts.failure();
    return Done();
}

} // namespace

CommandResult ServeCommand::run() const
{
    TerminationSignals signalled;
    QObject::connect(&signalled, &TerminationSignals::asked, qApp, &QCoreApplication::quit);
    const Result<CommunityInfo> base = sample ? sampleCommunity() : Result(defaultCommunity());
    if (!base)
        return failed(base.failure());
    const Result<CommunityInfo> community = readCommunity(folder, *base);
    if (!community)
        return failed(community.failure());
    Result<std::unique_ptr<Database>> database = Database::open(folder);
    if (!database)
        return failed(database.failure());
    if (sample) {
        const Result<Done> loaded = loadSample(**database, community->limits);
        if (!loaded)
            return failed(loaded.failure());
    }
    const SystemClock clock;
    if (!tokenFile.isEmpty()) {
        const Result<Done> there = LocalMember{localMember, tokenFile}.ensure(**database, clock);
        if (!there)
            return failed(there.failure());
    }
    CommunityInfo served = *community;
    served.readingNeedsToken = readingNeedsToken;
    ServerLimits limits;
    limits.postsPerHour = postsPerHour;
    Server server(std::move(database).value(), served, clock, limits);
    const auto port = server.serve(listen.host, listen.port);
    if (!port) {
        //: %1 is an address such as http://127.0.0.1:8030/
        return {
            CommandResult::Failed, QCoreApplication::translate("limber-endpoint", "cannot listen on %1: is it taken?").arg(listen.url())};
    }
    // Programs wait for this line, so it is not translated.
    const ListenAddress found{listen.host, *port};
    std::printf("listening on %s\n", qUtf8Printable(found.url()));
    std::fflush(stdout);
    return {QCoreApplication::exec()};
}

} // namespace limber
