// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/communityinfo.h>
#include <models/domain/fielderror.h>
#include <models/domain/postcontent.h>
#include <ui/compose/draftproblem.h>

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace limber {

/// Holds what is being written against what its community takes.
class DraftCheck final
{
    Q_DECLARE_TR_FUNCTIONS(limber::DraftCheck)

public:
    DraftCheck() = delete;

    /// Everything that its endpoint would refuse, in the order of the fields. `info` is none where no community is chosen.
    [[nodiscard]] static QList<DraftProblem> problems(const PostContent &content, const std::optional<CommunityInfo> &info);
    /// What an endpoint found wrong, at the fields that are here; an error of no field of these is about the text.
    [[nodiscard]] static QList<DraftProblem> problems(const QList<FieldError> &errors);
    /// How much may still be written, once that is little; empty before, and where it is too much already.
    [[nodiscard]] static QString room(QStringView text, int limit);
    /// Unicode code points, as limits are counted.
    [[nodiscard]] static int length(QStringView text);
};

} // namespace limber
