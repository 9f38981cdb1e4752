// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <tests/screens/searchpages.h>
#include <tests/screens/windowscene.h>
#include <ui/search/searchfield.h>
#include <ui/search/searchpane.h>

#include <QElapsedTimer>

#include <memory>
#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int SettleMilliseconds = 400;

struct Search
{
    QString text;
    bool indexed = true;
    bool entered = false; ///< the first row is selected
    bool opened = false; ///< the thread at the first hit
};

/// How far a page has got.
struct Progress
{
    bool typed = false;
    bool went = false;
    bool indexing = false;
    bool indexed = false;
    QElapsedTimer still;
};

bool goOn(WindowScene &scene, const Search &search, Progress &progress)
{
    auto *field = scene.window().findChild<SearchField *>();
    auto *pane = scene.window().findChild<SearchPane *>();
    if (search.indexed && !progress.indexing) {
        progress.indexing = true;
        deliver(scene.store().keepIndex(), &scene, [&progress](const Result<Done> &) { progress.indexed = true; });
    }
    if (search.indexed && !progress.indexed)
        return false;
    if (!std::exchange(progress.typed, true)) {
        field->setFocus(Qt::ShortcutFocusReason);
        field->setText(search.text);
    }
    if (!pane->model().isAnswered() || pane->model().state() == SearchResultsModel::State::Searching)
        return false;
    if (!std::exchange(progress.went, true)) {
        if (search.entered || search.opened)
            pane->enter();
        if (search.opened)
            pane->openFirst();
        progress.still.start();
    }
    return progress.still.hasExpired(SettleMilliseconds);
}

Page searchPage(const QString &name, QSize size, const Search &search)
{
    const auto progress = std::make_shared<Progress>();
    return {.name = name,
        .size = size,
        .make =
            [=] {
                *progress = {};
                return std::make_unique<WindowScene>(true);
            },
        .ready =
            [=](QWidget &widget) {
                auto &scene = static_cast<WindowScene &>(widget);
                return scene.isReady() && goOn(scene, search, *progress);
            }};
}

} // namespace

QList<Page> searchPages()
{
    return {
        searchPage(u"search"_s, {1320, 820}, {.text = u"back pain run"_s, .entered = true}),
        searchPage(u"search-hit"_s, {1320, 820}, {.text = u"shin"_s, .opened = true}),
        searchPage(u"search-chips"_s, {1320, 820}, {.text = u"run expert:yes [injuries] after:2005 -treadmill"_s}),
        searchPage(u"search-names"_s, {1320, 820}, {.text = u"m"_s, .entered = true}),
        searchPage(u"search-nothing"_s, {1320, 820}, {.text = u"quantum saved:yes"_s}),
        searchPage(u"search-indexing"_s, {1320, 820}, {.text = u"back"_s, .indexed = false}),
        searchPage(u"search-small"_s, {900, 600}, {.text = u"run"_s, .entered = true}),
        searchPage(u"search-narrow"_s, {480, 700}, {.text = u"run"_s}),
    };
}

} // namespace limber
