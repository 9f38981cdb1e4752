// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/reading/keptplace.h>
#include <ui/reading/postlayout.h>

namespace limber {

KeptPlace::KeptPlace(const ReadingAnchor &top, const QTextCursor &cursor, const QTextCursor &link)
    : m_top(top)
{
    if (cursor.isNull())
        return;
    const QTextDocument &document = *cursor.document();
    const PostLayout posts(document);
    if (const qsizetype place = top.post.isEmpty() ? -1 : posts.placeOf(top.post); place >= 0)
        m_line = TextPlace::of(document, posts.posts().at(place)->firstPosition() + top.offset);
    if (cursor.position() == 0 && !cursor.hasSelection())
        return;
    m_anchor = TextPlace::of(document, cursor.anchor());
    m_position = TextPlace::of(document, cursor.position());
    if (!link.isNull() && link.anchor() == cursor.anchor() && link.position() == cursor.position())
        m_link = cursor.charFormat().anchorHref();
}

ReadingAnchor KeptPlace::top(const QTextDocument &document) const
{
    const PostLayout posts(document);
    const qsizetype place = m_line.post.isEmpty() ? -1 : posts.placeOf(m_top.post);
    if (place < 0)
        return m_top;
    ReadingAnchor top = m_top;
    top.offset = m_line.in(document)-posts.posts().at(place)->firstPosition();
    return top;
}

QTextCursor KeptPlace::cursor(QTextDocument &document) const
{
    const int anchor = m_anchor ? m_anchor->in(document) : -1;
    const int position = m_anchor ? m_position.in(document) : -1;
    if (anchor < 0 || position < 0)
        return {};
    QTextCursor cursor(&document);
    cursor.setPosition(anchor);
    cursor.setPosition(position, QTextCursor::KeepAnchor);
    return cursor;
}

bool KeptPlace::isLink(const QTextDocument &document) const
{
    if (m_link.isEmpty())
        return false;
    const QTextCursor over = cursor(const_cast<QTextDocument &>(document));
    return over.hasSelection() && over.charFormat().anchorHref() == m_link;
}

} // namespace limber
