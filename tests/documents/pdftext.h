// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace limber {

/// A PDF as the programs of poppler and qpdf see it.
class PdfText final
{
public:
    explicit PdfText(QString file);

    /// Why nothing can be read on this computer, or empty.
    [[nodiscard]] static QString missingPrograms();
    /// All text, page for page.
    [[nodiscard]] QStringList pages() const;
    /// The text between the running title and the page number, folded.
    [[nodiscard]] QString foldedBody() const;
    /// What pdfinfo says.
    [[nodiscard]] QString info() const;
    /// The file with its objects readable.
    [[nodiscard]] QByteArray objects() const;
    /// What qpdf finds wrong; empty when nothing.
    [[nodiscard]] QString faults() const;

    /// Text to compare by: NFKC, without hyphens, white space and marks of direction.
    [[nodiscard]] static QString folded(const QString &text);
    /// The sentences of a body, as Qt reads its Markdown by itself.
    [[nodiscard]] static QStringList sentences(const QString &markdown);

private:
    QString m_file;
};

} // namespace limber
