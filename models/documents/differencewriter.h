// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/documents/differencelook.h>
#include <models/documents/documentformats.h>
#include <models/documents/threaddifference.h>

#include <QTextCursor>
#include <QtGlobal>

class QTextTable;

namespace limber {

/// Writes the posts of a difference into a document, each in a frame of its own.
class DifferenceWriter final
{
public:
    /// All must outlive the writer. `cursor` stands in the document's only, empty block.
    DifferenceWriter(const DifferenceLook &look, const DocumentFormats &formats, QTextCursor &cursor);
    Q_DISABLE_COPY_MOVE(DifferenceWriter)

    /// Only for a post that is not the same.
    void write(const ThreadDifference::Post &post);
    /// How many posts are the same.
    void writeSame(int posts);

private:
    enum class Side { Before, After };

    void writeHeader(const ThreadDifference::Post &post);
    void writeParagraphs(const ThreadDifference::Post &post);
    void writeHeadings(QTextTable &table);
    [[nodiscard]] int columnOf(Side side) const;
    void writeCell(QTextTable &table, int row, Side side, const QList<TextPart> &parts, bool title);

    const DifferenceLook &m_look;
    const DocumentFormats &m_formats;
    QTextCursor &m_cursor;
    bool m_first = true; ///< no post is written yet
};

} // namespace limber
