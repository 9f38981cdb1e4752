// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/screens/filterpages.h>
#include <tests/screens/windowscene.h>
#include <ui/sidebar/sidebarview.h>
#include <ui/threads/threadlistpane.h>
#include <ui/undo/undobar.h>

#include <QAction>
#include <QElapsedTimer>

#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int SettleMilliseconds = 500;

/// Threads that were read, with answers that came since; and somebody to follow.
void addNews(Shelf &shelf)
{
    shelf.store().setFollowed(shelf.community().id, u"expert-1"_s, true).waitForFinished();
    ChangePage page;
    for (int i = 0; i < 3; ++i) {
        Answer answer;
        answer.id = u"news-%1"_s.arg(i);
        answer.question = shelf.ref(i == 0 ? 3 : 5).id;
        answer.body = u"That is what I do, too."_s;
        answer.author = u"expert-1"_s;
        answer.created = shelf.clock.now() + std::chrono::seconds(1);
        answer.revision = u"2"_s;
        page.items.push_back(answer);
    }
    page.cursor = u"news"_s;
    shelf.store().applyPage(shelf.community().id, u"2"_s, page).waitForFinished();
}

std::unique_ptr<QWidget> list(Shelf &shelf, const ThreadQuery &query, const QString &title, LensMode lens = LensMode::Off)
{
    auto pane = std::make_unique<ThreadListPane>(shelf.store(), shelf.clock);
    pane->setLens(lens);
    pane->showThreads(query, title);
    return pane;
}

bool isSettled(QWidget &widget, QElapsedTimer &since)
{
    widget.grab(); // rows are fetched when they are painted
    if (!since.isValid() && static_cast<ThreadListPane &>(widget).model().state() == ThreadListModel::State::Ready)
        since.start();
    return since.isValid() && since.hasExpired(SettleMilliseconds);
}

Page listPage(const QString &name, QSize size, const std::function<std::unique_ptr<QWidget>()> &make)
{
    const auto since = std::make_shared<QElapsedTimer>();
    return {name, size,
        [=] {
            since->invalidate();
            return make();
        },
        [=](QWidget &widget) {
            return isSettled(widget, *since);
        }};
}

Page windowPage(const QString &name, const QVariantMap &settings, const QString &command)
{
    const auto since = std::make_shared<QElapsedTimer>();
    const auto triggered = std::make_shared<bool>(false);
    return {name, {1320, 820},
        [=] {
            since->invalidate();
            *triggered = false;
            return std::make_unique<WindowScene>(true, settings);
        },
        [=](QWidget &widget) {
            auto &scene = static_cast<WindowScene &>(widget);
            if (!since->isValid() && scene.isReady())
                since->start();
            if (!since->isValid() || !since->hasExpired(SettleMilliseconds))
                return false;
            if (!command.isEmpty() && !std::exchange(*triggered, true)) {
                scene.window().findChild<QAction *>(command)->trigger();
                since->start();
                return false;
            }
            return true;
        }};
}

} // namespace

QList<Page> filterPages(Shelf &shelf)
{
    // Once they are drawn: the shelf stands in other pages as it is.
    const auto changed = std::make_shared<bool>(false);
    const auto change = [&shelf, changed] {
        if (!std::exchange(*changed, true))
            addNews(shelf);
    };
    ThreadQuery narrowed;
    narrowed.filters = ThreadFilter::Unread | ThreadFilter::Expert;
    ThreadQuery nothing;
    nothing.view = View::Unanswered;
    nothing.filters = ThreadFilter::Saved;
    const QVariantMap lens{{u"reading/thread"_s, QStringList{u"shape"_s, u"injuries-shins"_s}}, {u"reading/lens"_s, u"only"_s}};
    const QVariantMap reading{{u"reading/thread"_s, QStringList{u"shape"_s, u"injuries-shins"_s}}};
    return {
        listPage(u"list-filtered"_s, {390, 700},
            [&shelf, narrowed, change] {
                change();
                return list(shelf, narrowed, u"All Questions"_s);
            }),
        listPage(u"list-hidden"_s, {390, 400},
            [&shelf, nothing, change] {
                change();
                return list(shelf, nothing, u"Unanswered"_s);
            }),
        listPage(u"list-lens"_s, {390, 700},
            [&shelf, change] {
                change();
                return list(shelf, {}, u"All Questions"_s, LensMode::First);
            }),
        {u"sidebar-followed"_s, {230, 560},
            [&shelf, change] {
                change();
                auto view = std::make_unique<SidebarView>(shelf.store());
                view->setCurrentEntry(SidebarEntry());
                return view;
            },
            [](QWidget &widget) {
                const QAbstractItemModel &model = *static_cast<SidebarView &>(widget).model();
                const QModelIndex people = model.index(model.rowCount() - 1, 0);
                return model.rowCount() > 2 && model.rowCount(people) > 2 && model.rowCount(model.index(0, 0)) > 4;
            }},
        windowPage(u"window-undo"_s, reading, u"mark-all-read"_s),
        windowPage(u"window-lens"_s, lens, {}),
    };
}

} // namespace limber
