// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/displayline.h>
#include <ui/compose/composefooter.h>
#include <ui/compose/draftkeeper.h>
#include <ui/presentation/failuretext.h>
#include <ui/presentation/symbolicicon.h>
#include <ui/presentation/theme.h>
#include <ui/presentation/typescale.h>
#include <ui/status/syncmonitor.h>

#include <QAccessible>
#include <QAction>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace limber {

ComposeFooter::ComposeFooter(const DraftKeeper &keeper, const SyncMonitor &monitor, const Clock &clock, QAction &send, QWidget *parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_monitor(monitor)
    , m_clock(clock)
    , m_terms(new QLabel)
    //: A button beside the name of a licence: shows its text in the browser.
    , m_licence(new QPushButton(tr("Read the &Licence")))
    , m_state(new QLabel)
    , m_delete(new QPushButton(tr("&Delete Draft")))
    , m_send(new QPushButton(SymbolicIcon::icon(Symbol::Send), tr("&Send")))
{
    for (QLabel *label : {m_terms, m_state}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_licence->hide();
    auto *terms = new QHBoxLayout;
    terms->setSpacing(8);
    terms->addWidget(m_terms, 1);
    terms->addWidget(m_licence);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_state, 1);
    line->addWidget(m_delete);
    line->addWidget(m_send);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addLayout(terms);
    rows->addLayout(line);
    for (QPushButton *button : {m_licence, m_delete, m_send})
        button->setAutoDefault(false);
    connect(m_licence, &QPushButton::clicked, this, [this] { Q_EMIT linkActivated(m_licenceUrl); });
    connect(m_delete, &QPushButton::clicked, this, &ComposeFooter::deleteRequested);
    connect(m_send, &QPushButton::clicked, &send, &QAction::trigger);
    connect(&m_keeper, &DraftKeeper::stateChanged, this, &ComposeFooter::refresh);
    connect(&m_monitor, &SyncMonitor::changed, this, &ComposeFooter::refresh);
    connect(&send, &QAction::changed, this, [this, &send] {
        //: A button's tooltip. %1: a key, as "Ctrl+Return".
        m_send->setToolTip(send.shortcut().isEmpty() ? QString() : tr("Send (%1)").arg(send.shortcut().toString(QKeySequence::NativeText)));
    });
    refresh();
    dress();
}

void ComposeFooter::setCommunity(const std::optional<Community> &community)
{
    const CommunityInfo info = community ? community->info : CommunityInfo();
    const QString name = displayLine(info.name);
    const QString licence = displayLine(info.licence.name);
    if (!community)
        m_terms->setText(tr("It stays on this computer until you send it."));
    else if (licence.isEmpty())
        //: %1: a community's name.
        m_terms->setText(tr("What you post in %1 can be read by everybody there, under your name.").arg(name));
    else
        //: %1: a community's name; %2: a licence's name, as "CC BY-SA 4.0".
        m_terms->setText(tr("What you post in %1 is published under your name and the licence %2.").arg(name, licence));
    m_licenceUrl = info.licence.url;
    const bool web = m_licenceUrl.scheme() == QLatin1String("https") || m_licenceUrl.scheme() == QLatin1String("http");
    m_licence->setVisible(web && !licence.isEmpty());
    m_licence->setToolTip(m_licenceUrl.toDisplayString().toHtmlEscaped());
}

QString ComposeFooter::state() const
{
    return m_state->text();
}

QString ComposeFooter::words() const
{
    switch (m_keeper.state()) {
    case DraftKeeper::State::Untouched:
        return {};
    case DraftKeeper::State::Unkept:
        return tr("Saving…");
    case DraftKeeper::State::Kept: {
        const QDateTime kept = QDateTime::fromMSecsSinceEpoch(m_keeper.draft().kept.time_since_epoch().count());
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_clock.now().time_since_epoch().count());
        //: Of a draft. %1: a time of day, or a day and a time.
        return tr("Saved on this computer %1")
            .arg(kept.date() == now.date() ? locale().toString(kept.time(), QLocale::ShortFormat)
                                           : locale().toString(kept, QLocale::ShortFormat));
    }
    case DraftKeeper::State::Failed:
        //: Of a draft. %1: why, in whole sentences.
        return tr("Not saved on this computer. %1")
            .arg(m_keeper.failure() ? FailureText::of(*m_keeper.failure(), m_clock.now()).line() : QString());
    }
    return {};
}

void ComposeFooter::refresh()
{
    const bool failed = m_keeper.state() == DraftKeeper::State::Failed;
    const QString before = m_state->text();
    m_state->setText(words());
    m_delete->setVisible(m_keeper.state() != DraftKeeper::State::Untouched);
    m_send->setText(m_monitor.summary().offline ? tr("&Send When Online") : tr("&Send"));
    dress();
    if (!failed || m_state->text() == before)
        return;
    QAccessibleEvent alert(m_state, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ComposeFooter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        dress();
}

void ComposeFooter::dress()
{
    const Theme theme = Theme::from(palette());
    const auto ink = [](QLabel &label, const QColor &color) {
        QPalette colors = label.palette();
        if (colors.color(QPalette::WindowText) == color)
            return;
        colors.setColor(QPalette::WindowText, color);
        label.setPalette(colors);
    };
    ink(*m_terms, theme.meta);
    ink(*m_state, m_keeper.state() == DraftKeeper::State::Failed ? theme.danger : theme.meta);
    const int side = fontMetrics().height();
    m_send->setIconSize({side, side});
    m_terms->setFont(TypeScale(font()).meta());
    m_state->setFont(TypeScale(font()).meta());
}

} // namespace limber
