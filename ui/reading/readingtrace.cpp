// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/reading/cardbrowser.h>
#include <ui/reading/readingposition.h>
#include <ui/reading/readingtrace.h>
#include <ui/reading/threadpage.h>

#include <chrono>

namespace limber {

using namespace std::chrono_literals;

namespace {

constexpr auto LookAfter = 400ms;
constexpr auto KeepAfter = 3s;

} // namespace

ReadingTrace::ReadingTrace(Store &store, ThreadPage &page, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_page(page)
{
    m_look.setSingleShot(true);
    m_look.setInterval(LookAfter);
    m_keep.setSingleShot(true);
    m_keep.setInterval(KeepAfter);
    connect(&m_look, &QTimer::timeout, this, &ReadingTrace::look);
    connect(&m_keep, &QTimer::timeout, this, &ReadingTrace::keep);
    connect(&m_page, &ThreadPage::threadChanged, this, &ReadingTrace::follow);
    connect(m_page.view(), &CardBrowser::scrolled, this, [this] {
        if (m_shown && !m_look.isActive())
            m_look.start();
    });
    follow();
}

ReadingTrace::~ReadingTrace()
{
    if (m_look.isActive())
        look();
    keep();
}

void ReadingTrace::follow()
{
    if (m_ref != m_page.ref()) {
        // What is shown is the former thread still, for the moment until the next one is there; unless there is to be none.
        if (m_look.isActive() && m_page.ref())
            look();
        m_look.stop();
        keep();
        m_ref = m_page.ref();
        m_shown = false;
        m_place = {};
    }
    if (m_shown || !m_ref || !m_page.thread())
        return;
    m_shown = true;
    // That it cannot be kept keeps nobody from reading.
    static_cast<void>(m_store.noteOpened(*m_ref));
}

void ReadingTrace::look()
{
    if (!m_ref || !m_shown)
        return;
    const ReadingPlace place = ReadingPosition::of(*m_page.view(), m_ref->id);
    if (place == m_place)
        return;
    m_place = place;
    m_moved = true;
    if (!m_keep.isActive())
        m_keep.start();
}

void ReadingTrace::keep()
{
    m_keep.stop();
    if (!m_moved || !m_ref)
        return;
    m_moved = false;
    static_cast<void>(m_store.setReadingPlace(*m_ref, m_place));
}

} // namespace limber
