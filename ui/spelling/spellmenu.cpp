// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/spelling/checkedwords.h>
#include <ui/spelling/spelling.h>
#include <ui/spelling/spellmenu.h>

#include <QMenu>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace limber {

namespace {

/// A cursor over the checked word at a place; without a selection where there is none.
QTextCursor wordAt(const QTextCursor &place)
{
    const QTextBlock block = place.block();
    const int column = place.positionInBlock();
    QTextCursor word(place);
    word.clearSelection();
    for (const TextRange &range : CheckedWords::in(block.text(), block.previous().userState() == 1)) {
        if (range.start <= column && column <= range.start + range.length) {
            word.setPosition(block.position() + static_cast<int>(range.start));
            word.setPosition(block.position() + static_cast<int>(range.start + range.length), QTextCursor::KeepAnchor);
        }
    }
    return word;
}

} // namespace

void SpellMenu::fill(QMenu &menu, Spelling &spelling, QPlainTextEdit &editor, const QTextCursor &cursor)
{
    const QTextCursor place = wordAt(cursor);
    const QString word = place.selectedText();
    if (word.isEmpty() || spelling.verdict(word) != Spelling::Verdict::Unknown)
        return;
    QAction *first = menu.actions().value(0);
    auto *waiting = new QAction(tr("Looking for Suggestions…"), &menu);
    waiting->setEnabled(false);
    auto *add = new QAction(tr("&Add “%1” to the Dictionary").arg(word), &menu);
    menu.insertActions(first, {waiting, add});
    menu.insertSeparator(first);
    QObject::connect(add, &QAction::triggered, &spelling, [&spelling, word] { spelling.addWord(word); });
    spelling.suggest(word, &menu, [&menu, &editor, waiting, place](const QStringList &suggestions) {
        for (const QString &suggestion : suggestions) {
            auto *take = new QAction(QString(suggestion).replace(u'&', QStringLiteral("&&")), &menu);
            menu.insertAction(waiting, take);
            QObject::connect(take, &QAction::triggered, &editor, [place, suggestion] {
                QTextCursor edit(place);
                edit.insertText(suggestion);
            });
        }
        waiting->setText(tr("No Suggestions"));
        waiting->setVisible(suggestions.isEmpty());
    });
}

} // namespace limber
