// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/reading/cardbrowser.h>
#include <ui/reading/cardbrowseraccessible.h>
#include <ui/reading/linkaccessible.h>

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBoundaryFinder>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<CardBrowser *>(object);
    return view ? new CardBrowserAccessible(*view) : nullptr;
}

/// One character for each, so that offsets stay what they are.
QString readable(QString text)
{
    for (QChar &c : text) {
        switch (c.unicode()) {
        case 0xfdd0: // where a frame begins, and where it ends
        case 0xfdd1:
        case QChar::ParagraphSeparator:
        case QChar::LineSeparator:
            c = u'\n';
            break;
        case QChar::ObjectReplacementCharacter:
        case QChar::Nbsp:
            c = u' ';
            break;
        default:
            break;
        }
    }
    return text;
}

} // namespace

void CardBrowserAccessible::install()
{
    QAccessible::installFactory(make);
}

CardBrowserAccessible::CardBrowserAccessible(CardBrowser &view)
    : QAccessibleWidget(&view, QAccessible::Document)
    , m_view(view)
{
}

CardBrowserAccessible::~CardBrowserAccessible()
{
    forgetLinks();
}

void CardBrowserAccessible::forgetLinks() const
{
    for (const QAccessible::Id link : std::exchange(m_links, {}))
        QAccessible::deleteAccessibleInterface(link);
}

void CardBrowserAccessible::findLinks() const
{
    if (m_linked == &document() && m_characters == document().characterCount())
        return;
    forgetLinks();
    m_linked = &document();
    m_characters = document().characterCount();
    for (QTextBlock block = document().begin(); block.isValid(); block = block.next()) {
        if (!block.isVisible())
            continue;
        int start = 0;
        QString words;
        QString target;
        const auto close = [&](int end) {
            if (!target.isEmpty())
                m_links.push_back(QAccessible::registerAccessibleInterface(new LinkAccessible(m_view, start, end, words, target)));
            target.clear();
            words.clear();
        };
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment part = at.fragment();
            if (const QString leads = part.charFormat().anchorHref(); leads != target) {
                close(part.position());
                start = part.position();
                target = leads;
            }
            words +=
                part.charFormat().isImageFormat() ? part.charFormat().stringProperty(QTextFormat::ImageAltText) : readable(part.text());
        }
        close(block.position() + block.length() - 1);
    }
}

int CardBrowserAccessible::childCount() const
{
    findLinks();
    return QAccessibleWidget::childCount() + static_cast<int>(m_links.size());
}

QAccessibleInterface *CardBrowserAccessible::child(int index) const
{
    findLinks();
    const int widgets = QAccessibleWidget::childCount();
    if (index < widgets)
        return QAccessibleWidget::child(index);
    const auto link = static_cast<std::size_t>(index - widgets);
    return link < m_links.size() ? QAccessible::accessibleInterface(m_links.at(link)) : nullptr;
}

int CardBrowserAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto found = std::find(m_links.begin(), m_links.end(), QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child)));
    return found == m_links.end() ? QAccessibleWidget::indexOfChild(child)
                                  : QAccessibleWidget::childCount() + static_cast<int>(found - m_links.begin());
}

QAccessibleInterface *CardBrowserAccessible::childAt(int x, int y) const
{
    findLinks();
    const int position = offsetAtPoint({x, y});
    for (const QAccessible::Id id : m_links) {
        QAccessibleInterface *link = QAccessible::accessibleInterface(id);
        if (link && static_cast<LinkAccessible *>(link)->holds(position))
            return link;
    }
    return QAccessibleWidget::childAt(x, y);
}

void *CardBrowserAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this) : QAccessibleWidget::interface_cast(type);
}

QAccessible::State CardBrowserAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

QTextDocument &CardBrowserAccessible::document() const
{
    return *m_view.document();
}

void CardBrowserAccessible::selection(int index, int *start, int *end) const
{
    const QTextCursor cursor = m_view.textCursor();
    *start = index == 0 ? cursor.selectionStart() : 0;
    *end = index == 0 ? cursor.selectionEnd() : 0;
}

int CardBrowserAccessible::selectionCount() const
{
    return m_view.textCursor().hasSelection() ? 1 : 0;
}

void CardBrowserAccessible::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void CardBrowserAccessible::removeSelection(int index)
{
    if (index == 0)
        setCursorPosition(cursorPosition());
}

void CardBrowserAccessible::setSelection(int index, int start, int end)
{
    if (index != 0)
        return;
    const int last = characterCount();
    QTextCursor cursor = m_view.textCursor();
    cursor.setPosition(std::clamp(start, 0, last));
    cursor.setPosition(std::clamp(end, 0, last), QTextCursor::KeepAnchor);
    m_view.setTextCursor(cursor);
}

int CardBrowserAccessible::cursorPosition() const
{
    return m_view.textCursor().position();
}

void CardBrowserAccessible::setCursorPosition(int position)
{
    setSelection(0, position, position);
}

QString CardBrowserAccessible::text(QAccessible::Text kind) const
{
    return QAccessibleWidget::text(kind);
}

