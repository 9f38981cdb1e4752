// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/systemclock.h>
#include <tests/bench/awaited.h>
#include <tests/bench/jumprow.h>
#include <tests/bench/plaindatabase.h>
#include <tests/bench/turns.h>
#include <tests/support/madeupwords.h>
#include <ui/threads/threadlistpane.h>
#include <ui/threads/threadlistview.h>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int jumps = 60;
constexpr size_t chunk = 64; // rows that a list asks for at once

template <typename Signal, typename Sender> void waitFor(const Sender *sender, Signal signal)
{
    QEventLoop loop;
    QObject::connect(sender, signal, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

void JumpRow::measure(Workload &workload, const Report &report)
{
    const SystemClock clock;
    Store store(workload.profile(), Store::Access::ReadWrite, clock);
    (void)awaited(store.open());
    MadeUpWords random(static_cast<quint64>(workload.threads()));

    ThreadListPane pane(store, clock);
    pane.resize(420, 820);
    pane.show();
    pane.showThreads({}, u"All Questions"_s);
    waitFor(&pane.model(), &ThreadListModel::settled);
    std::vector<double> placeholders; // the jump itself, until the view is painted again
    std::vector<double> arrived; // until rows have come
    std::vector<double> painted; // painting them
    QWidget *viewport = pane.view()->viewport();
    for (int i = 0; i < jumps; ++i) {
        const QModelIndex target = pane.model().index(random.below(pane.model().rowCount()));
        const bool known = pane.model().thread(target) != nullptr;
        QElapsedTimer timer;
        timer.start();
        pane.view()->scrollTo(target, QAbstractItemView::PositionAtCenter);
        viewport->repaint();
        placeholders.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (known)
            continue;
        waitFor(&pane.model(), &QAbstractItemModel::dataChanged);
        arrived.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        painted.push_back(Turns::time([&] { viewport->repaint(); }));
    }
    const Measurement::Budget frame{0, 16};
    report({u"jump: the view moves (GUI thread)"_s, workload.threads(), Turns::quantile(placeholders, 0.5), {}, u"ms"_s, frame});
    report({u"jump: its rows are painted (GUI thread)"_s, workload.threads(), Turns::quantile(painted, 0.5), {}, u"ms"_s, frame});
    report({u"jump: until rows have come"_s, workload.threads(), Turns::quantile(arrived, 0.5), {}, u"ms"_s, {}});

    const std::vector<qint64> spine = awaited(store.threadSpine({})).rows;
    PlainDatabase plain(workload.cacheFile());
    PlainStatement byId = plain.prepare("SELECT q.row, q.id, q.title, q.excerpt, p.name, q.created, q.activity, q.answer_count FROM "
                                        "json_each(?) j CROSS JOIN question q ON q.row = j.value LEFT JOIN person p "
                                        "ON p.community = q.community AND p.id = q.author");
    constexpr int columns = 8;
    QByteArrayList texts;
    std::vector<qint64> wanted;
    const auto choose = [&] {
        const size_t count = std::min(chunk, spine.size());
        const auto first = spine.begin() + random.below(static_cast<int>(spine.size() - count + 1));
        wanted.assign(first, first + static_cast<std::ptrdiff_t>(count));
    };
    const Turns rows = Turns::take(
        jumps,
        [&] {
            choose();
            return Turns::time([&] { (void)awaited(store.threadRows(wanted)); });
        },
        [&] {
            choose();
            QByteArray ids("[");
            for (const qint64 row : wanted)
                ids += QByteArray::number(row) + ',';
            ids.back() = ']';
            byId.bind(1, ids);
            return Turns::time([&] {
                while (byId.step()) {
                    for (int column = 0; column < columns; ++column)
                        texts.append(byId.text(column));
                }
                texts.clear();
            });
        });
    report({u"jump: 64 rows by id"_s, workload.threads(), rows.ours, rows.floor, u"ms"_s, Measurement::Budget{3, 0}});
}

} // namespace limber
