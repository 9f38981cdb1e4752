// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/displayline.h>
#include <models/domain/threadlink.h>
#include <ui/notes/notesdocument.h>
#include <ui/presentation/humandate.h>
#include <ui/reading/carddocument.h>
#include <ui/reading/showmore.h>

namespace limber {

using namespace Qt::StringLiterals;

std::unique_ptr<QTextDocument> NotesDocument::build(const QList<Note> &notes, bool more, const DocumentStyle &style, Timestamp now)
{
    CardDocument cards(style);
    cards.setTitle(tr("Notes"));
    cards.addTitle(tr("Notes"));
    write(cards, notes, now);
    if (more)
        ShowMore::write(cards);
    return cards.take();
}

void NotesDocument::goOn(QTextDocument &shown, const QList<Note> &notes, bool more, const DocumentStyle &style, Timestamp now)
{
    CardDocument cards(style, shown, ShowMore::card());
    write(cards, notes, now);
    if (more)
        ShowMore::write(cards);
}

void NotesDocument::write(CardDocument &cards, const QList<Note> &notes, Timestamp now)
{
    const HumanDate dates(now, cards.formats().style.locale);
    const Qt::LayoutDirection direction = cards.formats().style.locale.textDirection();
    for (const Note &note : notes) {
        cards.openCard({.kind = PostFrame::AnswerPost, .id = note.thread.community + u'/' + note.thread.id + u'/' + note.answer});
        cards.startLine(0);
        //: Stands for the title of a question that has none.
        const QString title = note.title.isEmpty() ? tr("Untitled") : note.title;
        cards.addLink(isolatedLine(title, direction), ThreadLink::to(note.thread, note.answer).url(), cards.formats().name);
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
}

} // namespace limber
