// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/itemmodels/scriptedstore.h>

namespace limber {

bool ScriptedStore::look()
{
    if (m_asked.empty())
        return false;
    const Look find = std::move(m_asked.front());
    m_asked.pop_front();
    m_found.push_back(find());
    return true;
}

bool ScriptedStore::tell()
{
    if (m_found.empty())
        return false;
    const Tell tell = std::move(m_found.front());
    m_found.pop_front();
    tell();
    return true;
}

void ScriptedStore::answerAtOnce(bool atOnce)
{
    m_atOnce = atOnce;
    while (atOnce && (tell() || look())) { }
}

class Store::Private
{
public:
    ScriptedStore &script;
};

Store::Store(QString, Access, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(new Private{const_cast<ScriptedStore &>(dynamic_cast<const ScriptedStore &>(clock))})
{
}

Store::~Store() = default;

// What no script tells is as it is with a store that has been closed.
namespace {
template <typename T> QFuture<Result<T>> closed()
{
    Failure cancelled;
    cancelled.kind = Failure::Kind::Cancelled;
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(Result<T>(cancelled));
    promise.finish();
    return promise.future();
}
} // namespace

QFuture<Result<StoreOpened>> Store::open()
{
    return closed<StoreOpened>();
}

void Store::close()
{
}

Store::Access Store::access() const
{
    return Access::ReadOnly;
}

QString Store::folder() const
{
    return {};
}

QFuture<Result<Community>> Store::addCommunity(Community)
{
    return closed<Community>();
}

QFuture<Result<Done>> Store::updateCommunity(Community)
{
    return closed<Done>();
}

QFuture<Result<Done>> Store::updateCommunityInfo(QString, CommunityInfo)
{
    return closed<Done>();
}

QFuture<Result<Done>> Store::removeCommunity(QString)
{
    return closed<Done>();
}

QFuture<Result<SyncState>> Store::syncState(QString)
{
    return closed<SyncState>();
}

QFuture<Result<QList<SyncState>>> Store::syncStates()
{
    return closed<QList<SyncState>>();
}

QFuture<Result<AppliedPage>> Store::applyPage(QString, QString, ChangePage)
{
    return closed<AppliedPage>();
}

QFuture<Result<Done>> Store::beginFreshPass(QString)
{
    return closed<Done>();
}

QFuture<Result<Done>> Store::recordFailure(QString, Failure, std::optional<Timestamp>, int)
{
    return closed<Done>();
}

QFuture<Result<Thread>> Store::thread(ThreadRef)
{
    return closed<Thread>();
}

QFuture<Result<QList<ThreadRef>>> Store::findThreads(QString)
{
    return closed<QList<ThreadRef>>();
}

QFuture<Result<Profile>> Store::profile(QString, QString)
{
    return closed<Profile>();
}

QFuture<Result<QList<LibraryCounts::TopicCount>>> Store::topics(QString)
{
    return closed<QList<LibraryCounts::TopicCount>>();
}

QFuture<Result<qint64>> Store::size()
{
    return closed<qint64>();
}

QFuture<Result<SavedThread>> Store::setSaved(ThreadRef, bool)
{
    return closed<SavedThread>();
}

QFuture<Result<SavedThread>> Store::setRead(ThreadRef, bool)
{
    return closed<SavedThread>();
}

QFuture<Result<QList<FileCheck>>> Store::check()
{
    return closed<QList<FileCheck>>();
}

QFuture<Result<ThreadSpine>> Store::threadSpine(ThreadQuery query)
{
    ++d->script.spineRequests;
    return d->script.ask<ThreadSpine>([script = &d->script, query] { return script->spine(query); });
}

QFuture<Result<ThreadRows>> Store::threadRows(std::vector<qint64> rows)
{
    ++d->script.rowRequests;
    return d->script.ask<ThreadRows>([script = &d->script, rows] { return script->rows(rows); });
}

QFuture<Result<LibraryCounts>> Store::counts()
{
    ++d->script.countRequests;
    return d->script.ask<LibraryCounts>([script = &d->script] { return script->counts(); });
}

QFuture<Result<QList<Community>>> Store::communities()
{
    return d->script.ask<QList<Community>>([script = &d->script] { return script->communities(); });
}

QFuture<Result<QList<Expert>>> Store::experts(QString community)
{
    return d->script.ask<QList<Expert>>([script = &d->script, community] { return script->experts(community); });
}

QFuture<Result<QList<Expert>>> Store::findExperts(ExpertQuery)
{
    ++d->script.expertRequests;
    return d->script.ask<QList<Expert>>([script = &d->script] { return script->followed(); });
}

QFuture<Result<PersonPosts>> Store::personPosts(QString, QString person, PersonPosts::Kind, std::optional<PersonPosts::Place>, int)
{
    ++d->script.postRequests;
    return d->script.ask<PersonPosts>([script = &d->script, person] { return script->posts(person); });
}

QFuture<Result<QList<Story>>> Store::stories(QString community)
{
    return d->script.ask<QList<Story>>([script = &d->script, community] { return script->stories(community); });
}

QFuture<Result<SearchResults>> Store::search(SearchQuery query, SearchWindow window)
{
    cancelSearch();
    const int number = ++d->script.searchRequests;
    return d->script.ask<SearchResults>([script = &d->script, query, window, number]() -> Result<SearchResults> {
        if (number <= script->m_endedSearches)
            return Failure{Failure::Kind::Cancelled, QStringLiteral("another search came")};
        return script->search(query, window);
    });
}

void Store::cancelSearch()
{
    d->script.m_endedSearches = d->script.searchRequests;
}

QFuture<Result<IndexState>> Store::indexState()
{
    return d->script.ask<IndexState>([script = &d->script] { return script->index; });
}

} // namespace limber
