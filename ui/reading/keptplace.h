// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/reading/readinganchor.h>
#include <ui/reading/textplace.h>

#include <QString>
#include <QTextCursor>

#include <optional>

namespace limber {

/// Where somebody is in a document of posts, to be found again in the document that takes its place: what they read, what they selected.
class KeptPlace final
{
public:
    /// `top` is where the view is. `link` is a cursor over the link that has the focus, or none.
    KeptPlace(const ReadingAnchor &top, const QTextCursor &cursor, const QTextCursor &link);

    /// Where the view is to be.
    [[nodiscard]] ReadingAnchor top(const QTextDocument &document) const;
    /// What is to be selected, or where the caret stands; null where nobody is anywhere but at the beginning.
    [[nodiscard]] QTextCursor cursor(QTextDocument &document) const;
    /// It was a link that had the focus, and it is there still: cursor() is over it.
    [[nodiscard]] bool isLink(const QTextDocument &document) const;

private:
    ReadingAnchor m_top;
    TextPlace m_line; ///< that is at the top
    std::optional<TextPlace> m_anchor; ///< of the cursor
    TextPlace m_position;
    QString m_link; ///< where the link that has the focus leads
};

} // namespace limber
