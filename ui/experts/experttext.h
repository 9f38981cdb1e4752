// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/expert.h>
#include <ui/presentation/humandate.h>

#include <QCoreApplication>
#include <QString>

namespace limber {

/// The words for a person that the directory and the profile share.
class ExpertText final
{
    Q_DECLARE_TR_FUNCTIONS(limber::ExpertText)

public:
    ExpertText() = delete;

    [[nodiscard]] static QString name(const Expert &expert);
    /// "shared by Bo Gray"; empty where nobody did.
    [[nodiscard]] static QString sharedBy(const Expert &expert);
    /// "12 answers · last one yesterday".
    [[nodiscard]] static QString activity(const Expert &expert, const HumanDate &date);
    /// "Follow", or "✓ Following": what stands on a button.
    [[nodiscard]] static QString follow(bool followed);
    /// All that a card shows, as sentences for a screen reader.
    [[nodiscard]] static QString sentences(const Expert &expert, const HumanDate &date);
};

} // namespace limber
