// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/commands/threadjson.h>
#include <models/domain/systemclock.h>
#include <models/store/store.h>
#include <models/wire/itemjson.h>
#include <tests/app/library.h>

#include <QJsonDocument>

namespace limber {

namespace {

template <typename T> T wait(QFuture<Result<T>> future)
{
    Result<T> result = future.takeResult();
    if (result)
        return std::move(result).value();
    qCritical("the store failed: %d %s", static_cast<int>(result.failure().kind), qPrintable(result.failure().detail));
    return T{};
}

QString line(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

Library Library::of(const QString &profile)
{
    Library library;
    const SystemClock clock;
    Store store(profile, Store::Access::ReadOnly, clock);
    wait(store.open());
    const ThreadRows rows = wait(store.threadRows(wait(store.threadSpine({})).rows));
    for (const ThreadRow &row : rows.rows) {
        library.lines.append(line(threadRowJson(row, row.ref.id)));
        library.threads.push_back(wait(store.thread(row.ref)));
        library.lines.append(line(threadJson(library.threads.back(), row.ref.id)));
    }
    for (const Expert &expert : wait(store.experts({})))
        library.lines.append(line(wire::toJson(expert.person)));
    for (const Story &story : wait(store.stories({})))
        library.lines.append(line(wire::toJson(story.testimonial)));
    for (const LibraryCounts::TopicCount &count : wait(store.topics({})))
        library.lines.append(line(wire::toJson(count.topic)) + QString::number(count.threads));
    return library;
}

} // namespace limber
