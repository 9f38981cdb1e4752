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

QFuture<Result<QList<Story>>> Store::stories(QString community)
{
    return d->script.ask<QList<Story>>([script = &d->script, community] { return script->stories(community); });
}

} // namespace limber
