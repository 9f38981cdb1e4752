// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace limber {

/// The drawings of the one symbolic set in resources/icons.
enum class Symbol {
    Add,
    Answers,
    Ask,
    Back,
    Check,
    Close,
    Community,
    Copy,
    Down,
    Experts,
    Export,
    Forward,
    Home,
    Info,
    Library,
    Link,
    Note,
    Offline,
    Person,
    Read,
    Save,
    Saved,
    Search,
    Settings,
    Sidebar,
    Stories,
    Sync,
    Topic,
    Unanswered,
    Unread,
    Warning,
    ZoomIn,
    ZoomOut,
    ZoomReset,
};

} // namespace limber
