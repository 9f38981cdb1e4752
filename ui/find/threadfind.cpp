// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/toint.h>
#include <ui/find/matchcolors.h>
#include <ui/find/threadfind.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/postlayout.h>

#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>

namespace limber {

namespace {

/// Qt looks at every mark for every line it paints.
constexpr int MostMarks = 1000;

int placeAt(const PostLayout &posts, int position)
{
    const auto &all = posts.posts();
    const auto behind = std::upper_bound(
        all.begin(), all.end(), position, [](int wanted, const QTextFrame *post) { return wanted < post->firstPosition(); });
    return toInt(behind - all.begin()) - 1;
}

} // namespace

ThreadFind::ThreadFind(CardBrowser &view, QObject *parent)
    : QObject(parent)
    , m_view(view)
{
    connect(&m_view, &CardBrowser::documentShown, this, &ThreadFind::follow);
}

void ThreadFind::find(const TextMarker &marker)
{
    const int from = whereToBegin();
    m_marker = marker;
    m_query.reset();
    collect();
    begin(from);
}

void ThreadFind::find(const FindQuery &query)
{
    const int from = whereToBegin();
    m_marker = nullptr;
    m_query = query;
    collect();
    begin(from);
}

int ThreadFind::whereToBegin() const
{
    if (m_current >= 0)
        return m_matches.at(m_current).start;
    const ReadingAnchor top = m_view.anchor();
    const PostLayout posts(*m_view.document());
    const qsizetype place = top.post.isEmpty() ? -1 : posts.placeOf(top.post);
    return place < 0 ? 0 : posts.posts().at(place)->firstPosition() + top.offset;
}

void ThreadFind::findIn(const TextMarker &marker, const QString &post)
{
    m_marker = marker;
    m_query.reset();
    collect();
    const PostLayout posts(*m_view.document());
    const qsizetype place = post.isEmpty() ? -1 : posts.placeOf(post);
    if (place < 0) {
        begin(0);
        return;
    }
    const int first = posts.posts().at(place)->firstPosition();
    const int last = posts.posts().at(place)->lastPosition();
    begin(first);
    // What was found need not be marked there: a note on the post, or words that are written differently.
    if (m_current < 0 || m_matches.at(m_current).start < first || m_matches.at(m_current).start > last)
        m_view.showPosition(first);
}

void ThreadFind::begin(int position)
{
    const auto found = std::find_if(m_matches.begin(), m_matches.end(), [position](const Match &match) { return match.start >= position; });
    m_current = -1;
    if (!m_matches.isEmpty())
        goTo(found == m_matches.end() ? 0 : toInt(found - m_matches.begin()));
    else
        mark();
    Q_EMIT changed();
}

void ThreadFind::clear()
{
    m_marker = nullptr;
    m_query.reset();
    m_text.reset();
    m_matches.clear();
    m_current = -1;
    mark();
    Q_EMIT changed();
}

void ThreadFind::next()
{
    if (m_matches.isEmpty())
        return;
    const bool last = m_current + 1 >= count();
    goTo(last ? 0 : m_current + 1);
    Q_EMIT changed();
    if (last)
        Q_EMIT wrapped(true);
}

void ThreadFind::previous()
{
    if (m_matches.isEmpty())
        return;
    const bool first = m_current <= 0;
    goTo(first ? count() - 1 : m_current - 1);
    Q_EMIT changed();
    if (first)
        Q_EMIT wrapped(false);
}

void ThreadFind::collect()
{
    m_matches.clear();
    if (m_query)
        collectTyped();
    if (!m_marker)
        return;
    for (QTextBlock block = m_view.document()->begin(); block.isValid(); block = block.next()) {
        if (!block.isVisible() || block.length() <= 1)
            continue;
        for (const TextRange &range : m_marker(block.text())) {
            const int start = block.position() + toInt(range.start);
            m_matches.append({start, start + toInt(range.length)});
        }
    }
}

void ThreadFind::collectTyped()
{
    if (!m_text || m_text->isOld(*m_view.document()))
        m_text.emplace(*m_view.document());
    for (const TextRange &range : m_text->find(*m_query))
        m_matches.append({toInt(range.start), toInt(range.start + range.length)});
}

void ThreadFind::follow()
{
    m_text.reset();
    if (!isActive())
        return;
    const bool had = m_current >= 0;
    collect();
    m_current = m_matches.isEmpty() ? -1 : 0;
    const PostLayout posts(*m_view.document());
    if (const qsizetype place = had ? posts.placeOf(m_post) : -1; place >= 0) {
        const int wanted = posts.posts().at(place)->firstPosition() + m_offset;
        const auto found = std::find_if(m_matches.begin(), m_matches.end(), [wanted](const Match &match) { return match.start >= wanted; });
        if (found != m_matches.end())
            m_current = toInt(found - m_matches.begin());
    }
    mark();
    Q_EMIT changed();
}

void ThreadFind::goTo(int match)
{
    m_current = match;
    const Match &at = m_matches.at(match);
    const PostLayout posts(*m_view.document());
    const int place = placeAt(posts, at.start);
    m_post = place < 0 ? QString() : posts.idOf(place);
    m_offset = place < 0 ? at.start : at.start - posts.posts().at(place)->firstPosition();
    mark();
    m_view.showPosition(at.start);
}

void ThreadFind::mark()
{
    const MatchColors colors = MatchColors::from(m_view.palette());
    QList<QTextEdit::ExtraSelection> marks;
    const int first = std::max(0, std::min(m_current - MostMarks / 2, count() - MostMarks));
    const int last = std::min(count(), first + MostMarks);
    for (int match = first; match < last; ++match) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_view.document());
        mark.cursor.setPosition(m_matches.at(match).start);
        mark.cursor.setPosition(m_matches.at(match).end, QTextCursor::KeepAnchor);
        mark.format.setBackground(match == m_current ? colors.currentBackground : colors.background);
        mark.format.setForeground(match == m_current ? colors.currentText : colors.text);
        marks.append(mark);
    }
    m_view.setExtraSelections(marks);
}

} // namespace limber
