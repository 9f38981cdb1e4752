// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/reading/pagescroll.h>

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>

#include <algorithm>

namespace limber {

namespace {

constexpr int KeptLines = 2;

} // namespace

bool PageScroll::isAtEnd() const
{
    const QScrollBar &bar = *m_view.verticalScrollBar();
    if (bar.value() < bar.maximum())
        return false;
    // The document is laid out as far as it was looked at, and the bar's range may be that of its beginning.
    QAbstractTextDocumentLayout &layout = *m_view.document()->documentLayout();
    (void)layout.blockBoundingRect(m_view.document()->lastBlock());
    Q_EMIT layout.documentSizeChanged(layout.documentSize());
    return bar.value() >= bar.maximum();
}

bool PageScroll::fits() const
{
    return isAtEnd() && m_view.verticalScrollBar()->maximum() == 0;
}

void PageScroll::forward()
{
    scroll(1);
}

void PageScroll::back()
{
    scroll(-1);
}

void PageScroll::scroll(int pages)
{
    QScrollBar &bar = *m_view.verticalScrollBar();
    const int page = std::max(1, bar.pageStep() - KeptLines * m_view.fontMetrics().lineSpacing());
    bar.setValue(bar.value() + pages * page);
}

} // namespace limber
