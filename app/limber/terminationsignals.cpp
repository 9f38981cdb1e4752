// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/terminationsignals.h>

#include <QSocketNotifier>

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace limber {

namespace {

sigset_t asking()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGHUP);
    return set;
}

} // namespace

void TerminationSignals::block()
{
    const sigset_t set = asking();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
}

void TerminationSignals::unblock()
{
    const sigset_t set = asking();
    pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
    const sigset_t set = asking();
    m_descriptor = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
    if (m_descriptor < 0)
        return;
    auto *notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo info;
        if (read(m_descriptor, &info, sizeof info) == sizeof info)
            Q_EMIT received();
    });
}

TerminationSignals::~TerminationSignals()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

} // namespace limber
