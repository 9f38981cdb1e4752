// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/actions/threadkeys.h>
#include <ui/actions/windowactions.h>
#include <ui/presentation/symbolicicon.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/pagescroll.h>
#include <ui/reading/readwatch.h>
#include <ui/reading/threadpage.h>
#include <ui/settings/preferences.h>
#include <ui/threads/listcommands.h>
#include <ui/threads/markallread.h>
#include <ui/threads/threadlistpane.h>

#include <QActionGroup>
#include <QMenu>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

ReadWatch::Policy policyFrom(QSettings &settings)
{
    switch (Preferences(settings).markRead()) {
    case Preferences::MarkRead::AfterDelay:
        return ReadWatch::Policy::AfterDelay;
    case Preferences::MarkRead::AtEnd:
        return ReadWatch::Policy::AtEnd;
    case Preferences::MarkRead::Never:
        return ReadWatch::Policy::Never;
    }
    Q_UNREACHABLE();
}

QAction *newChoice(QObject *parent, const QString &name, const QString &text)
{
    QAction *action = newCommand(parent, name, text);
    action->setCheckable(true);
    return action;
}

} // namespace

ListCommands::ListCommands(const Parts &parts, WindowActions &actions, ThreadKeys &keys, QObject *parent)
    : QObject(parent)
    , nextUnread(newCommand(&actions, u"next-unread"_s, tr("Next &Unread Thread")))
    , markAllRead(newCommand(&actions, u"mark-all-read"_s, tr("Mark &All as Read"), {QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_M)}))
    , lensOff(newChoice(&actions, u"lens-off"_s, tr("&Off")))
    , lensFirst(newChoice(&actions, u"lens-first"_s, tr("Experts &First")))
    , lensOnly(newChoice(&actions, u"lens-only"_s, tr("&Experts Only")))
    , m_parts(parts)
    , m_lens(parts.settings)
    , m_marking(new MarkAllRead(parts.store, parts.undo, this))
{
    actions.goMenu()->addAction(nextUnread);
    markAllRead->setToolTip(tr("Mark every question of this list as read"));
    actions.threadMenu()->insertAction(actions.openInBrowser, markAllRead);
    actions.threadMenu()->insertSeparator(actions.openInBrowser);
    connect(markAllRead, &QAction::triggered, this, [this] { m_marking->start(m_parts.list.query()); });
    connect(m_marking, &MarkAllRead::announced, this, &ListCommands::announced);
    connect(&m_parts.list, &ThreadListPane::announced, this, &ListCommands::announced);
    connectReading(keys);
    connectLens(actions, keys);
}

void ListCommands::connectReading(const ThreadKeys &keys)
{
    m_parts.list.keepOrdersIn(m_parts.settings);
    m_parts.thread.readWatch()->setPolicy([&settings = m_parts.settings] { return policyFrom(settings); });
    for (QAction *each : {nextUnread, keys.nextUnread})
        connect(each, &QAction::triggered, this, &ListCommands::nextUnreadWanted);
    connect(keys.readOn, &QAction::triggered, this, &ListCommands::readOn);
    connect(keys.readBack, &QAction::triggered, this, [this] { PageScroll(*m_parts.thread.view()).back(); });
}

void ListCommands::connectLens(WindowActions &actions, ThreadKeys &keys)
{
    //: A menu: what experts and editors said comes first, or alone.
    QMenu *menu = actions.viewMenu()->addMenu(tr("Expert &Lens"));
    menu->addActions({lensOff, lensFirst, lensOnly});
    auto *choices = new QActionGroup(this);
    for (QAction *choice : {lensOff, lensFirst, lensOnly})
        choices->addAction(choice);
    keys.expertLens->setCheckable(true);
    connect(lensOff, &QAction::triggered, this, [this] { m_lens.setMode(LensMode::Off); });
    connect(lensFirst, &QAction::triggered, this, [this] { m_lens.setMode(LensMode::First); });
    connect(lensOnly, &QAction::triggered, this, [this] { m_lens.setMode(LensMode::Only); });
    connect(keys.expertLens, &QAction::triggered, &m_lens, &ExpertLens::setOn);
    connect(&m_parts.list, &ThreadListPane::lensDismissed, this, [this] { m_lens.setMode(LensMode::Off); });
    const auto show = [this, key = keys.expertLens](LensMode mode) {
        showLens(mode);
        key->setChecked(mode != LensMode::Off);
    };
    connect(&m_lens, &ExpertLens::changed, this, show);
    connect(&m_lens, &ExpertLens::changed, this, [this](LensMode mode) {
        switch (mode) {
        case LensMode::Off:
            Q_EMIT announced(tr("Expert lens off."));
            break;
        case LensMode::First:
            Q_EMIT announced(tr("Expert lens: what experts said comes first."));
            break;
        case LensMode::Only:
            Q_EMIT announced(tr("Expert lens: only what experts said is shown."));
            break;
        }
    });
    show(m_lens.mode());
}

void ListCommands::showLens(LensMode mode)
{
    lensOff->setChecked(mode == LensMode::Off);
    lensFirst->setChecked(mode == LensMode::First);
    lensOnly->setChecked(mode == LensMode::Only);
    m_parts.list.setLens(mode);
    m_parts.thread.setLens(mode);
}

/// A page of the thread on; from its end, on to the next unread one.
void ListCommands::readOn()
{
    PageScroll scroll(*m_parts.thread.view());
    if (m_parts.thread.isVisible() && m_parts.thread.isLoading())
        return; // it comes in a moment: whoever holds the key down reads no thread over
    const bool reading = m_parts.thread.isVisible() && m_parts.thread.thread();
    if (reading && !scroll.isAtEnd())
        scroll.forward();
    else
        Q_EMIT nextUnreadWanted();
}

void ListCommands::setInView(bool list, bool results)
{
    markAllRead->setEnabled(list);
    nextUnread->setEnabled(list || results);
}

} // namespace limber
