// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QUrl>

namespace limber {

/// The computers that addresses are on, for people: each once, three at most, then how many more.
class HostList final
{
    Q_DECLARE_TR_FUNCTIONS(limber::HostList)

public:
    HostList() = delete;

    [[nodiscard]] static QString text(const QList<QUrl> &addresses);
};

} // namespace limber
