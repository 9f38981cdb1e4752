// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/commands/synccommunities.h>

#include <QLocale>

namespace limber {

using namespace Qt::StringLiterals;

CommandSpec SyncCommunities::spec()
{
    CommandSpec spec;
    spec.name = u"sync"_s;
    spec.summary = tr("Send what waits in the outbox, and fetch what is new in the communities.");
    spec.access = CommandSpec::Access::Writes;
    spec.options = {{u"community"_s, tr("Only this community."), tr("ID")}};
    spec.make = [](Application &application, Terminal &terminal, const QCommandLineParser &parser) {
        return std::make_unique<SyncCommunities>(application, terminal, parser.value(u"community"_s));
    };
    return spec;
}

SyncCommunities::SyncCommunities(Application &application, Terminal &terminal, QString community)
    : TerminalCommand(application, terminal)
    , m_community(std::move(community))
{
}

void SyncCommunities::start()
{
    take(store().communities(), [this](const QList<Community> &communities) { begin(communities); });
}

void SyncCommunities::begin(const QList<Community> &communities)
{
    for (const Community &community : communities)
        m_names.insert(community.id, community.info.name);
    if (communities.isEmpty()) {
        findNothing(tr("This profile follows no community. Add one with: limber community add URL"));
        return;
    }
    if (!m_community.isEmpty() && !m_names.contains(m_community)) {
        findNothing(tr("There is no community “%1”. See: limber community list").arg(m_community));
        return;
    }
    SyncEngine &engine = application().engine();
    connect(&engine, &SyncEngine::progress, this, &SyncCommunities::showStatus);
    connect(&engine, &SyncEngine::finished, this, &SyncCommunities::report);
    connect(&engine, &SyncEngine::idle, this, &SyncCommunities::index);
    if (m_community.isEmpty())
        engine.syncAll(SyncEngine::Reason::Person);
    else
        engine.sync(m_community, SyncEngine::Reason::Person);
}

void SyncCommunities::index()
{
    terminal().showProgress(tr("Making what was fetched searchable…"));
    // What cannot be indexed now is indexed next time: what was fetched is here.
    deliver(store().keepIndex(), this, [this](const Result<Done> &) { Q_EMIT finished(m_status); });
}

void SyncCommunities::showStatus(const SyncStatus &status)
{
    //: How far the sync of a community is: its name, then the number of things that have arrived.
    terminal().showProgress(tr("%1: %n thing(s) received…", nullptr, status.items).arg(m_names.value(status.community)));
}

void SyncCommunities::report(const SyncReport &report)
{
    const AppliedPage &applied = report.applied;
    if (terminal().json()) {
        terminal().print({{u"community"_s, report.community}, {u"questions"_s, applied.questions}, {u"answers"_s, applied.answers},
            {u"people"_s, applied.people}, {u"removed"_s, applied.removed}, {u"skipped"_s, applied.skipped}, {u"posted"_s, report.posted},
            {u"waiting"_s, report.waiting}, {u"refused"_s, report.refused}, {u"pages"_s, report.pages},
            {u"seconds"_s, static_cast<double>(report.duration.count()) / 1000}});
    } else if (!report.failure || applied != AppliedPage{} || report.posted > 0) {
        terminal().print(
            tr("%1: %2", "a community's name, then what its sync brought").arg(m_names.value(report.community), summary(report)));
    }
    if (report.failure)
        m_status = worse(m_status, say(*report.failure, m_names.value(report.community)));
    reportUnsent(report);
}

void SyncCommunities::reportUnsent(const SyncReport &report)
{
    const QString name = m_names.value(report.community);
    if (report.refused > 0) {
        terminal().printError(tr("%1: %n post(s) refused. Why, says: limber outbox", nullptr, report.refused).arg(name));
        m_status = worse(m_status, ExitStatus::Failed);
    }
    if (!report.unsent)
        return;
    if (report.unsent->kind == Failure::Kind::SignInNeeded) {
        //: %1: a community's name.
        terminal().printError(
            tr("%1: what waits in the outbox needs your token. Give it with: limber community add URL --token-file FILE").arg(name)
            + (report.unsent->detail.isEmpty() ? QString() : u" ("_s + report.unsent->detail + u')'));
        m_status = worse(m_status, ExitStatus::Failed);
    } else if (!report.failure || report.failure->kind != report.unsent->kind) {
        // What keeps both from the network is said once.
        m_status = worse(m_status, say(*report.unsent, name));
    }
}

QString SyncCommunities::summary(const SyncReport &report) const
{
    const AppliedPage &applied = report.applied;
    QStringList parts;
    if (report.posted > 0)
        parts.append(tr("%n post(s) sent", nullptr, report.posted));
    if (applied.questions > 0)
        parts.append(tr("%n question(s) new or changed", nullptr, applied.questions));
    if (applied.answers > 0)
        parts.append(tr("%n answer(s) new or changed", nullptr, applied.answers));
    if (applied.people > 0)
        parts.append(tr("%n person(s) new or changed", nullptr, applied.people));
    if (applied.topics + applied.testimonials > 0)
        parts.append(tr("%n topic(s) or testimonial(s) new or changed", nullptr, applied.topics + applied.testimonials));
    if (applied.removed > 0)
        parts.append(tr("%n thing(s) removed", nullptr, applied.removed));
    if (applied.skipped > 0)
        parts.append(tr("%n unusable thing(s) left out", nullptr, applied.skipped));
    return parts.isEmpty() ? tr("nothing new") : QLocale().createSeparatedList(parts);
}

} // namespace limber
