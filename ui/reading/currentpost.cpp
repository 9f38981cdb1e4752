// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/reading/cardbrowser.h>
#include <ui/reading/currentpost.h>
#include <ui/reading/postlayout.h>

#include <QScrollBar>

#include <utility>

namespace limber {

namespace {

/// A post whose top is no further below the upper edge is the one that is read.
constexpr int Reach = 40;
/// Room that is left over a post that was gone to: from the edge to its first line.
constexpr int Headroom = 24;

} // namespace

CurrentPost::CurrentPost(CardBrowser &view, QObject *parent)
    : QObject(parent)
    , m_view(view)
{
    connect(&m_view, &CardBrowser::documentShown, this, &CurrentPost::follow);
    connect(&m_view, &CardBrowser::scrolled, this, [this] {
        if (m_going)
            return;
        m_sent = false;
        m_view.ringPost({});
        follow();
    });
}

void CurrentPost::follow()
{
    const PostLayout posts(*m_view.document());
    if (posts.posts().isEmpty()) {
        set({});
        return;
    }
    if (m_sent && posts.placeOf(m_post) >= 0)
        return;
    const QScrollBar &bar = *m_view.verticalScrollBar();
    const bool atEnd = bar.maximum() > 0 && bar.value() == bar.maximum();
    set(posts.idOf(posts.nearest(bar.value() + (atEnd ? m_view.viewport()->height() - Reach : Reach))));
}

void CurrentPost::go(const QString &post)
{
    if (PostLayout(*m_view.document()).placeOf(post) < 0)
        return;
    m_going = true;
    m_view.scrollTo({post, 0, -Headroom});
    m_going = false;
    m_sent = true;
    m_view.ringPost(post);
    set(post);
}

void CurrentPost::next()
{
    const PostLayout posts(*m_view.document());
    const qsizetype place = posts.placeOf(m_post);
    if (place + 1 < posts.posts().size())
        go(posts.idOf(place + 1));
}

void CurrentPost::previous()
{
    const PostLayout posts(*m_view.document());
    const qsizetype place = posts.placeOf(m_post);
    if (place < 0)
        return;
    const bool within = !m_sent && posts.topOf(place) < m_view.verticalScrollBar()->value();
    go(posts.idOf(within || place == 0 ? place : place - 1));
}

void CurrentPost::set(const QString &post)
{
    if (std::exchange(m_post, post) != post)
        Q_EMIT changed();
}

} // namespace limber
