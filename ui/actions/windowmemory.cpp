// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/actions/navigator.h>
#include <ui/actions/windowmemory.h>
#include <ui/actions/windowstate.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/threadpage.h>
#include <ui/reading/zoomlevel.h>
#include <ui/settings/preferences.h>
#include <ui/status/syncmonitor.h>
#include <ui/threads/threadlistpane.h>
#include <ui/widgets/panes.h>

#include <QEvent>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace limber {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QSize UsualSize(1320, 820);
constexpr auto Soon = 3s;
constexpr auto GeometryKey = "window/geometry"_L1;
const auto PanesGroup = u"window"_s;

} // namespace

WindowMemory::WindowMemory(QMainWindow &window, QSettings &settings, const Preferences &preferences, Navigator &navigator, ZoomLevel &zoom,
    const WindowPages &pages, const SyncMonitor &monitor)
    : m_window(window)
    , m_settings(settings)
    , m_preferences(preferences)
    , m_navigator(navigator)
    , m_zoom(zoom)
    , m_pages(pages)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(Soon);
    connect(&m_soon, &QTimer::timeout, this, &WindowMemory::save);
    connect(&m_navigator, &Navigator::arrived, this, &WindowMemory::saveSoon);
    connect(&m_zoom, &ZoomLevel::changed, this, &WindowMemory::saveSoon);
    connect(&m_pages.list->model(), &ThreadListModel::settled, this, &WindowMemory::saveSoon); // it may be narrowed or sorted otherwise
    connect(m_pages.thread->view()->verticalScrollBar(), &QScrollBar::valueChanged, this, &WindowMemory::saveSoon);
    connect(m_pages.panes, &Panes::sidebarShownChanged, this, &WindowMemory::saveSoon);
    connect(&monitor, &SyncMonitor::communitiesRead, this, [this, &monitor] { leaveWhatIsGone(monitor.communities()); });
    m_window.installEventFilter(this);
}

void WindowMemory::restore()
{
    WindowState state = WindowState::from(m_settings);
    // Qt looks at how it begins, and takes whatever follows: what was cut short would be a window of no size.
    const QByteArray geometry = m_settings.value(GeometryKey).toByteArray();
    if (geometry.size() != m_window.saveGeometry().size() || !m_window.restoreGeometry(geometry))
        m_window.resize(UsualSize.boundedTo(m_window.screen()->availableSize()));
    m_pages.panes->restore(m_settings, PanesGroup);
    m_zoom.set(state.zoom);
    // How a list is narrowed is the list's own matter: a place is the same with and without.
    const ThreadFilters filters = std::exchange(state.place.query.filters, {});
    m_pages.list->narrow(state.place.query, filters);
    if (m_preferences.start() != Preferences::Start::LastPlace) {
        state.place = {};
        if (m_preferences.start() == Preferences::Start::Welcome)
            state.place.page = Place::Page::Welcome;
    }
    if (state.place.thread)
        m_pages.thread->open(*state.place.thread, state.anchor);
    m_navigator.begin(state.place);
    m_pages.panes->focusPage();
    m_restored = true;
}

void WindowMemory::save()
{
    m_soon.stop();
    WindowState state;
    state.place = m_navigator.here();
    state.place.query.filters = m_pages.list->filters();
    state.anchor = m_pages.thread->anchor();
    state.zoom = m_zoom.percent();
    state.save(m_settings);
    m_settings.setValue(GeometryKey, m_window.saveGeometry());
    m_pages.panes->save(m_settings, PanesGroup);
}

/// The list may be one of a community that was removed, in this window or since the last.
void WindowMemory::leaveWhatIsGone(const QList<Community> &communities)
{
    Place place = m_navigator.here();
    const auto isListed = [&listed = place.query.community](const Community &community) {
        return community.id == listed;
    };
    const bool any = place.query.community.isEmpty() || std::any_of(communities.begin(), communities.end(), isListed);
    if (!m_restored || any || communities.isEmpty())
        return;
    place.query = {};
    m_navigator.go(place);
}

void WindowMemory::saveSoon()
{
    if (m_restored && !m_soon.isActive())
        m_soon.start();
}

bool WindowMemory::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move || event->type() == QEvent::WindowStateChange)
        saveSoon();
    return QObject::eventFilter(watched, event);
}

} // namespace limber
