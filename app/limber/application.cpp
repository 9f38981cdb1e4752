// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/limber/application.h>

namespace limber {

Application::Application(const QString &folder, Store::Access access)
    : m_store(folder, access, m_clock)
    , m_endpoints(m_clock, m_credentials)
    , m_engine(m_store, m_clock, [this](const Community &community) { return m_endpoints.make(community); })
    , m_images(m_clock)
    , m_opened(m_store.open())
{
}

Application::~Application() = default;

} // namespace limber
