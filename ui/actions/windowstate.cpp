// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/actions/windowstate.h>

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Pages{std::pair{Place::Page::Threads, "threads"_L1}, std::pair{Place::Page::Experts, "experts"_L1},
    std::pair{Place::Page::Profile, "profile"_L1}, std::pair{Place::Page::Notes, "notes"_L1},
    std::pair{Place::Page::Stories, "stories"_L1}};
constexpr std::array Views{std::pair{View::All, "all"_L1}, std::pair{View::Unread, "unread"_L1},
    std::pair{View::Unanswered, "unanswered"_L1}, std::pair{View::Saved, "saved"_L1}};
constexpr std::array Orders{std::pair{ThreadOrder::ActiveFirst, "active"_L1}, std::pair{ThreadOrder::NewestFirst, "newest"_L1},
    std::pair{ThreadOrder::ScoreFirst, "score"_L1}, std::pair{ThreadOrder::UnansweredFirst, "unanswered"_L1}};

template <typename Table, typename Value> QString wordFor(const Table &table, Value value)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const auto &entry) { return entry.first == value; });
    return found == table.end() ? QString() : QString(found->second);
}

template <typename Table> auto valueOf(const Table &table, const QString &word)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const auto &entry) { return entry.second == word; });
    return found == table.end() ? table.front().first : found->first;
}

} // namespace

void WindowState::save(QSettings &settings) const
{
    settings.setValue("window/page"_L1, wordFor(Pages, place.page));
    settings.setValue("window/view"_L1, wordFor(Views, place.query.view));
    settings.setValue("window/order"_L1, wordFor(Orders, place.query.order));
    settings.setValue("window/community"_L1, place.query.community);
    settings.setValue("window/topic"_L1, place.query.topic);
    settings.setValue("window/person"_L1, QStringList{place.community, place.person});
    if (place.thread)
        settings.setValue("reading/thread"_L1, QStringList{place.thread->community, place.thread->id});
    else
        settings.remove("reading/thread"_L1);
    settings.setValue("reading/post"_L1, anchor.post);
    settings.setValue("reading/offset"_L1, anchor.offset);
    settings.setValue("reading/pixels"_L1, anchor.pixels);
    settings.setValue("reading/zoom"_L1, zoom);
}

WindowState WindowState::from(const QSettings &settings)
{
    WindowState state;
    state.place.page = valueOf(Pages, settings.value("window/page"_L1).toString());
    state.place.query.view = valueOf(Views, settings.value("window/view"_L1).toString());
    state.place.query.order = valueOf(Orders, settings.value("window/order"_L1).toString());
    state.place.query.community = settings.value("window/community"_L1).toString();
    state.place.query.topic = settings.value("window/topic"_L1).toString();
    if (const QStringList person = settings.value("window/person"_L1).toStringList(); person.size() == 2) {
        state.place.community = person.first();
        state.place.person = person.last();
    }
    if (state.place.page == Place::Page::Profile && state.place.person.isEmpty())
        state.place.page = Place::Page::Threads;
    if (const QStringList thread = settings.value("reading/thread"_L1).toStringList(); thread.size() == 2)
        state.place.thread = ThreadRef{thread.first(), thread.last()};
    state.anchor.post = settings.value("reading/post"_L1).toString();
    state.anchor.offset = settings.value("reading/offset"_L1).toInt();
    state.anchor.pixels = settings.value("reading/pixels"_L1).toInt();
    state.zoom = settings.value("reading/zoom"_L1, state.zoom).toInt();
    return state;
}

} // namespace limber
