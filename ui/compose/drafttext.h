// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/draft.h>
#include <ui/presentation/humandate.h>

#include <QCoreApplication>
#include <QString>

namespace limber {

/// How a list speaks of a draft.
class DraftText final
{
    Q_DECLARE_TR_FUNCTIONS(limber::DraftText)

public:
    DraftText() = delete;

    /// The question's title, or what stands for one that has none yet.
    [[nodiscard]] static QString title(const Draft &draft);
    /// The beginning of what was written, as plain text in one line; may be empty.
    [[nodiscard]] static QString excerpt(const Draft &draft);
    /// "Answer · Getting in Shape · 5 minutes ago". `community` may be empty.
    [[nodiscard]] static QString about(const Draft &draft, const QString &community, const HumanDate &dates);
    /// All of it, for a voice.
    [[nodiscard]] static QString sentences(const Draft &draft, const QString &community, const HumanDate &dates);

private:
    [[nodiscard]] static QString kind(const Draft &draft);
};

} // namespace limber
