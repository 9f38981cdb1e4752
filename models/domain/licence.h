// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace limber {

/// On what terms a community's posts may be handed on.
struct Licence
{
    QString name;
    QUrl url; ///< may be empty

    bool operator==(const Licence &) const = default;
};

} // namespace limber
