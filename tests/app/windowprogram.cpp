// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/app/windowprogram.h>
#include <ui/compose/composeform.h>
#include <ui/compose/composewindow.h>
#include <ui/compose/markdowneditor.h>
#include <ui/outbox/outboxpage.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/currentpost.h>
#include <ui/reading/postmenu.h>
#include <ui/reading/threadpage.h>
#include <ui/reading/threadreader.h>
#include <ui/sidebar/sidebarview.h>
#include <ui/signin/signindialog.h>
#include <ui/widgets/messagebar.h>

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000; // milliseconds

/// A window of this class that is shown, in time.
template <typename T> T *shownWindow()
{
    T *found = nullptr;
    static_cast<void>(QTest::qWaitFor(
        [&found] {
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                if (auto *window = qobject_cast<T *>(widget); window && window->isVisible())
                    found = window;
            }
            return found != nullptr;
        },
        patience));
    return found;
}

} // namespace

void WindowProgram::leaveSession()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
}

WindowProgram::WindowProgram(const QString &profile)
    : m_settings(std::make_unique<Settings>(profile))
    , m_application(std::make_unique<Application>(profile, Store::Access::ReadWrite))
{
    m_settings->file().setValue(u"posting/delaySeconds"_s, 0);
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
}

WindowProgram::~WindowProgram()
{
    m_window->close();
    m_window.reset();
    m_application.reset();
}

bool WindowProgram::isActive()
{
    m_window->activateWindow();
    return QTest::qWaitForWindowActive(m_window.get());
}

bool WindowProgram::sync()
{
    QSignalSpy finished(&m_application->engine(), &SyncEngine::finished);
    if (!isActive())
        return false;
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    return QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, patience);
}

bool WindowProgram::open(const QString &thread)
{
    const ThreadRef ref{community().id, thread};
    m_window->openThread(ref);
    const bool there = QTest::qWaitFor([&] { return m_page->thread() && m_page->thread()->ref == ref; }, patience);
    m_page->view()->setFocus();
    return there;
}

QString WindowProgram::text() const
{
    return m_page->view()->toPlainText().replace(QChar::Nbsp, QChar::Space);
}

bool WindowProgram::choose(const QString &post, const QString &words)
{
    m_page->reader()->current().go(post);
    m_page->reader()->menu().open();
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (!menu)
        return false;
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (!action->text().remove(u'&').contains(words))
            continue;
        menu->setActiveAction(action);
        QTest::keyClick(menu, Qt::Key_Return);
        return true;
    }
    menu->close();
    return false;
}

ComposeWindow *WindowProgram::composer() const
{
    auto *window = shownWindow<ComposeWindow>();
    if (!window)
        return nullptr;
    window->activateWindow();
    return QTest::qWaitForWindowActive(window) ? window : nullptr;
}

QString WindowProgram::answer(const QString &thread, const QString &text, const std::function<void(const QString &)> &written)
{
    if (!isActive() || !open(thread))
        return {};
    QTest::keyClick(m_page->view(), Qt::Key_R);
    ComposeWindow *window = composer();
    if (!window)
        return {};
    QTest::keyClicks(window->form()->editor(), text);
    const QString uuid = window->draft().uuid;
    if (written)
        written(uuid);
    QSignalSpy closed(window, &QObject::destroyed);
    QTest::keyClick(window, Qt::Key_Return, Qt::ControlModifier);
    return QTest::qWaitFor([&closed] { return !closed.isEmpty(); }, patience) ? uuid : QString();
}

OutboxPage &WindowProgram::outboxPage() const
{
    Q_EMIT m_window->findChild<SidebarView *>()->selected({SidebarEntry::Kind::Outbox, {}}, {});
    return *m_window->findChild<OutboxPage *>();
}

QString WindowProgram::outboxRow(int row) const
{
    return outboxPage().view()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
}

QString WindowProgram::reasons(int row) const
{
    const OutboxPage &page = outboxPage();
    page.view()->setCurrentIndex(page.view()->model()->index(row, 0));
    const auto labels = page.findChildren<QLabel *>(Qt::FindDirectChildrenOnly);
    for (const QLabel *label : labels) {
        if (label->isVisible() && label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse))
            return label->text();
    }
    return {};
}

QPushButton *WindowProgram::button(const QWidget &in, const QString &text)
{
    const auto buttons = in.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (!button->isHidden() && button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

MessageBar *WindowProgram::bar(const QString &words) const
{
    const auto bars = m_window->findChildren<MessageBar *>();
    for (MessageBar *bar : bars) {
        if (!bar->isHidden() && bar->message().contains(words))
            return bar;
    }
    return nullptr;
}

SignInDialog *WindowProgram::signInDialog()
{
    return shownWindow<SignInDialog>();
}

} // namespace limber
