// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/displayline.h>
#include <ui/notes/notesdocument.h>
#include <ui/presentation/humandate.h>
#include <ui/reading/carddocument.h>

namespace limber {

using namespace Qt::StringLiterals;

QUrl NotesDocument::link(const Note &note)
{
    QUrl url;
    url.setScheme(u"limber"_s);
    url.setPath("thread/"_L1 + note.thread.community + u'/' + note.thread.id, QUrl::DecodedMode);
    url.setFragment(note.answer, QUrl::DecodedMode);
    return url;
}

std::unique_ptr<QTextDocument> NotesDocument::build(const QList<Note> &notes, const DocumentStyle &style, Timestamp now)
{
    CardDocument cards(style);
    const HumanDate dates(now, style.locale);
    const Qt::LayoutDirection direction = style.locale.textDirection();
    cards.setTitle(tr("Notes"));
    cards.addTitle(tr("Notes"));
    for (const Note &note : notes) {
        cards.openCard({.kind = PostFrame::AnswerPost, .id = note.thread.community + u'/' + note.thread.id + u'/' + note.answer});
        cards.startLine(0);
        //: Stands for the title of a question that has none.
        const QString title = note.title.isEmpty() ? tr("Untitled") : note.title;
        cards.addLink(isolatedLine(title, direction), link(note), cards.formats().name);
        cards.startLine(2);
        //: Of a note: what it is on, and when it was changed last. %1: a date.
        cards.addText((note.answer.isEmpty() ? tr("On the question · %1") : tr("On an answer · %1")).arg(dates.text(note.edited)),
            cards.formats().meta);
        cards.leaveRoom();
        for (const QString &line : note.text.trimmed().split(u'\n')) {
            cards.startLine(0);
            cards.addText(displayLine(line), cards.formats().text);
        }
        cards.closeCard();
    }
    return cards.take();
}

} // namespace limber
