// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/threaddocument.h>
#include <models/domain/deliver.h>
#include <ui/compose/postpreview.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/zoomlevel.h>

#include <QEvent>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <chrono>

namespace limber {

using namespace std::chrono_literals;

namespace {

constexpr auto Pause = 120ms;

} // namespace

PostPreview::PostPreview(const Clock &clock, const ZoomLevel &zoom, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_view(new CardBrowser(zoom))
{
    //: How a post that is being written will look.
    m_view->setAccessibleName(tr("Preview"));
    m_view->setTextInteractionFlags(m_view->textInteractionFlags() | Qt::TextSelectableByKeyboard);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_view);
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &PostPreview::build);
    connect(m_view, &CardBrowser::styleChanged, this, &PostPreview::build);
}

PostPreview::~PostPreview()
{
    m_stop.request_stop();
}

void PostPreview::setPost(const Thread &thread, const QString &post)
{
    m_thread = thread;
    m_post = post;
    m_stop.request_stop(); // nobody will look at it
    m_pause.start();
}

void PostPreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        build();
}

void PostPreview::build()
{
    m_pause.stop();
    m_stop.request_stop();
    m_stop = {};
    const auto job = [thread = m_thread, post = m_post, style = m_view->documentStyle(), now = m_clock.now(), stop = m_stop.get_token(),
                         here = QObject::thread()] {
        std::unique_ptr<QTextDocument> document = buildPostDocument(thread, post, style, now, stop);
        if (document)
            document->moveToThread(here);
        return document;
    };
    deliver(QtConcurrent::run(job), this, [this, asked = ++m_generation](std::unique_ptr<QTextDocument> document) {
        if (asked != m_generation || !document)
            return;
        m_view->replaceDocument(std::move(document));
        Q_EMIT shown();
    });
}

} // namespace limber
