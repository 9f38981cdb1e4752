// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/compose/markdownedits.h>

#include <QRegularExpression>
#include <QTextBlock>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int Level = 2; // columns of a list in a list

/// What a line of a list begins with.
struct Item
{
    qsizetype indent = -1; ///< columns before the mark; -1: the line is of no list
    QString mark; ///< "-", "*", "+", "12."
    qsizetype text = 0; ///< where the item's own words begin
};

Item itemIn(const QString &line)
{
    static const QRegularExpression pattern(u"^( *)([-*+]|\\d{1,9}[.)])( +|$)"_s);
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch())
        return {};
    return {match.capturedLength(1), match.captured(2), match.capturedEnd()};
}

/// The mark that the next item has.
QString next(const QString &mark)
{
    if (!mark.at(0).isDigit())
        return mark;
    return QString::number(QStringView(mark).chopped(1).toLongLong() + 1) + mark.back();
}

QString textOf(const QTextCursor &cursor, int from, int to)
{
    QTextCursor part(cursor);
    part.setPosition(from);
    part.setPosition(to, QTextCursor::KeepAnchor);
    return part.selectedText();
}

void select(QTextCursor &cursor, int from, int to)
{
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
}

bool isAround(const QTextCursor &cursor, int from, int to, const QString &mark)
{
    const int length = static_cast<int>(mark.size());
    const int end = cursor.document()->characterCount() - 1;
    return from >= length && to + length <= end && textOf(cursor, from - length, from) == mark && textOf(cursor, to, to + length) == mark;
}

void insertAt(QTextCursor &cursor, int position, const QString &text)
{
    cursor.setPosition(position);
    cursor.insertText(text);
}

void removeAt(QTextCursor &cursor, int position, int length)
{
    select(cursor, position, position + length);
    cursor.removeSelectedText();
}

} // namespace

void MarkdownEdits::toggleAround(QTextCursor &cursor, const QString &mark)
{
    const int length = static_cast<int>(mark.size());
    const int from = cursor.selectionStart();
    const int to = cursor.selectionEnd();
    cursor.beginEditBlock();
    if (isAround(cursor, from, to, mark)) {
        removeAt(cursor, to, length);
        removeAt(cursor, from - length, length);
        select(cursor, from - length, to - length);
    } else {
        insertAt(cursor, to, mark);
        insertAt(cursor, from, mark);
        select(cursor, from + length, to + length);
    }
    cursor.endEditBlock();
}

void MarkdownEdits::toggleCode(QTextCursor &cursor)
{
    const int from = cursor.selectionStart();
    const int to = cursor.selectionEnd();
    const QTextDocument *document = cursor.document();
    if (document->findBlock(from) == document->findBlock(to)) {
        toggleAround(cursor, u"`"_s);
        return;
    }
    const QTextBlock last = document->findBlock(to);
    const int first = document->findBlock(from).position();
    const int end = last.position() + last.length() - 1;
    cursor.beginEditBlock();
    insertAt(cursor, end, u"\n```"_s);
    insertAt(cursor, first, u"```\n"_s);
    select(cursor, first + 4, end + 4);
    cursor.endEditBlock();
}

void MarkdownEdits::addLink(QTextCursor &cursor)
{
    const int from = cursor.selectionStart();
    const int to = cursor.selectionEnd();
    const QString address = u"https://"_s;
    cursor.beginEditBlock();
    insertAt(cursor, to, u"]("_s + address + u')');
    insertAt(cursor, from, u"["_s);
    cursor.endEditBlock();
    if (from == to)
        cursor.setPosition(from + 1);
    else
        select(cursor, to + 3, to + 3 + static_cast<int>(address.size()));
}

void MarkdownEdits::toggleLines(QTextCursor &cursor, const QString &mark)
{
    const QTextDocument *document = cursor.document();
    const QTextBlock first = document->findBlock(cursor.selectionStart());
    const int last = document->findBlock(cursor.selectionEnd()).blockNumber();
    const auto touched = [&](const QTextBlock &block) {
        return block.isValid() && block.blockNumber() <= last;
    };
    bool all = true;
    for (QTextBlock block = first; touched(block); block = block.next())
        all = all && block.text().startsWith(mark);
    QTextCursor edit(cursor);
    edit.beginEditBlock();
    for (QTextBlock block = first; touched(block); block = block.next()) {
        if (all)
            removeAt(edit, block.position(), static_cast<int>(mark.size()));
        else if (!block.text().startsWith(mark))
            insertAt(edit, block.position(), mark);
    }
    edit.endEditBlock();
    const QTextBlock end = document->findBlockByNumber(last);
    if (first.blockNumber() == last)
        cursor.setPosition(end.position() + end.length() - 1);
    else
        select(cursor, first.position(), end.position() + end.length() - 1);
}

bool MarkdownEdits::continueLine(QTextCursor &cursor)
{
    const QTextBlock block = cursor.block();
    const QString line = block.text();
    static const QRegularExpression quote(u"^(> ?)+"_s);
    const Item item = itemIn(line);
    QString start = item.indent >= 0 ? QString(item.indent, u' ') + next(item.mark) + u' ' : quote.match(line).captured(0);
    const qsizetype own = item.indent >= 0 ? item.text : start.size();
    if (start.isEmpty() || cursor.hasSelection() || cursor.positionInBlock() < own)
        return false;
    cursor.beginEditBlock();
    if (line.size() <= own) {
        select(cursor, block.position(), block.position() + block.length() - 1);
        cursor.removeSelectedText();
    } else {
        cursor.insertText(u'\n' + start);
    }
    cursor.endEditBlock();
    return true;
}

bool MarkdownEdits::indent(QTextCursor &cursor, bool deeper)
{
    const QTextBlock block = cursor.block();
    const Item item = itemIn(block.text());
    if (item.indent < 0 || cursor.hasSelection())
        return false;
    const Item before = itemIn(block.previous().text());
    if (deeper ? before.indent < item.indent : item.indent == 0)
        return false;
    QTextCursor edit(cursor);
    edit.beginEditBlock();
    if (deeper)
        insertAt(edit, block.position(), QString(Level, u' '));
    else
        removeAt(edit, block.position(), static_cast<int>(std::min<qsizetype>(Level, item.indent)));
    edit.endEditBlock();
    return true;
}

QString MarkdownEdits::quoted(const QString &text)
{
    QString quote;
    const QStringList lines = text.trimmed().split(u'\n');
    for (const QString &line : lines)
        quote += (line.isEmpty() ? u">"_s : "> "_L1 + line) + u'\n';
    return quote + u'\n';
}

} // namespace limber
