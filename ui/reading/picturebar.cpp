// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/toint.h>
#include <ui/presentation/hostlist.h>
#include <ui/reading/picturebar.h>
#include <ui/reading/threadpictures.h>
#include <ui/widgets/messagebar.h>

#include <utility>

namespace limber {

PictureBar::PictureBar(ThreadPictures &pictures, MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_pictures(pictures)
    , m_bar(bar)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &PictureBar::refresh);
    connect(&m_pictures, &ThreadPictures::blockedChanged, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(&m_bar, &MessageBar::actionTriggered, &m_pictures, &ThreadPictures::allow);
    connect(&m_bar, &MessageBar::otherTriggered, this, &PictureBar::alwaysRequested);
    connect(&m_bar, &MessageBar::dismissed, this, [this] { m_putAside = true; });
}

void PictureBar::setWanted(bool wanted)
{
    if (!wanted)
        m_putAside = false;
    m_wanted = wanted;
    refresh();
}

void PictureBar::refresh()
{
    m_soon.stop();
    const QList<QUrl> blocked = m_wanted && !m_putAside ? m_pictures.blocked() : QList<QUrl>();
    const int failed = toInt(m_pictures.failed().size());
    const bool quiet = !m_wanted || m_putAside || (blocked.isEmpty() && failed == 0);
    const Said before = m_bar.isHidden() ? Said::Nothing : m_said;
    m_said = quiet ? Said::Nothing : blocked.isEmpty() ? Said::Failed : Said::Blocked;
    if (quiet) {
        m_bar.hide();
    } else if (m_said == Said::Blocked) {
        //: %1 lists the computers that the pictures are on.
        const QString words = tr("%n image(s) of this thread are not shown. To "
                                 "fetch them, these computers would be asked: %1.",
            nullptr, toInt(blocked.size()))
                                  .arg(HostList::text(blocked));
        if (before == m_said)
            m_bar.setMessage(words);
        else
            m_bar.say(words, tr("Show Here"), tr("Always Show"));
    } else if (before == m_said) {
        m_bar.setMessage(tr("%n image(s) could not be fetched.", nullptr, failed));
    } else {
        m_bar.say(tr("%n image(s) could not be fetched.", nullptr, failed), tr("Try Again"));
    }
}

} // namespace limber
