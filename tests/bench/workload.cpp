// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/systemclock.h>
#include <models/store/store.h>
#include <models/wire/itemjson.h>
#include <tests/bench/awaited.h>
#include <tests/bench/plaincommunity.h>
#include <tests/bench/workload.h>

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int rareness = 4'999;

ThreadGenerator::Shape shapeOf(int threads)
{
    ThreadGenerator::Shape shape;
    shape.threads = threads;
    shape.people = std::max(40, threads / 20);
    shape.topics = 24;
    shape.unanswered = 12;
    return shape;
}

} // namespace

QString Workload::rareWord()
{
    return u"zylophen"_s;
}

Workload::Workload(int threads, const BenchOptions &options, QString folder)
    : m_generator(shapeOf(threads))
    , m_options(options)
    , m_folder(folder + u'/' + QString::number(threads))
{
    QDir().mkpath(m_folder);
}

int Workload::roundsOfAll() const
{
    return threads() >= 50'000 ? 1 : threads() >= 5'000 ? std::min(3, m_options.rounds) : m_options.rounds;
}

ChangePage Workload::page(int index) const
{
    ChangePage page = m_generator.page(index, PageSize);
    for (size_t i = 0; i < page.items.size(); ++i) {
        if ((index * PageSize + static_cast<int>(i)) % rareness != rareness / 9)
            continue;
        if (auto *question = std::get_if<Question>(&page.items[i]))
            question->body += u"\n\n"_s + rareWord() + u'.';
        else if (auto *answer = std::get_if<Answer>(&page.items[i]))
            answer->body += u"\n\n"_s + rareWord() + u'.';
    }
    return page;
}

QByteArray Workload::pageJson(int index) const
{
    const ChangePage page = this->page(index);
    QJsonArray changes;
    for (const Item &item : page.items)
        changes.append(wire::toJson(item));
    return QJsonDocument(QJsonObject{{u"changes"_s, changes}, {u"cursor"_s, page.cursor}, {u"more"_s, page.more}})
        .toJson(QJsonDocument::Compact);
}

QString Workload::profile()
{
    const QString folder = m_folder + u"/profile"_s;
    const QString whole = m_folder + u"/profile-is-whole"_s;
    if (!QFile::exists(whole)) {
        QDir(folder).removeRecursively();
        fillProfile(folder);
        (void)QFile(whole).open(QIODevice::WriteOnly);
    }
    return folder;
}

void Workload::fillProfile(const QString &folder) const
{
    std::fprintf(stderr, "(filling a profile with %d threads)\n", threads());
    const SystemClock clock;
    Store store(folder, Store::Access::ReadWrite, clock);
    (void)awaited(store.open());
    Community community;
    community.id = Workload::community();
    community.kind = u"limber"_s;
    community.url = QUrl(u"http://127.0.0.1:9/"_s);
    (void)awaited(store.addCommunity(community));
    QString cursor;
    for (int index = 0; index < pageCount(); ++index) {
        ChangePage next = page(index);
        const QString after = next.cursor;
        (void)awaited(store.applyPage(community.id, cursor, std::move(next)));
        cursor = after;
    }
    (void)awaited(store.keepIndex());
    ThreadQuery read;
    read.topic = m_generator.topicId(0);
    (void)awaited(store.markAllRead(read));
}

QString Workload::plainFile()
{
    const QString file = m_folder + u"/plain.sqlite"_s;
    const QString whole = m_folder + u"/plain-is-whole"_s;
    if (!QFile::exists(whole)) {
        std::fprintf(stderr, "(filling plain SQLite with %d threads)\n", threads());
        for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(file + suffix);
        PlainCommunity plain(file);
        plain.begin();
        for (int index = 0; index < pageCount(); ++index)
            plain.insert(QJsonDocument::fromJson(pageJson(index)).object().value(u"changes"_s).toArray());
        plain.commit();
        (void)QFile(whole).open(QIODevice::WriteOnly);
    }
    return file;
}

} // namespace limber
