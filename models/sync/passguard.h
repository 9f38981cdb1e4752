// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/changepage.h>

#include <QSet>
#include <QString>

#include <optional>

namespace limber {

/// Watches one pass over a feed for an endpoint that would keep it going for ever. Holds 16 bytes per page.
class PassGuard final
{
public:
    /// What is wrong with going on after `page`, which was asked for with `cursor`; none as long as the pass gets somewhere, or ends.
    [[nodiscard]] std::optional<QString> objection(const QString &cursor, const ChangePage &page);

private:
    QSet<size_t> m_cursors; ///< hashes of those that were asked with
    QSet<size_t> m_contents; ///< hashes of what the pages held
    int m_repeated = 0;
    int m_pages = 0;
};

} // namespace limber
