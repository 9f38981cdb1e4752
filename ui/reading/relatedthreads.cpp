// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/displayline.h>
#include <models/documents/documentformats.h>
#include <models/domain/deliver.h>
#include <models/domain/threadlink.h>
#include <ui/presentation/threadtext.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/relatedthreads.h>

#include <QTextCursor>

namespace limber {

using namespace Qt::StringLiterals;

RelatedThreads::RelatedThreads(Store &store, CardBrowser &view, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_view(view)
{
    connect(&m_view, &CardBrowser::documentTaken, this, &RelatedThreads::write);
}

void RelatedThreads::setThread(const std::optional<ThreadRef> &ref)
{
    if (m_ref == ref)
        return;
    m_ref = ref;
    m_threads.clear();
    if (!ref)
        return;
    deliver(m_store.similarTo(*ref), this, [this, asked = *ref](const Result<QList<SimilarThread>> &threads) {
        // That there are none is nothing to speak of, and neither is why.
        if (m_ref != asked || !threads)
            return;
        m_threads = *threads;
        write();
    });
}

void RelatedThreads::write()
{
    if (m_threads.isEmpty() || m_view.document()->isEmpty())
        return;
    const DocumentFormats formats(m_view.documentStyle());
    const Qt::LayoutDirection direction = formats.style.locale.textDirection();
    QTextCursor cursor(m_view.document());
    cursor.movePosition(QTextCursor::End);
    cursor.beginEditBlock();
    QTextBlockFormat heading = formats.heading();
    heading.setHeadingLevel(2);
    heading.setLayoutDirection(direction);
    cursor.insertBlock(heading);
    //: A heading at the end of a thread; links to threads with like questions follow.
    cursor.insertText(tr("Related"), formats.headingText(3));
    for (const SimilarThread &thread : m_threads) {
        QTextBlockFormat line = formats.paragraph();
        line.setBottomMargin(formats.em * 0.3);
        line.setLayoutDirection(direction);
        cursor.insertBlock(line);
        QTextCharFormat link = formats.text;
        link.merge(formats.link);
        link.setFontUnderline(false);
        link.setAnchorHref(ThreadLink::to(thread.ref).url().toString(QUrl::FullyEncoded));
        cursor.insertText(isolatedLine(thread.title, direction), link);
        cursor.insertText(u" · "_s + ThreadText::answers(thread.answers), formats.meta);
    }
    cursor.endEditBlock();
}

} // namespace limber
