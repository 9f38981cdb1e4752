// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/reading/cardbrowser.h>
#include <ui/reading/carddocument.h>
#include <ui/reading/showmore.h>

#include <QScrollBar>

namespace limber {

using namespace Qt::StringLiterals;

ShowMore::ShowMore(CardBrowser &view, QObject *parent)
    : QObject(parent)
    , m_view(view)
{
    connect(&m_view, &CardBrowser::scrolled, this, &ShowMore::look);
    connect(&m_view, &CardBrowser::pathActivated, this, [this](const QString &path) {
        if (path == card())
            Q_EMIT wanted();
    });
}

void ShowMore::write(CardDocument &cards)
{
    cards.openCard({.kind = PostFrame::AnswerPost, .id = card(), .accepted = false});
    cards.startLine(0);
    //: The last line of a long list, of which more can be fetched.
    cards.addLink(tr("Show more"), QUrl(u"limber:"_s + card()), cards.formats().text);
    cards.closeCard();
}

QString ShowMore::card()
{
    return u"more"_s;
}

void ShowMore::look()
{
    const QScrollBar *bar = m_view.verticalScrollBar();
    if (m_view.isVisible() && bar->value() > bar->maximum() - m_view.viewport()->height())
        Q_EMIT wanted();
}

} // namespace limber
