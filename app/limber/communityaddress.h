// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QUrl>

namespace limber {

/// An endpoint's address as a person writes it.
struct CommunityAddress
{
    Q_DECLARE_TR_FUNCTIONS(limber::CommunityAddress)

public:
    QUrl url; ///< http or https, its path ending in /; empty where there is a complaint
    QString complaint; ///< why it cannot be used, in one sentence; empty if it can

    /// Without a scheme it is https. Plain HTTP is for this computer, unless `allowHttp`.
    [[nodiscard]] static CommunityAddress of(const QString &text, bool allowHttp);
};

} // namespace limber
