// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/itemmodels/sidebarentry.h>

#include <QString>
#include <QtGlobal>

#include <optional>

namespace limber {

/// What is known of one line of the sidebar: a section's label, or an entry of a section.
struct SidebarItem
{
    enum class Section { Library, Topics, People, Posting };

    Section section = Section::Library;
    std::optional<SidebarEntry> entry; ///< none for a label
    QString community; ///< of a topic, and of a label over the topics of one of several communities
    QString title; ///< a topic's or a person's, or the community's over its topics; empty where the line says the same in every profile
    qint64 wanting = 0; ///< of the outbox: entries that want the person
    std::optional<qint64> count; ///< of what the entry leads to; none for labels, and before the store's first answer

    bool operator==(const SidebarItem &) const = default;
};

} // namespace limber
