// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/appearance.h>
#include <app/limber/desktopnotification.h>
#include <app/limber/handedcommands.h>
#include <app/limber/openoutside.h>
#include <app/limber/terminationsignals.h>
#include <app/limber/windowcall.h>
#include <app/limber/windowlistener.h>
#include <app/limber/windowrun.h>
#include <models/domain/deliver.h>
#include <ui/presentation/failuretext.h>

#include <QApplication>
#include <QMessageBox>
#include <QStyle>

#include <algorithm>
#include <chrono>
#include <vector>

namespace limber {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A command holds the lock while it opens the profile; a window would not let go.
constexpr auto patience = 1s;

} // namespace

WindowRun::WindowRun(CommandLine line)
    : m_line(std::move(line))
    , m_folder(m_line.folder())
{
}

WindowRun::~WindowRun() = default;

QString WindowRun::chosenLanguage(const QStringList &words)
{
    return Settings::languageIn(ProfileFolder(CommandLine::of(words).folder()).path());
}

int WindowRun::exec()
{
    Result<Done> entered = m_folder.make();
    if (entered)
        entered = m_folder.lock(0ms);
    const auto isInUse = [&entered] {
        return !entered && entered.failure().kind == Failure::Kind::ProfileInUse;
    };
    if (isInUse() && !isPicture() && raiseOther())
        return static_cast<int>(ExitStatus::Done);
    if (isInUse())
        entered = m_folder.lock(patience);
    if (!entered)
        return giveUp(FailureText::of(entered.failure(), SystemClock().now()).line());
    if (m_line.sample && SampleEndpoint::executable().isEmpty())
        return giveUp(SampleCommunity::needsEndpoint());
    build();
    if (!isPicture())
        listen();
    auto *termination = new TerminationSignals(this);
    connect(termination, &TerminationSignals::received, m_window.get(), [this] { m_window->close(); });
    deliver(m_application->opened(), this, [this](const Result<StoreOpened> &opened) { begin(opened); });
    m_window->show();
    return QCoreApplication::exec();
}

bool WindowRun::raiseOther()
{
    WindowCall call(m_folder.path());
    connect(&call, &WindowCall::finished, this, [](int status) { QCoreApplication::exit(status); });
    connect(&call, &WindowCall::failed, this, [] { QCoreApplication::exit(1); });
    call.send({{u"do"_s, u"raise"_s}});
    return QCoreApplication::exec() == 0;
}

void WindowRun::listen()
{
    m_handed = std::make_unique<HandedCommands>(*m_application);
    m_listener = std::make_unique<WindowListener>(
        m_folder.path(), [this](const QJsonObject &request, const auto &done) { m_handed->run(request, done); });
    connect(m_listener.get(), &WindowListener::raiseRequested, m_window.get(), [this] {
        m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
        m_window->show();
        m_window->raise();
        m_window->activateWindow();
    });
}

