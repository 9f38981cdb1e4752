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
    connect(&m_pictures, &ThreadPictures::blockedChanged, this, &PictureBar::refresh);
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
    const int blocked = toInt(m_pictures.blocked().size());
    const int failed = toInt(m_pictures.failed().size());
    if (!m_wanted || m_putAside || (blocked == 0 && failed == 0)) {
        m_bar.hide();
    } else if (blocked > 0) {
        //: %1 lists the computers that the pictures are on.
        m_bar.say(tr("%n image(s) of this thread are not shown. To fetch them, these computers would be asked: %1.", nullptr, blocked)
                      .arg(HostList::text(m_pictures.blocked())));
        m_bar.offer(tr("Show Here"), tr("Always Show"));
    } else {
        m_bar.say(tr("%n image(s) could not be fetched.", nullptr, failed));
        m_bar.offer(tr("Try Again"));
    }
}

} // namespace limber
