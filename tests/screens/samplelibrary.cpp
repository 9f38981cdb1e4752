// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/screens/samplelibrary.h>
#include <tests/screens/samplepage.h>

#include <QFuture>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// Nothing else is to be done meanwhile.
template <typename T> T waitFor(QFuture<Result<T>> future)
{
    future.waitForFinished();
    Result<T> result = future.takeResult();
    if (!result)
        qFatal("the sample library cannot be filled: %s", qPrintable(result.failure().detail));
    return std::move(result).value();
}

} // namespace

SampleLibrary::SampleLibrary(bool livedIn)
    : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , m_store(std::make_unique<Store>(m_folder.filePath(u"profile"_s), Store::Access::ReadWrite, m_clock))
{
    waitFor(m_store->open());
    Community community;
    community.kind = u"limber"_s;
    community.url = QUrl(u"https://shape.example/"_s);
    community.info.name = u"Getting in Shape"_s;
    m_community = waitFor(m_store->addCommunity(community)).id;
    waitFor(m_store->applyPage(m_community, {}, samplePage()));
    if (livedIn)
        live();
}

void SampleLibrary::live()
{
    waitFor(m_store->beginVisit());
    const ThreadSpine spine = waitFor(m_store->threadSpine({}));
    const std::vector<ThreadRow> rows = waitFor(m_store->threadRows({spine.rows.begin(), spine.rows.begin() + 12})).rows;
    for (const size_t at : {7U, 5U, 3U, 1U}) {
        const ThreadRef ref = rows.at(at).ref;
        waitFor(m_store->noteOpened(ref));
        waitFor(m_store->markRead(ref));
        const Thread thread = waitFor(m_store->thread(ref));
        if (!thread.answers.empty())
            waitFor(m_store->setReadingPlace(ref, {thread.answers.at(thread.answers.size() / 2).id, 0.4}));
    }
    const QList<Expert> experts = waitFor(m_store->experts({}));
    waitFor(m_store->setFollowed(m_community, experts.at(0).person.id, true));
    waitFor(m_store->setFollowed(m_community, experts.at(2).person.id, true));
    ChangePage page;
    page.cursor = u"later"_s;
    for (const size_t at : {0U, 2U, 3U, 6U, 8U}) {
        Answer answer;
        answer.id = u"later-%1"_s.arg(at);
        answer.question = rows.at(at).ref.id;
        answer.author = experts.at(at % 3).person.id;
        answer.body = u"I would begin with **ten minutes** a day and see how that feels after two weeks, before adding anything."_s;
        answer.created = m_clock.now() - std::chrono::hours(3 + at);
        answer.revision = u"1"_s;
        page.items.push_back(answer);
    }
    waitFor(m_store->applyPage(m_community, u"end"_s, page));
    waitFor(m_store->beginVisit());
}

} // namespace limber