void WindowRun::build()
{
    m_settings = std::make_unique<Settings>(m_folder.path());
    const QString desktopStyle = QApplication::style()->name();
    applyAppearance(m_settings->appearance(), desktopStyle);
    m_application = std::make_unique<Application>(m_folder.path(), Store::Access::ReadWrite);
    m_sample = std::make_unique<SampleCommunity>(*m_application, m_folder.path());
    const EndpointFactory &endpoints = m_application->endpoints();
    m_notification = std::make_unique<DesktopNotification>();
    m_window = std::make_unique<MainWindow>(WindowParts{m_application->store(), m_application->engine(), m_settings->file(),
        m_application->clock(), [&endpoints](const Community &community) { return endpoints.make(community); },
        !SampleEndpoint::executable().isEmpty(), WindowParts::UsualReadAfter, &m_application->images(), &m_application->credentials(),
        [&endpoints](const Community &community, const QByteArray &token) { return endpoints.tryOut(community, token); },
        m_notification.get()});
    // The desktop's session ends: it may not wait for the window to close.
    connect(qGuiApp, &QGuiApplication::commitDataRequest, m_window.get(), &MainWindow::keepState);
    connect(m_window.get(), &MainWindow::appearanceChosen, this,
        [desktopStyle](Appearance appearance) { applyAppearance(appearance, desktopStyle); });
    connect(m_window.get(), &MainWindow::linkActivated, this, &openOutside);
    connect(m_window.get(), &MainWindow::fileActivated, this, &openOutside);
    connect(m_window.get(), &MainWindow::sampleRequested, m_sample.get(), &SampleCommunity::start);
    connect(m_sample.get(), &SampleCommunity::ready, this,
        [this] { m_application->engine().sync(SampleCommunity::id(), SyncEngine::Reason::Person); });
    connect(m_sample.get(), &SampleCommunity::failed, this, [this](const QString &text) {
        m_terminal.printError(text);
        if (isPicture())
            end(ExitStatus::Failed);
        else
            showBox(text);
    });
    if (!isPicture())
        return;
    m_picture = std::make_unique<WindowPicture>(*m_window, m_line.render);
    m_window->resize(1440, 900);
    connect(&m_application->engine(), &SyncEngine::finished, this, &WindowRun::paint);
    connect(m_picture.get(), &WindowPicture::finished, this, [this](bool written) {
        if (!written)
            m_terminal.printError(tr("%1 could not be written. Choose another folder.").arg(m_line.render));
        end(written ? ExitStatus::Done : ExitStatus::Failed);
    });
}

void WindowRun::begin(const Result<StoreOpened> &opened)
{
    m_window->showOpened(opened);
    if (!opened) {
        m_terminal.printError(FailureText::of(opened.failure(), m_application->clock().now()).line());
        if (isPicture())
            end(ExitStatus::Failed);
        return;
    }
    // Finishes in its own time; what it does is announced by the store.
    static_cast<void>(m_application->store().keepIndex());
    if (m_line.sample)
        m_sample->start();
    if (isPicture()) {
        if (!m_line.sample)
            openThreadToShow();
        return;
    }
    deliver(m_application->store().communities(), this, [this](const Result<QList<Community>> &communities) {
        if (communities)
            beginSyncing(*communities);
    });
}

void WindowRun::beginSyncing(const QList<Community> &communities)
{
    SyncEngine &engine = m_application->engine();
    for (const Community &community : communities) {
        // The sample's server has another address at every start: it is synced once it is there.
        if (community.id == SampleCommunity::id())
            m_sample->start();
        else
            engine.sync(community.id, SyncEngine::Reason::Schedule);
    }
    engine.setInterval(m_settings->syncInterval());
    engine.setSending(SyncEngine::Sending::Automatic);
    m_application->live().setEnabled(true);
}

void WindowRun::paint(const SyncReport &report)
{
    if (!report.failure) {
        openThreadToShow();
        return;
    }
    m_terminal.printError(FailureText::of(*report.failure, m_application->clock().now()).line());
    end(statusOf(report.failure->kind));
}

void WindowRun::openThreadToShow()
{
    deliver(m_application->store().threadSpine({}), this, [this](Result<ThreadSpine> spine) {
        std::vector<qint64> rows = spine ? std::move(spine->rows) : std::vector<qint64>();
        rows.resize(std::min<size_t>(rows.size(), 32));
        deliver(m_application->store().threadRows(std::move(rows)), this, [this](const Result<ThreadRows> &threads) {
            const auto answered = [](const ThreadRow &row) {
                return row.accepted;
            };
            if (threads && !threads->rows.empty()) {
                const auto found = std::find_if(threads->rows.begin(), threads->rows.end(), answered);
                m_window->openThread(found == threads->rows.end() ? threads->rows.front().ref : found->ref);
            }
            m_picture->begin();
        });
    });
}

void WindowRun::showBox(const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Warning, QGuiApplication::applicationDisplayName(), text, QMessageBox::Close, m_window.get());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

int WindowRun::giveUp(const QString &text)
{
    m_terminal.printError(text);
    if (!isPicture()) {
        // Whoever started the program from a menu sees no standard error.
        showBox(text);
        (void)QCoreApplication::exec();
    }
    return static_cast<int>(ExitStatus::Failed);
}

void WindowRun::end(ExitStatus status)
{
    QCoreApplication::exit(static_cast<int>(status));
}

} // namespace limber
