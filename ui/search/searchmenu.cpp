// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/actions/navigator.h>
#include <ui/presentation/threadtext.h>
#include <ui/reading/threadpage.h>
#include <ui/search/searchmenu.h>
#include <ui/search/searchpane.h>

#include <QMenu>

namespace limber {

SearchMenu::SearchMenu(SearchPane &results, const ThreadPage &thread, Navigator &navigator, const QList<QAction *> &ofThread)
    : QObject(&results)
    , m_results(results)
    , m_thread(thread)
    , m_navigator(navigator)
    , m_ofThread(ofThread)
{
    connect(&m_results, &SearchPane::menuRequested, this, &SearchMenu::open);
}

void SearchMenu::open(const SearchRow &row, const QPoint &at)
{
    auto *menu = new QMenu(&m_results);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Open"), this, [this, row] { m_results.open(row); });
    if (const SearchHit *hit = row.hit()) {
        if (!hit->authorId.isEmpty() && !hit->note) {
            // What people call themselves has no letters to be underlined.
            const QString name = ThreadText::person(hit->authorId, hit->authorName).replace(u'&', QStringLiteral("&&"));
            //: In the menu of a post that a search found. %1 is the name of who wrote it.
            menu->addAction(tr("&View Profile of %1").arg(name), this,
                [this, community = hit->ref.community, person = hit->authorId] { m_navigator.showProfile(community, person); });
        }
        if (m_thread.ref() == hit->ref) {
            menu->addSeparator();
            menu->addActions(m_ofThread);
        }
    }
    menu->popup(at);
}

} // namespace limber
