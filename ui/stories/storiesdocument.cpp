// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/displayline.h>
#include <ui/reading/carddocument.h>
#include <ui/reading/showmore.h>
#include <ui/stories/storiesdocument.h>

#include <QRegularExpression>

namespace limber {

using namespace Qt::StringLiterals;

std::unique_ptr<QTextDocument> StoriesDocument::build(const QList<Story> &stories, bool more, const DocumentStyle &style)
{
    CardDocument cards(style);
    cards.setTitle(tr("Stories"));
    cards.addTitle(tr("Stories"));
    write(cards, stories);
    if (more)
        ShowMore::write(cards);
    return cards.take();
}

void StoriesDocument::goOn(QTextDocument &shown, const QList<Story> &stories, bool more, const DocumentStyle &style)
{
    CardDocument cards(style, shown, ShowMore::card());
    write(cards, stories);
    if (more)
        ShowMore::write(cards);
}

void StoriesDocument::write(CardDocument &cards, const QList<Story> &stories)
{
    QTextCharFormat quote = cards.formats().text;
    quote.setFontItalic(true);
    static const QRegularExpression paragraphs(u"\\s*\\n\\s*"_s);
    for (const Story &story : stories) {
        cards.openCard({.kind = PostFrame::AnswerPost, .id = story.testimonial.id, .accepted = false});
        for (const QString &paragraph : story.testimonial.quote.trimmed().split(paragraphs)) {
            cards.startLine(0);
            //: A quotation; %1 is a paragraph of it.
            cards.addText(tr("“%1”").arg(displayLine(paragraph)), quote);
        }
        cards.startLine(8);
        //: Under a quotation: %1 is who says it.
        cards.addText(tr("— %1").arg(isolatedLine(story.testimonial.name)), cards.formats().meta);
        cards.closeCard();
    }
}

} // namespace limber
