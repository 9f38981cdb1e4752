// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/humandate.h>
#include <ui/presentation/symbolicicon.h>
#include <ui/presentation/theme.h>
#include <ui/status/syncline.h>
#include <ui/status/syncmonitor.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace limber {

using namespace std::chrono_literals;

namespace {

constexpr auto CancelAfter = 1s;

} // namespace

SyncLine::SyncLine(const SyncMonitor &monitor, SyncEngine &engine, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_monitor(monitor)
    , m_clock(clock)
    , m_dot(new QLabel)
    , m_text(new QLabel)
    , m_cancel(new QToolButton)
{
    m_text->setTextFormat(Qt::PlainText);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel Sync"));
    m_cancel->setAutoRaise(true);
    m_cancel->hide();
    m_offerCancel.setSingleShot(true);
    m_offerCancel.setInterval(CancelAfter);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(6);
    row->addWidget(m_dot);
    row->addWidget(m_text);
    row->addWidget(m_cancel);
    row->addStretch();
    connect(&m_monitor, &SyncMonitor::changed, this, &SyncLine::refresh);
    connect(m_cancel, &QToolButton::clicked, &engine, &SyncEngine::cancel);
    connect(&m_offerCancel, &QTimer::timeout, m_cancel, &QWidget::show);
    refresh();
}

QString SyncLine::text() const
{
    return m_text->text();
}

void SyncLine::refresh()
{
    const SyncSummary &summary = m_monitor.summary();
    if (!summary.running) {
        m_offerCancel.stop();
        m_cancel->hide();
    } else if (!m_offerCancel.isActive() && m_cancel->isHidden()) {
        m_offerCancel.start();
    }
    m_text->setText(words());
    if (summary.lastSuccess)
        m_text->setToolTip(HumanDate(m_clock.now(), locale()).exact(*summary.lastSuccess));

    const Theme theme = Theme::from(palette());
    const Symbol symbol = summary.running ? Symbol::Sync
        : summary.failure                 ? Symbol::Warning
        : summary.offline                 ? Symbol::Offline
                                          : Symbol::Check;
    const QColor color = summary.failure && !summary.running ? theme.danger
        : summary.running || summary.offline                 ? theme.meta
                                                             : theme.accepted;
    const int side = fontMetrics().height() * 4 / 5;
    m_dot->setPixmap(SymbolicIcon::pixmap(symbol, QSize(side, side), devicePixelRatioF(), color));
    m_dot->setVisible(summary.communities > 0);
}

QString SyncLine::words() const
{
    const SyncSummary &summary = m_monitor.summary();
    if (summary.communities == 0)
        return {};
    if (summary.running) {
        if (summary.items == 0)
            return tr("Syncing…");
        //: How far a sync has come: %1 is "1,500 items", %2 is "3 pages".
        return tr("Syncing… %1, %2").arg(tr("%Ln item(s)", nullptr, summary.items), tr("%Ln page(s)", nullptr, summary.pages));
    }
    if (!summary.lastSuccess)
        return summary.offline ? tr("Offline, not synced yet") : tr("Not synced yet");
    const QString when = HumanDate(m_clock.now(), locale()).text(*summary.lastSuccess);
    if (summary.offline) {
        //: %1 is a moment in the past, such as "2 minutes ago".
        return tr("Offline, synced %1").arg(when);
    }
    //: %1 is a moment in the past, such as "2 minutes ago".
    return tr("Synced %1").arg(when);
}

void SyncLine::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    refresh();
}

void SyncLine::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void SyncLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ActivationChange)
        refresh();
}

} // namespace limber
