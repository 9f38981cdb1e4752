// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/screens/listpages.h>
#include <tests/screens/symbolsheet.h>
#include <ui/sidebar/sidebarview.h>
#include <ui/threads/threadcarddelegate.h>
#include <ui/threads/threadlistpane.h>

#include <QListView>
#include <QStandardItemModel>

namespace limber {
namespace {

using namespace Qt::StringLiterals;

std::unique_ptr<QWidget> list(Shelf &shelf, const ThreadQuery &query, const QString &title)
{
    auto pane = std::make_unique<ThreadListPane>(shelf.store(), shelf.clock);
    pane->showThreads(query, title);
    pane->setCurrentThread(shelf.ref(0));
    return pane;
}

bool listIsReady(QWidget &widget)
{
    auto *pane = qobject_cast<ThreadListPane *>(&widget);
    widget.grab(); // rows are fetched when they are painted
    ThreadListModel &model = pane->model();
    return model.state() == ThreadListModel::State::Ready && (model.rowCount() == 0 || !model.index(0).data().toString().isEmpty());
}

/// Rows that nothing is known of, as they stand there for the moment that the store takes.
std::unique_ptr<QWidget> loadingRows(Shelf &shelf)
{
    auto view = std::make_unique<QListView>();
    auto *model = new QStandardItemModel(8, 1, view.get());
    view->setModel(model);
    view->setItemDelegate(new ThreadCardDelegate(shelf.clock, view.get()));
    view->setFrameShape(QFrame::NoFrame);
    return view;
}

std::unique_ptr<QWidget> sidebar(Shelf &shelf)
{
    auto view = std::make_unique<SidebarView>(shelf.store());
    view->setCurrentEntry(SidebarEntry());
    return view;
}

bool sidebarIsReady(QWidget &widget)
{
    return qobject_cast<SidebarView *>(&widget)->model()->rowCount() > 2;
}

} // namespace

QList<Page> listPages(Shelf &shelf)
{
    ThreadQuery topic;
    topic.community = shelf.community().id;
    topic.topic = u"topic-0"_s;
    topic.view = View::Unread;
    ThreadQuery nothing = topic;
    nothing.topic = u"topic-5"_s;
    nothing.view = View::All;
    return {
        {u"symbols"_s, {820, 570},
            [] {
                return std::make_unique<SymbolSheet>();
            }},
        {u"list"_s, {390, 900}, [&shelf] { return list(shelf, {}, u"All Questions"_s); }, listIsReady},
        {u"list-wide"_s, {640, 700}, [&shelf] { return list(shelf, {}, u"All Questions"_s); }, listIsReady},
        {u"list-topic"_s, {340, 500}, [&shelf, topic] { return list(shelf, topic, u"Strength training"_s); }, listIsReady},
        {u"list-empty"_s, {380, 400}, [&shelf, nothing] { return list(shelf, nothing, u"Sleep"_s); }, listIsReady},
        {u"list-loading"_s, {380, 500},
            [&shelf] {
                return loadingRows(shelf);
            }},
        {u"sidebar"_s, {230, 520}, [&shelf] { return sidebar(shelf); }, sidebarIsReady},
    };
}

} // namespace limber
