// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/bench/awaited.h>
#include <tests/bench/pulledprofile.h>
#include <tests/bench/turns.h>

namespace limber {

using namespace Qt::StringLiterals;

PulledProfile::PulledProfile(const QUrl &endpoint)
    : m_application(m_folder.filePath(u"profile"_s), Store::Access::ReadWrite)
{
    (void)awaited(m_application.opened());
    Community community;
    community.kind = u"limber"_s;
    community.info.posting = true;
    community.url = endpoint;
    m_community = awaited(m_application.store().addCommunity(community)).id;
    m_index = m_application.store().keepIndex();
}

double PulledProfile::sync()
{
    return Turns::time([this] {
        QEventLoop loop;
        QObject::connect(&m_application.engine(), &SyncEngine::finished, &loop, [&loop](const SyncReport &report) {
            if (report.failure)
                qFatal("the pull failed: %s", qPrintable(report.failure->detail));
            loop.quit();
        });
        m_application.engine().sync(m_community, SyncEngine::Reason::Person);
        loop.exec();
    });
}

void PulledProfile::finishIndex()
{
    // What was kept before is kept again: it finishes once nothing waits any more.
    (void)awaited(m_application.store().keepIndex());
}

} // namespace limber
