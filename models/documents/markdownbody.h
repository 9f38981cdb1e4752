// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/documents/documentformats.h>
#include <models/documents/markdowninlines.h>

#include <QHash>
#include <QString>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextList>
#include <QTextTable>
#include <QtGlobal>

namespace limber {

/// Writes one body in Markdown into a document, in formats of its own: nothing that a body says of itself gets through but what is named
/// here (paragraphs, headings, lists, quotes, code, tables, rules, emphasis, links to http, https and mailto).
class MarkdownBody final
{
public:
    /// Both must outlive the writing. `cursor` stands at the end of the frame that the body goes into; where `fresh`, the block it stands
    /// in is empty and becomes the body's first.
    MarkdownBody(const DocumentFormats &formats, QTextCursor &cursor, bool fresh);
    Q_DISABLE_COPY_MOVE(MarkdownBody)

    /// Writes all of it; no room is left below its end.
    void write(const QString &markdown);

private:
    void startBlock(const QTextBlockFormat &format);
    void writeFrame(QTextFrame::iterator at);
    void writeBlock(const QTextBlock &block);
    void writeCode(const QTextBlock &block);
    void writeTable(const QTextTable &table);
    void writeCell(const QTextTableCell &from, const QTextTableCell &to, bool header, Qt::Alignment alignment);
    void writePlain(const QString &text);
    void addToList(const QTextBlock &block, const QTextList &list);
    void startMarked(const QString &marker, int indent, const QTextBlock &block);
    void closeList();
    void quoteTo(int level, bool rightToLeft);
    void leaveCode();
    void closeFrame();
    void leave(QTextFrame *frame);

    const DocumentFormats &m_formats;
    QTextCursor &m_cursor;
    MarkdownInlines m_inlines;
    bool m_fresh;
    bool m_inList = false;
    QTextFrame *m_code = nullptr; ///< the code block being written
    QTextFrame *m_left = nullptr; ///< the frame that was closed last
    QList<QTextFrame *> m_quotes; ///< the block quotes being written, outermost first
    QHash<const QTextList *, QTextList *> m_lists; ///< theirs to ours
    QHash<const QTextList *, int> m_typedFrom; ///< those of theirs whose numbers are written as text, and the first number
    QTextList *m_counted = nullptr; ///< our list with numbers that was begun last
};

} // namespace limber
