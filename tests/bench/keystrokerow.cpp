// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/systemclock.h>
#include <models/store/store.h>
#include <tests/bench/awaited.h>
#include <tests/bench/keystrokerow.h>
#include <tests/bench/plaindatabase.h>
#include <tests/bench/turns.h>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

struct Kind
{
    QString name;
    QStringList typed;
    Measurement::Budget budget;
};

/// The made-up words are of syllables, some of which come often.
QList<Kind> kinds()
{
    const Measurement::Budget common{0.1, 0};
    return {
        {u"rare word"_s, {Workload::rareWord(), u"zyloph"_s}, {1.3, 10}},
        {u"common word"_s, {u"barotel"_s, u"misunka"_s, u"karomi"_s}, common},
        {u"two common words"_s, {u"barotel sunkami"_s, u"telkaba misunro"_s}, common},
        {u"one letter"_s, {u"b"_s, u"m"_s, u"s"_s}, common},
    };
}

/// Ranked by SQLite, as a program would that has nothing else: words as prefixes, the best fifty.
double rank(PlainStatement &statement, const QString &text)
{
    QStringList words;
    for (const QString &word : text.split(u' '))
        words.append(u'"' + word + u"\" *"_s);
    const QByteArray expression = words.join(u" AND "_s).toUtf8();
    statement.bind(1, expression);
    return Turns::time([&] { statement.run(); });
}

/// Until there are so many hits, or no more.
double type(Store &store, const QString &text, size_t wanted)
{
    return Turns::time([&] {
        const SearchQuery query = SearchQuery::parse(text);
        SearchResults results = awaited(store.search(query));
        size_t hits = results.hits.size();
        while (hits < wanted && results.next.more()) {
            results = awaited(store.search(query, {static_cast<int>(wanted - hits), results.next}));
            hits += results.hits.size();
        }
    });
}

} // namespace

void KeystrokeRow::measure(Workload &workload, const Report &report)
{
    const SystemClock clock;
    Store store(workload.profile(), Store::Access::ReadWrite, clock);
    (void)awaited(store.open());
    PlainDatabase plain(workload.plainFile());
    PlainStatement ranked = plain.prepare("SELECT rowid FROM post WHERE post MATCH ? ORDER BY rank LIMIT 50");
    for (const Kind &kind : kinds()) {
        std::vector<double> ours;
        std::vector<double> fifties;
        std::vector<double> floor;
        for (int round = 0; round < workload.options().rounds; ++round) {
            for (const QString &typed : kind.typed) {
                ours.push_back(type(store, typed, 1));
                fifties.push_back(type(store, typed, 50));
                // Letters that begin every term take the plain ranking seconds each time.
                if (round < std::min(3, workload.options().rounds))
                    floor.push_back(rank(ranked, typed));
            }
        }
        report({u"search: "_s + kind.name, workload.threads(), Turns::quantile(ours, 0.5), Turns::quantile(floor, 0.5), u"ms"_s,
            workload.threads() >= 100'000 || kind.budget.ratio > 1 ? std::optional(kind.budget) : std::nullopt});
        report({u"search: "_s + kind.name + u", first fifty"_s, workload.threads(), Turns::quantile(fifties, 0.5),
            Turns::quantile(floor, 0.5), u"ms"_s, {}});
    }
    std::vector<double> strokes;
    for (const QString &word : {u"barotel sunkami"_s, u"misunka"_s, Workload::rareWord(), u"grisuntel"_s, u"\"mi ba\" tel"_s,
             u"lamos -bar"_s, u"karomi expert:no"_s}) {
        for (qsizetype letters = 1; letters <= word.size(); ++letters)
            strokes.push_back(type(store, word.left(letters), 1));
    }
    report({u"search: letter by letter, p50"_s, workload.threads(), Turns::quantile(strokes, 0.5), {}, u"ms"_s, {}});
    report({u"search: letter by letter, p99"_s, workload.threads(), Turns::quantile(strokes, 0.99), {}, u"ms"_s,
        Measurement::Budget{0, workload.threads() > 100'000 ? 100.0 : 50.0}});
}

} // namespace limber
