// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/failuretext.h>
#include <ui/reading/threadbars.h>
#include <ui/widgets/messagebar.h>
#include <ui/widgets/messagebars.h>

#include <QVBoxLayout>

namespace limber {

ThreadBars::ThreadBars(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_advice(new MessageBar(MessageBar::Tone::Quiet))
    , m_gone(new MessageBar(MessageBar::Tone::Quiet))
    , m_pictures(new MessageBar(MessageBar::Tone::Quiet))
    , m_news(new MessageBar(MessageBar::Tone::Quiet))
    , m_failure(new MessageBar(MessageBar::Tone::Error))
    , m_bars(new MessageBars({m_advice, m_gone, m_pictures, m_news, m_failure}))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_bars);
    connect(m_news, &MessageBar::actionTriggered, this, &ThreadBars::newsRequested);
    connect(m_advice, &MessageBar::dismissed, this, [this] {
        m_adviceWanted = false;
        Q_EMIT adviceDismissed();
    });
}

void ThreadBars::add(MessageBar *bar)
{
    m_bars->add(bar);
}

void ThreadBars::setNeighbour(QWidget *neighbour)
{
    m_bars->setNeighbour(neighbour);
}

void ThreadBars::setAdvice(bool wanted)
{
    m_adviceWanted = wanted;
    showAdvice();
}

void ThreadBars::setReading(bool reading)
{
    m_reading = reading;
    showAdvice();
}

void ThreadBars::showAdvice()
{
    if (!m_adviceWanted || !m_reading)
        m_advice->hide();
    else if (m_advice->isHidden())
        m_advice->say(tr("General experience, not medical advice."));
}

void ThreadBars::setGone(bool gone)
{
    if (gone)
        m_gone->say(tr("No longer at the community; this is your saved copy."));
    else
        m_gone->hide();
}

void ThreadBars::sayNews(const ThreadChange &change)
{
    //: A bar over a thread that is being read.
    const QString what = change.newAnswers > 0 ? tr("%n new answer(s)", nullptr, change.newAnswers) : tr("This thread has changed.");
    //: Shows what has changed in the thread.
    m_news->say(what, tr("Show"));
}

void ThreadBars::sayTakenAway()
{
    m_news->say(tr("This thread is no longer at its community."));
}

void ThreadBars::hideNews()
{
    m_news->hide();
}

void ThreadBars::sayUnavailable(const Failure &failure)
{
    if (failure.kind == Failure::Kind::NotFound)
        m_failure->say(tr("This thread is no longer here: its community has taken it away."));
    else
        tell(failure);
}

void ThreadBars::tell(const Failure &failure)
{
    const FailureText text = FailureText::of(failure, m_clock.now());
    m_failure->say(text.line());
    m_failure->explain(text.details);
}

void ThreadBars::clear()
{
    for (MessageBar *bar : {m_gone, m_news, m_failure})
        bar->hide();
}

} // namespace limber
