// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/ui/saved/savedcase.h>

#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>

namespace limber {

using namespace Qt::StringLiterals;

Question SavedCase::question() const
{
    Question question;
    question.id = u"q1"_s;
    question.title = u"How far is too far?"_s;
    question.body = u"I walk eight kilometres. ![one](https://one.example/a.png) ![two](https://two.example/b.png)"_s;
    question.created = question.activity = m_library->clock().now();
    return question;
}

void SavedCase::init()
{
    TestCase::init();
    m_source.release();
    m_source.held = false;
    m_source.failure = Failure::Kind::NotFound;
    m_source.asked.clear();
    m_source.images = {{m_one, QImage(40, 20, QImage::Format_RGB32)}, {m_two, QImage(20, 40, QImage::Format_RGB32)}};
    for (QImage &image : m_source.images)
        image.fill(Qt::red);
    m_library = std::make_unique<LibraryFixture>();
    Answer answer;
    answer.id = u"a1"_s;
    answer.question = u"q1"_s;
    answer.body = u"Count the hours."_s;
    answer.created = m_library->clock().now();
    m_library->apply({question(), answer});
    begin();
}

void SavedCase::cleanup()
{
    m_window.reset();
    m_library.reset();
}

void SavedCase::begin()
{
    WindowParts parts = m_library->parts();
    parts.images = &m_source;
    m_window = std::make_unique<MainWindow>(parts);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_page = m_window->findChild<ThreadPage *>();
    open();
}

void SavedCase::open()
{
    m_window->openThread(ref());
    QTRY_VERIFY(m_page->thread());
    m_page->view()->setFocus();
}

void SavedCase::save()
{
    QTest::keyClick(m_page->view(), Qt::Key_S);
    QTRY_VERIFY(m_page->thread()->saved);
}

void SavedCase::edit(const QString &body)
{
    Question edited = question();
    edited.body = body;
    edited.edited = m_library->clock().now();
    m_library->apply({edited});
}

MessageBar *SavedCase::bar(const QString &words) const
{
    for (MessageBar *bar : m_page->findChildren<MessageBar *>()) {
        if (!bar->isHidden() && bar->message().contains(words))
            return bar;
    }
    return nullptr;
}

void SavedCase::press(QWidget *in, const QString &text)
{
    QVERIFY(in);
    in->window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(in->window()));
    for (QPushButton *button : in->findChildren<QPushButton *>()) {
        if (!button->isHidden() && QString(button->text()).remove(u'&') == text) {
            button->setFocus();
            QTRY_VERIFY(button->hasFocus());
            QTest::keyClick(button, Qt::Key_Space);
            return;
        }
    }
    QFAIL(qPrintable(text));
}

QAction *SavedCase::command(const QString &name) const
{
    for (const QMenu *menu : m_window->menuBar()->findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (action->objectName() == name)
                return action;
        }
    }
    return nullptr;
}

int SavedCase::missing()
{
    const auto found = m_library->await(m_library->store().savedVerification([this](const Thread &) { return QList{m_one, m_two}; }));
    return found ? int(found->missing.size()) : -1;
}

QPushButton *SavedCase::button(const QWidget *in, const QString &text) const
{
    for (QPushButton *button : in->findChildren<QPushButton *>()) {
        if (!button->isHidden() && QString(button->text()).remove(u'&') == text)
            return button;
    }
    return nullptr;
}

void SavedCase::sync()
{
    m_library->script().changes = [](const QString &cursor, int) {
        ChangePage page;
        page.cursor = cursor;
        return std::optional(Result<ChangePage>(page));
    };
    QSignalSpy idle(&m_library->engine(), &SyncEngine::idle);
    m_library->engine().syncAll(SyncEngine::Reason::Person);
    QTRY_COMPARE(idle.count(), 1);
}

} // namespace limber
