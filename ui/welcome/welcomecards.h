// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/expert.h>
#include <models/store/followedanswer.h>
#include <models/store/lastopened.h>
#include <models/store/threadrow.h>
#include <ui/presentation/humandate.h>
#include <ui/welcome/cardface.h>
#include <ui/welcome/readingprogress.h>

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>

namespace limber {

/// The words of the welcome page's cards.
class WelcomeCards final
{
    Q_DECLARE_TR_FUNCTIONS(limber::WelcomeCards)

public:
    WelcomeCards() = delete;

    /// `progress`: where that is known.
    [[nodiscard]] static CardFace goOn(const LastOpened &opened, const std::optional<ReadingProgress> &progress, const HumanDate &date);
    /// A thread with posts that came lately.
    [[nodiscard]] static CardFace active(const ThreadRow &row, const HumanDate &date);
    /// A question that nobody has answered.
    [[nodiscard]] static CardFace waiting(const ThreadRow &row, const HumanDate &date);
    [[nodiscard]] static CardFace followed(const FollowedAnswer &answer, const HumanDate &date);
    [[nodiscard]] static CardFace expert(const Expert &expert);

private:
    /// At most three parts; empty ones are left out.
    [[nodiscard]] static QString line(QStringList parts);
};

} // namespace limber
