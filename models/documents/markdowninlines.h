// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/documents/documentformats.h>

#include <QString>
#include <QTextBlock>
#include <QTextCursor>
#include <QtGlobal>

namespace limber {

/// Writes what stands in one paragraph of a body: words, emphasis, code, links to http, https and mailto, pictures. Nothing else that the
/// body says of itself gets through.
class MarkdownInlines final
{
public:
    /// Both must outlive the writing. `cursor` stands where the text goes.
    MarkdownInlines(const DocumentFormats &formats, QTextCursor &cursor);
    Q_DISABLE_COPY_MOVE(MarkdownInlines)

    /// `block` as Qt's reader made it of the body; `base` is what its words are written in.
    void write(const QTextBlock &block, const QTextCharFormat &base);

private:
    void writeImage(const QString &address, const QString &description, const QTextCharFormat &base);
    [[nodiscard]] QTextCharFormat linked(const QTextCharFormat &base, const QString &address) const;
    void writeRun(const QString &text, const QTextCharFormat &theirs, const QTextCharFormat &base);

    const DocumentFormats &m_formats;
    QTextCursor &m_cursor;
};

} // namespace limber
