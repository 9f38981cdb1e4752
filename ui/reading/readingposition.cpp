// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/reading/cardbrowser.h>
#include <ui/reading/postlayout.h>
#include <ui/reading/readingposition.h>

#include <QScrollBar>

#include <algorithm>

namespace limber {

ReadingPlace ReadingPosition::of(const CardBrowser &view, const QString &question)
{
    const int top = view.verticalScrollBar()->value();
    const PostLayout posts(*view.document());
    if (top <= 0 || posts.posts().isEmpty())
        return {};
    const qsizetype post = posts.nearest(top);
    const qreal height = posts.bottomOf(post) - posts.topOf(post);
    ReadingPlace place;
    if (const QString id = posts.idOf(post); id != question)
        place.answer = id;
    place.fraction = height > 0 ? std::clamp((top - posts.topOf(post)) / height, 0.0, 1.0) : 0.0;
    return place;
}

ReadingAnchor ReadingPosition::anchor(const CardBrowser &view, const QString &question, const ReadingPlace &place)
{
    const PostLayout posts(*view.document());
    const QString id = place.answer.isEmpty() ? question : place.answer;
    const qsizetype post = posts.placeOf(id);
    if (post < 0)
        return {};
    const qreal height = posts.bottomOf(post) - posts.topOf(post);
    const qreal top = posts.topOf(post) + std::clamp(place.fraction, 0.0, 1.0) * height;
    return {.post = id, .offset = 0, .pixels = qRound(top - posts.lineTop(posts.posts().at(post)->firstPosition()))};
}

} // namespace limber
