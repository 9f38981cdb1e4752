// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/actions/windowstate.h>
#include <ui/reading/zoomlevel.h>
#include <ui/settings/settingwords.h>

#include <QStringList>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostOffset = 10'000'000; // characters of a post
constexpr int MostPixels = 100'000;

constexpr SettingWords<Place::Page, 8> Pages{{{Place::Page::Threads, "threads"_L1}, {Place::Page::Experts, "experts"_L1},
    {Place::Page::Profile, "profile"_L1}, {Place::Page::Notes, "notes"_L1}, {Place::Page::Stories, "stories"_L1},
    {Place::Page::Welcome, "welcome"_L1}, {Place::Page::Drafts, "drafts"_L1}, {Place::Page::Outbox, "outbox"_L1}}};
constexpr SettingWords<View, 5> Views{{{View::All, "all"_L1}, {View::Unread, "unread"_L1}, {View::Unanswered, "unanswered"_L1},
    {View::Saved, "saved"_L1}, {View::Mine, "mine"_L1}}};
constexpr SettingWords<ThreadFilter, 4> Filters{{{ThreadFilter::Unread, "unread"_L1}, {ThreadFilter::Unanswered, "unanswered"_L1},
    {ThreadFilter::Saved, "saved"_L1}, {ThreadFilter::Expert, "expert"_L1}}};
constexpr SettingWords<bool, 2> Switch{{{false, "false"_L1}, {true, "true"_L1}}};

QStringList wordsOf(ThreadFilters filters)
{
    QStringList words;
    for (const auto &[filter, word] : Filters) {
        if (filters.testFlag(filter))
            words.append(word);
    }
    return words;
}

ThreadFilters filtersOf(const QStringList &words)
{
    ThreadFilters filters;
    for (const auto &[filter, word] : Filters)
        filters.setFlag(filter, words.contains(word));
    return filters;
}

/// A number from `least` to `most`; `usual` for everything else.
int numberOf(const QVariant &kept, int usual, int least, int most)
{
    bool isNumber = false;
    const int number = kept.toInt(&isNumber);
    return isNumber && number >= least && number <= most ? number : usual;
}

} // namespace

void WindowState::save(QSettings &settings) const
{
    settings.setValue("window/page"_L1, settingWord(Pages, place.page));
    settings.setValue("window/view"_L1, settingWord(Views, place.query.view));
    settings.setValue("window/community"_L1, place.query.community);
    settings.setValue("window/topic"_L1, place.query.topic);
    settings.setValue("window/asker"_L1, place.query.asker);
    settings.setValue("window/answerer"_L1, place.query.answerer);
    settings.setValue("window/poster"_L1, place.query.person);
    settings.setValue("window/filters"_L1, wordsOf(place.query.filters));
    settings.setValue("window/followed"_L1, settingWord(Switch, place.query.followed));
    if (place.query.activeSince)
        settings.setValue("window/since"_L1, qint64{place.query.activeSince->time_since_epoch().count()});
    else
        settings.remove("window/since"_L1);
    for (const QString &old : {u"window/order"_s, u"window/expertsFirst"_s}) // of versions before this one
        settings.remove(old);
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
    state.place.page = settingValue(Pages, settings.value("window/page"_L1));
    state.place.query.view = settingValue(Views, settings.value("window/view"_L1));
    state.place.query.community = settings.value("window/community"_L1).toString();
    state.place.query.topic = settings.value("window/topic"_L1).toString();
    state.place.query.asker = settings.value("window/asker"_L1).toString();
    state.place.query.answerer = settings.value("window/answerer"_L1).toString();
    state.place.query.person = settings.value("window/poster"_L1).toString();
    state.place.query.filters = filtersOf(settings.value("window/filters"_L1).toStringList());
    state.place.query.followed = settingValue(Switch, settings.value("window/followed"_L1));
    bool isNumber = false;
    if (const qint64 since = settings.value("window/since"_L1).toLongLong(&isNumber); isNumber && since > 0)
        state.place.query.activeSince = Timestamp(std::chrono::milliseconds(since));
    if (state.place.query.community.isEmpty()) // without it the others name nothing
        state.place.query.topic = state.place.query.asker = state.place.query.answerer = state.place.query.person = QString();
    if (const QStringList person = settings.value("window/person"_L1).toStringList(); person.size() == 2) {
        state.place.community = person.first();
        state.place.person = person.last();
    }
    if (state.place.page == Place::Page::Profile && state.place.person.isEmpty())
        state.place.page = Place::Page::Threads;
    if (const QStringList thread = settings.value("reading/thread"_L1).toStringList(); thread.size() == 2)
        state.place.thread = ThreadRef{thread.first(), thread.last()};
    state.anchor.post = settings.value("reading/post"_L1).toString();
    state.anchor.offset = numberOf(settings.value("reading/offset"_L1), 0, 0, MostOffset);
    state.anchor.pixels = numberOf(settings.value("reading/pixels"_L1), 0, -MostPixels, MostPixels);
    state.zoom = numberOf(settings.value("reading/zoom"_L1), state.zoom, ZoomLevel::Smallest, ZoomLevel::Largest);
    return state;
}

} // namespace limber
