// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/presentation/failuretext.h>
#include <ui/status/startnotice.h>
#include <ui/widgets/messagebar.h>

namespace limber {

StartNotice::StartNotice(const Clock &clock, MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_bar(bar)
{
    connect(&m_bar, &MessageBar::actionTriggered, this, [this] {
        m_bar.hide();
        Q_EMIT syncRequested();
    });
}

void StartNotice::show(const Result<StoreOpened> &opened)
{
    if (!opened) {
        const FailureText text = FailureText::of(opened.failure(), m_clock.now());
        m_bar.say(text.line());
        m_bar.explain(text.details);
    } else if (opened->mineRestored) {
        m_bar.say(tr("What is your own on this computer was damaged, and has been restored from its backup."));
    } else if (opened->cacheRebuilt) {
        m_bar.say(
            tr("The library on this computer could not be read, and was begun anew. A sync fills it; what you saved is still there."));
        m_bar.explain(opened->damagedFile);
        m_bar.offer(tr("Sync"));
    }
}

} // namespace limber