QString CardBrowserAccessible::text(int start, int end) const
{
    const int last = characterCount();
    QTextCursor cursor(&document());
    cursor.setPosition(std::clamp(start, 0, last));
    cursor.setPosition(std::clamp(end, 0, last), QTextCursor::KeepAnchor);
    return readable(cursor.selectedText());
}

/// The character, word, sentence, line or paragraph that the offset is in.
CardBrowserAccessible::Range CardBrowserAccessible::rangeAt(int offset, QAccessible::TextBoundaryType boundary) const
{
    const int last = characterCount();
    offset = std::clamp(offset, 0, last);
    if (boundary == QAccessible::NoBoundary)
        return {0, last};
    const QTextBlock block = document().findBlock(offset);
    const int first = block.position();
    const Range paragraph(first, std::min(last, first + block.length()));
    if (boundary == QAccessible::ParagraphBoundary)
        return paragraph;
    if (boundary == QAccessible::LineBoundary) {
        const QTextLine line = block.layout()->lineForTextPosition(offset - first);
        if (!line.isValid() || line.textStart() + line.textLength() >= block.length() - 1)
            return {line.isValid() ? first + line.textStart() : first, paragraph.second};
        return {first + line.textStart(), first + line.textStart() + line.textLength()};
    }
    const auto type = boundary == QAccessible::WordBoundary ? QTextBoundaryFinder::Word
        : boundary == QAccessible::SentenceBoundary         ? QTextBoundaryFinder::Sentence
                                                            : QTextBoundaryFinder::Grapheme;
    const QString text = block.text();
    if (offset - first >= text.size()) // what ends the block is by itself, or belongs to its last sentence
        return boundary == QAccessible::SentenceBoundary && !text.isEmpty() ? rangeAt(offset - 1, boundary)
                                                                            : Range(offset, std::min(last, offset + 1));
    QTextBoundaryFinder finder(type, text);
    finder.setPosition(offset - first);
    const qsizetype begin = finder.isAtBoundary() ? finder.position() : finder.toPreviousBoundary();
    finder.setPosition(offset - first);
    const qsizetype end = finder.toNextBoundary();
    return {first + static_cast<int>(std::max<qsizetype>(begin, 0)), first + static_cast<int>(end < 0 ? text.size() : end)};
}

QString CardBrowserAccessible::say(const Range &range, int *start, int *end) const
{
    *start = range.first;
    *end = range.second;
    return text(range.first, range.second);
}

QString CardBrowserAccessible::textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const
{
    const Range here = rangeAt(offset, boundary);
    return say(here.first > 0 ? rangeAt(here.first - 1, boundary) : Range(0, 0), start, end);
}

QString CardBrowserAccessible::textAfterOffset(int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const
{
    const Range here = rangeAt(offset, boundary);
    const int last = characterCount();
    return say(here.second < last ? rangeAt(here.second, boundary) : Range(last, last), start, end);
}

QString CardBrowserAccessible::textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const
{
    return say(rangeAt(offset, boundary), start, end);
}

int CardBrowserAccessible::characterCount() const
{
    return document().characterCount() - 1; // the last one ends the last block
}

QRect CardBrowserAccessible::characterRect(int offset) const
{
    const QTextBlock block = document().findBlock(offset);
    if (!block.isValid())
        return {};
    const QPointF origin = document().documentLayout()->blockBoundingRect(block).topLeft();
    const QTextLine line = block.layout()->lineForTextPosition(offset - block.position());
    if (!line.isValid())
        return {};
    const qreal from = line.cursorToX(offset - block.position());
    const qreal to = line.cursorToX(offset - block.position() + 1);
    const QRect seen = QRectF(origin.x() + std::min(from, to), origin.y() + line.y(), std::abs(to - from), line.height()).toAlignedRect();
    const QPoint scrolled(m_view.horizontalScrollBar()->value(), m_view.verticalScrollBar()->value());
    return {m_view.viewport()->mapToGlobal(seen.topLeft() - scrolled), seen.size()};
}

int CardBrowserAccessible::offsetAtPoint(const QPoint &point) const
{
    const QPoint scrolled(m_view.horizontalScrollBar()->value(), m_view.verticalScrollBar()->value());
    return document().documentLayout()->hitTest(m_view.viewport()->mapFromGlobal(point) + scrolled, Qt::ExactHit);
}

void CardBrowserAccessible::scrollToSubstring(int start, int)
{
    m_view.showPosition(std::clamp(start, 0, characterCount()));
}

QString CardBrowserAccessible::attributes(int offset, int *start, int *end) const
{
    *start = *end = offset;
    const QTextBlock block = document().findBlock(offset);
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        const QTextFragment part = at.fragment();
        if (!part.contains(offset))
            continue;
        *start = part.position();
        *end = part.position() + part.length();
        QString said = part.charFormat().fontWeight() >= QFont::DemiBold ? u"font-weight:bold;"_s : u"font-weight:normal;"_s;
        if (part.charFormat().fontItalic())
            said += u"font-style:italic;"_s;
        if (part.charFormat().fontStrikeOut()) // what was taken away in a newer version
            said += u"text-line-through-type:single;"_s;
        if (part.charFormat().fontUnderline())
            said += u"text-underline-type:single;"_s;
        return said;
    }
    return {};
}

} // namespace limber
