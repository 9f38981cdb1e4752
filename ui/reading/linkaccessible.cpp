// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/reading/cardbrowser.h>
#include <ui/reading/linkaccessible.h>

#include <QTextCursor>
#include <QUrl>

namespace limber {

LinkAccessible::LinkAccessible(CardBrowser &view, int start, int end, const QString &words, const QString &target)
    : m_view(&view)
    , m_document(view.document())
    , m_start(start)
    , m_end(end)
    , m_words(words)
    , m_target(target)
{
}

void *LinkAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

bool LinkAccessible::isValid() const
{
    return m_view && m_document && m_view->document() == m_document;
}

QAccessibleInterface *LinkAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view.data());
}

QString LinkAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Name ? m_words : kind == QAccessible::Value ? m_target : QString();
}

QRect LinkAccessible::rect() const
{
    QAccessibleInterface *document = isValid() ? parent() : nullptr;
    if (!document)
        return {};
    QRect all;
    for (int position = m_start; position < m_end; ++position)
        all |= document->textInterface()->characterRect(position);
    return all;
}

QAccessible::State LinkAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const QTextCursor cursor = m_view->textCursor();
    state.linked = true;
    state.focusable = true;
    state.focused = m_view->hasFocus() && cursor.selectionStart() == m_start && cursor.selectionEnd() == m_end;
    state.offscreen = !parent()->rect().intersects(rect());
    return state;
}

QStringList LinkAccessible::actionNames() const
{
    return {pressAction(), setFocusAction()};
}

void LinkAccessible::doAction(const QString &name)
{
    if (!isValid())
        return;
    if (name == pressAction()) {
        Q_EMIT m_view->anchorClicked(QUrl(m_target));
    } else if (name == setFocusAction()) {
        m_view->setFocus(Qt::OtherFocusReason);
        QTextCursor over(m_document);
        over.setPosition(m_start);
        over.setPosition(m_end, QTextCursor::KeepAnchor);
        m_view->setTextCursor(over);
    }
}

} // namespace limber
