// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <tests/screens/savedscene.h>
#include <ui/reading/threadpage.h>
#include <ui/saved/savedcheck.h>
#include <ui/saved/verificationwindow.h>
#include <ui/widgets/messagebar.h>

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace limber {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SavedScene::SavedScene(Moment moment)
    : m_moment(moment)
    , m_store(m_folder.filePath(u"profile"_s), Store::Access::ReadWrite, m_clock)
    , m_engine(m_store, m_clock, {})
    , m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    (void)m_store.open();
    fill();
    // What is read after the last write has been committed sees all of them.
    deliver(m_store.setNote({u"shape"_s, u"q3"_s}, {}, u"Borrow them first."_s), this, [this](const Result<Note> &) { open(); });
}

void SavedScene::open()
{
    if (m_moment == Moment::Verification) {
        m_check = std::make_unique<SavedCheck>(m_store, m_engine);
        auto *window = new VerificationWindow(*m_check, m_clock, true);
        window->setWindowFlags(Qt::Widget);
        layout()->addWidget(window);
        return;
    }
    m_settings.setValue(u"reading/thread"_s, QStringList{u"shape"_s, u"q1"_s});
    if (m_moment == Moment::Saved)
        m_settings.setValue(u"window/view"_s, u"saved"_s);
    if (m_moment == Moment::Notes)
        m_settings.setValue(u"window/page"_s, u"notes"_s);
    m_window = std::make_unique<MainWindow>(WindowParts{m_store, m_engine, m_settings, m_clock, {}, true, 1h, &m_images});
    m_window->setWindowFlags(Qt::Widget);
    layout()->addWidget(m_window.get());
    m_window->show();
    connect(m_window->findChild<ThreadPage *>(), &ThreadPage::threadChanged, this, &SavedScene::step, Qt::QueuedConnection);
}

SavedScene::~SavedScene()
{
    if (m_moment == Moment::Verification)
        qDeleteAll(findChildren<VerificationWindow *>());
    m_window.reset();
}

void SavedScene::fill()
{
    Community community;
    community.id = u"shape"_s;
    community.kind = u"limber"_s;
    community.url = QUrl(u"https://shape.example/"_s);
    community.info.name = u"Getting in Shape"_s;
    (void)m_store.addCommunity(community);
    const Timestamp then = m_clock.now() - std::chrono::hours(24 * 40);
    ChangePage page;
    page.cursor = u"1"_s;
    const auto know = [&page](const QString &id, const QString &name, Role role) {
        Person person;
        person.id = id;
        person.name = name;
        person.role = role;
        page.items.push_back(person);
    };
    know(u"rhea"_s, u"Rhea"_s, Role::Member);
    know(u"ilse"_s, u"Ilse Marquardt"_s, Role::Expert);
    const QStringList titles{u"How far is too far for a first walk in the hills?"_s, u"Which shoes for wet rock?"_s, u"Poles, or none?"_s};
    Question first;
    for (int number = 0; number < titles.size(); ++number) {
        Question question;
        question.id = u"q%1"_s.arg(number + 1);
        question.title = titles.at(number);
        question.author = u"rhea"_s;
        question.body = u"I walk eight kilometres on the flat. Are the same eight too far in the hills?\n\n"
                        "![The map](https://pictures.example/map.png) ![The hill](https://photos.example/hill.png)"_s;
        question.created = question.activity = then;
        page.items.push_back(question);
        if (number == 0)
            first = question;
        for (int answer = 0; answer < 2; ++answer) {
            Answer given;
            given.id = u"a%1-%2"_s.arg(number + 1).arg(answer);
            given.question = question.id;
            given.author = answer == 0 ? u"ilse"_s : u"rhea"_s;
            given.body = answer == 0 ? u"Count the hours, not the kilometres: three hundred metres up cost about an hour more."_s
                                     : u"We did six kilometres with children and a long rest."_s;
            given.created = then;
            page.items.push_back(given);
        }
    }
    (void)m_store.applyPage(u"shape"_s, {}, page);
    const ThreadRef ref{u"shape"_s, u"q1"_s};
    (void)m_store.setNote(ref, {}, u"For the weekend at the lake. Ask Jo about the bus back."_s);
    if (m_moment == Moment::Asked || m_moment == Moment::Failed)
        return;
    (void)m_store.setNote(ref, u"a1-0"_s, u"That is two hours for us.\nThree with the dog."_s);
    (void)m_store.setSaved(ref, true);
    (void)m_store.setSaved({u"shape"_s, u"q2"_s}, true);
    ChangePage later;
    later.cursor = u"2"_s;
    first.body = u"I walk ten kilometres on the flat, three times a week. Are the same ten too far in the hills?"_s;
    later.items = {first};
    if (m_moment == Moment::Changed)
        (void)m_store.applyPage(u"shape"_s, page.cursor, later);
}

void SavedScene::trigger(const QString &command)
{
    for (const QMenu *menu : m_window->menuBar()->findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (action->objectName() == command)
                action->trigger();
        }
    }
}

void SavedScene::step()
{
    if (!m_window->findChild<ThreadPage *>()->thread() || std::exchange(m_stepped, true))
        return;
    if (m_moment == Moment::Asked || m_moment == Moment::Failed)
        trigger(u"save"_s);
    if (m_moment == Moment::Failed)
        QTimer::singleShot(500ms, this, &SavedScene::pressKeep);
    if (m_moment == Moment::Writing)
        trigger(u"note"_s);
}

/// In the bar that has three answers.
void SavedScene::pressKeep()
{
    for (const MessageBar *bar : m_window->findChildren<MessageBar *>()) {
        QList<QPushButton *> buttons = bar->findChildren<QPushButton *>();
        buttons.removeIf([](const QPushButton *button) { return !button->isVisible(); });
        if (buttons.size() == 3)
            buttons.constFirst()->click();
    }
}

} // namespace limber
