// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/itemmodels/sidebaritem.h>
#include <ui/presentation/symbol.h>

#include <QCoreApplication>
#include <QString>

namespace limber {

/// The sidebar's words and icons.
class SidebarText final
{
    Q_DECLARE_TR_FUNCTIONS(limber::SidebarText)

public:
    SidebarText() = delete;

    /// What a line says, without its count: also the title of what it leads to.
    [[nodiscard]] static QString name(const SidebarItem &item);
    /// With its count, for a screen reader.
    [[nodiscard]] static QString spoken(const SidebarItem &item);
    [[nodiscard]] static Symbol symbol(const SidebarEntry &entry);
};

} // namespace limber
