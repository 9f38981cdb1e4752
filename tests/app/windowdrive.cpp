// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/app/windowdrive.h>
#include <ui/compose/composewindow.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/threadpage.h>

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QTextCursor>

namespace limber {

using namespace Qt::StringLiterals;

WindowDrive::WindowDrive(QString profile)
    : m_profile(std::move(profile))
{
}

WindowDrive::~WindowDrive() = default;

bool WindowDrive::start()
{
    m_settings = std::make_unique<Settings>(m_profile);
    m_settings->file().setValue(u"posting/delaySeconds"_s, 0);
    m_application = std::make_unique<Application>(m_profile, Store::Access::ReadWrite);
    const EndpointFactory &endpoints = m_application->endpoints();
    WindowParts parts{m_application->store(), m_application->engine(), m_settings->file(), m_application->clock(),
        [&endpoints](const Community &community) {
            return endpoints.make(community);
        }};
    parts.credentials = &m_application->credentials();
    parts.trial = [&endpoints](const Community &community, const QByteArray &token) {
        return endpoints.tryOut(community, token);
    };
    m_window = std::make_unique<MainWindow>(parts);
    m_application->engine().setSending(SyncEngine::Sending::Automatic);
    m_page = m_window->findChild<ThreadPage *>();
    m_window->resize(1200, 800);
    m_window->show();
    m_window->activateWindow();
    return QTest::qWaitForWindowActive(m_window.get());
}

void WindowDrive::quit()
{
    m_window->close();
    m_window.reset();
    m_application.reset();
    m_settings.reset();
}

bool WindowDrive::openThread(const ThreadRef &ref)
{
    m_window->openThread(ref);
    const bool there = QTest::qWaitFor([&] { return m_page->thread() && m_page->thread()->ref == ref; }, 20'000);
    m_page->view()->setFocus();
    return there;
}

QPointer<ComposeWindow> WindowDrive::composer() const
{
    ComposeWindow *found = nullptr;
    const bool there = QTest::qWaitFor([&found] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<ComposeWindow *>(widget); window && window->isVisible())
                found = window;
        }
        return found != nullptr;
    });
    if (!there)
        return nullptr;
    found->activateWindow();
    return QTest::qWaitForWindowActive(found) ? found : nullptr;
}

bool WindowDrive::trigger(const QString &action)
{
    for (const QMenu *menu : m_window->menuBar()->findChildren<QMenu *>()) {
        for (QAction *one : menu->actions()) {
            if (one->objectName() != action || !one->isEnabled())
                continue;
            one->trigger();
            return true;
        }
    }
    return false;
}

bool WindowDrive::click(const QString &words)
{
    CardBrowser *view = m_page->view();
    QTextCursor found(view->document());
    do {
        found = view->document()->find(words, found, QTextDocument::FindCaseSensitively | QTextDocument::FindWholeWords);
    } while (!found.isNull() && found.charFormat().anchorHref().isEmpty());
    if (found.isNull())
        return false;
    QTextCursor inside = found;
    inside.setPosition(found.selectionStart() + 1);
    view->setTextCursor(inside);
    view->ensureCursorVisible();
    const QRect line = view->cursorRect(inside);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(line.left() + 3, line.center().y()));
    return true;
}

bool WindowDrive::choose(const QString &post, const QString &action)
{
    const bool question = m_page->thread() && m_page->thread()->question.id == post;
    m_page->goTo({.answer = question ? QString() : post});
    const QPoint middle = m_page->view()->viewport()->rect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, middle, m_page->view()->viewport()->mapToGlobal(middle));
    QApplication::sendEvent(m_page->view()->viewport(), &event);
    bool chosen = false;
    for (auto *menu : m_page->view()->findChildren<QMenu *>()) {
        if (!menu->isVisible())
            continue;
        for (QAction *one : menu->actions()) {
            if (one->text().remove(u'&') != action)
                continue;
            one->trigger();
            chosen = true;
        }
        menu->close();
    }
    return chosen;
}

QString WindowDrive::text() const
{
    return m_page->view()->toPlainText().replace(QChar::Nbsp, QChar::Space);
}

QString WindowDrive::outbox()
{
    QString entries;
    const QList<OutboxPost> posts = await(m_application->store().outbox()).value_or(QList<OutboxPost>());
    for (const OutboxPost &post : posts)
        entries += u"%1 state %2, %3 tries, %4\n"_s.arg(post.outgoing.content.body)
                       .arg(static_cast<int>(post.state))
                       .arg(post.tries)
                       .arg(post.reason ? post.reason->detail : u"no reason"_s);
    return entries;
}

} // namespace limber
