// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/answerorder.h>
#include <ui/actions/threadkeys.h>
#include <ui/actions/threadreading.h>
#include <ui/actions/windowactions.h>
#include <ui/reading/currentpost.h>
#include <ui/reading/postmenu.h>
#include <ui/reading/threadpage.h>
#include <ui/reading/threadreader.h>
#include <ui/settings/settingwords.h>

#include <QActionGroup>
#include <QMenu>

#include <array>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr auto OrderKey = "reading/answers"_L1;
constexpr auto OutlineKey = "reading/outline"_L1;

constexpr SettingWords<AnswerOrder, 4> Orders{{{AnswerOrder::AcceptedFirst, "accepted"_L1}, {AnswerOrder::OldestFirst, "oldest"_L1},
    {AnswerOrder::NewestFirst, "newest"_L1}, {AnswerOrder::ScoreFirst, "score"_L1}}};

} // namespace

ThreadReading::ThreadReading(ThreadPage &page, QSettings &settings, WindowActions &actions, ThreadKeys &keys, QObject *parent)
    : QObject(parent)
    , find(newCommand(&actions, u"find"_s, tr("&Find in the Thread…"), {QKeyCombination(Qt::CTRL, Qt::Key_F)}))
    , findNext(newCommand(&actions, u"find-next"_s, tr("Find &Next"), standardKeys(QKeySequence::FindNext, Qt::Key_F3)))
    , findPrevious(newCommand(&actions, u"find-previous"_s, tr("Find &Previous"),
          standardKeys(QKeySequence::FindPrevious, QKeyCombination(Qt::SHIFT, Qt::Key_F3))))
    , outline(newCommand(&actions, u"outline"_s, tr("&Answers beside the Thread")))
    , nextAnswer(newCommand(&actions, u"next-answer"_s, tr("Next &Answer")))
    , previousAnswer(newCommand(&actions, u"previous-answer"_s, tr("Pre&vious Answer")))
    , firstNew(newCommand(&actions, u"first-new"_s, tr("First Ne&w Answer")))
    , postMenu(newCommand(&actions, u"post-menu"_s, tr("&Menu of This Post…"), {QKeyCombination(Qt::SHIFT, Qt::Key_F10)}))
    , copyThread(newCommand(&actions, u"copy-thread"_s, tr("Copy as Mark&down")))
    , m_page(page)
    , m_settings(settings)
    , m_orders(new QActionGroup(&actions))
{
    addOrders();
    outline->setCheckable(true);
    outline->setChecked(m_settings.value(OutlineKey, true).toBool());
    m_page.reader()->setOutlineWanted(outline->isChecked());
    fillMenus(actions);
    connectCommands(keys);
    connect(&m_page, &ThreadPage::threadChanged, this, &ThreadReading::refresh);
    refresh();
}

void ThreadReading::addOrders()
{
    const AnswerOrder kept = settingValue(Orders, m_settings.value(OrderKey));
    const std::array names{tr("&Accepted First"), tr("&Oldest First"), tr("&Newest First"), tr("Highest &Score First")};
    for (std::size_t at = 0; at < Orders.size(); ++at) {
        const AnswerOrder order = Orders.at(at).first;
        QAction *choice = m_orders->addAction(names.at(at));
        choice->setObjectName("answers-"_L1 + settingWord(Orders, order) + "-first"_L1);
        choice->setCheckable(true);
        choice->setChecked(order == kept);
        connect(choice, &QAction::triggered, this, [this, order] {
            m_page.setAnswerOrder(order);
            m_settings.setValue(OrderKey, settingWord(Orders, order));
        });
    }
    m_page.setAnswerOrder(kept);
}

void ThreadReading::fillMenus(const WindowActions &actions)
{
    actions.editMenu()->addSeparator();
    actions.editMenu()->addActions({find, findNext, findPrevious});
    actions.viewMenu()->addSeparator();
    actions.viewMenu()->addAction(outline);
    actions.viewMenu()->addMenu(tr("Sort Answe&rs"))->addActions(m_orders->actions());
    actions.goMenu()->addSeparator();
    actions.goMenu()->addActions({nextAnswer, previousAnswer, firstNew});
    actions.threadMenu()->addSeparator();
    actions.threadMenu()->addActions({copyThread, postMenu});
}

void ThreadReading::connectCommands(ThreadKeys &keys)
{
    ThreadReader *reader = m_page.reader();
    connect(find, &QAction::triggered, reader, &ThreadReader::openFind);
    connect(findNext, &QAction::triggered, reader, &ThreadReader::findNext);
    connect(findPrevious, &QAction::triggered, reader, &ThreadReader::findPrevious);
    connect(outline, &QAction::toggled, reader, [this, reader](bool shown) {
        reader->setOutlineWanted(shown);
        m_settings.setValue(OutlineKey, shown);
    });
    connect(nextAnswer, &QAction::triggered, &reader->current(), &CurrentPost::next);
    connect(previousAnswer, &QAction::triggered, &reader->current(), &CurrentPost::previous);
    connect(firstNew, &QAction::triggered, this, &ThreadReading::goToFirstNew);
    connect(postMenu, &QAction::triggered, &reader->menu(), &PostMenu::open);
    connect(copyThread, &QAction::triggered, &reader->menu(), &PostMenu::copyThread);
    connect(keys.nextAnswer, &QAction::triggered, &reader->current(), &CurrentPost::next);
    connect(keys.previousAnswer, &QAction::triggered, &reader->current(), &CurrentPost::previous);
    connect(keys.firstNew, &QAction::triggered, this, &ThreadReading::goToFirstNew);
}

void ThreadReading::goToFirstNew()
{
    if (!m_page.reader()->goToFirstNew())
        Q_EMIT m_page.announced(tr("No answer is new here."));
}

void ThreadReading::setInView(bool inView)
{
    m_inView = inView;
    refresh();
}

void ThreadReading::refresh()
{
    const bool shown = m_inView && m_page.thread() != nullptr;
    for (QAction *action : {find, findNext, findPrevious, nextAnswer, previousAnswer, firstNew, postMenu, copyThread})
        action->setEnabled(shown);
}

} // namespace limber
