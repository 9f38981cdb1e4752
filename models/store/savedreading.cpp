// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/communityrecords.h>
#include <models/store/savedimages.h>
#include <models/store/savedreading.h>
#include <models/store/savedthreads.h>
#include <models/store/threadreading.h>

#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

Result<Thread> SavedReading::copy(const ThreadRef &ref)
{
    std::optional<Thread> thread = ThreadReading::saved(m_connection, ref);
    if (!thread)
        return Failure{Failure::Kind::NotFound, u"%1/%2 is not saved"_s.arg(ref.community, ref.id), {}, {}};
    thread->saved = true;
    thread->source = CommunityRecords(m_connection).find(ref.community).value_or(Community{});
    return std::move(*thread);
}

Result<SavedDifference> SavedReading::difference(const ThreadRef &ref)
{
    Result<Thread> saved = copy(ref);
    if (!saved)
        return saved.failure();
    SavedDifference difference{std::move(*saved), ThreadReading::cached(m_connection, ref), {}, false};
    if (difference.current) {
        difference.current->saved = true;
        difference.current->source = difference.saved.source;
        difference.changed = changedSince(difference.saved, *difference.current);
    }
    Statement query = m_connection.statement(u"SELECT saved_at FROM saved_thread WHERE community = ? AND id = ?"_s);
    query.bind(ref.community, ref.id);
    if (query.next())
        difference.savedAt = query.time(0);
    return difference;
}

SavedVerification SavedReading::verify(const ImageLister &images, const std::optional<ThreadRef> &only)
{
    QList<ThreadRef> refs;
    if (only) {
        refs.append(*only);
    } else {
        Statement query = m_connection.statement(u"SELECT community, id FROM saved_thread ORDER BY row"_s);
        while (query.next())
            refs.append({query.text(0), query.text(1)});
    }
    SavedVerification verification;
    SavedImages stored(m_connection);
    for (const ThreadRef &ref : std::as_const(refs)) {
        qint64 row = 0;
        const std::optional<Thread> saved = ThreadReading::saved(m_connection, ref, &row);
        if (!saved)
            continue;
        ++verification.threads;
        const std::optional<Thread> thread = ThreadReading::cached(m_connection, ref);
        const bool lacks = thread && SavedThreads::lacksAnswers(*saved, *thread);
        if (lacks)
            verification.incomplete.append(ref);
        else
            ++verification.complete;
        const QList<QUrl> shown = images(*saved);
        verification.images += static_cast<int>(shown.size());
        const qsizetype before = verification.missing.size();
        for (const QUrl &url : shown) {
            if (!stored.holds(row, url))
                verification.missing.append({ref, url});
        }
        if (lacks || verification.missing.size() > before)
            verification.titles.insert(ref, saved->question.title);
    }
    return verification;
}

} // namespace limber
