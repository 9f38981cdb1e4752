// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/documents/documentformats.h>
#include <models/documents/postframe.h>

#include <QImage>
#include <QString>
#include <QTextCursor>
#include <QTextDocument>
#include <QUrl>

#include <memory>

namespace limber {

/// Writes a document of cards that is not a thread, in the formats of a thread's document, for CardBrowser to show.
/// Any thread, one at a time; take() it there where it is to be moved from.
class CardDocument final
{
    Q_DISABLE_COPY_MOVE(CardDocument)

public:
    /// What the frame of a card says of itself.
    struct Card
    {
        PostFrame::PostKind kind = PostFrame::AnswerPost;
        QString id;
        bool accepted = false;
    };

    explicit CardDocument(const DocumentStyle &style);
    /// Goes on at the end of a document that is shown already, in the place of its last card where that is `last`: what stands before stays
    /// as it is laid out. `shown` follows when this is let go; take() has nothing to give.
    CardDocument(const DocumentStyle &style, QTextDocument &shown, const QString &last);
    ~CardDocument();

    [[nodiscard]] const DocumentFormats &formats() const { return m_formats; }
    void setTitle(const QString &title);

    /// The page's title, before everything else.
    void addTitle(const QString &text);
    /// A line of its own between cards.
    void addHeading(const QString &text);
    /// What is added until closeCard() stands in the card. The first line is begun.
    void openCard(const Card &card);
    void closeCard();

    /// A new line in the card, `gap` pixels under the one before. The first is there already: then only the gap is set.
    void startLine(int gap);
    /// Leaves room for half a line under the line that is being written.
    void leaveRoom();
    void addText(const QString &text, const QTextCharFormat &format);
    void addLink(const QString &text, const QUrl &target, const QTextCharFormat &format);
    /// A square picture of `size` pixels, carried by the document under `name`.
    void addPicture(const QUrl &name, const QImage &picture, int size);
    /// Paragraphs of Markdown, as safe as a post's body. Nothing for an empty text.
    void addMarkdown(const QString &markdown);

    /// The document, once.
    [[nodiscard]] std::unique_ptr<QTextDocument> take();

private:
    void addLine(const QString &text, int level, const QTextCharFormat &format);

    std::unique_ptr<QTextDocument> m_own; ///< null: it is somebody else's
    QTextDocument *const m_document;
    const DocumentFormats m_formats;
    QTextCursor m_cursor;
    QTextFrame *m_frame = nullptr;
    bool m_first = true; ///< nothing is written yet
    bool m_atLineStart = false; ///< the card's first line is still empty
};

} // namespace limber
