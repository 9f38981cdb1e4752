// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace limber {

/// The drawings of the one symbolic set in resources/icons.
enum class Symbol {
    Add,
    Answers,
    Ask,
    Back,
    Bold,
    Check,
    Close,
    Code,
    Community,
    Copy,
    Down,
    Draft,
    Experts,
    Export,
    Forward,
    Home,
    Info,
    Italic,
    Library,
    Link,
    List,
    Note,
    Offline,
    Person,
    Quote,
    Read,
    Save,
    Saved,
    Search,
    Send,
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
