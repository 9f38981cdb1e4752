// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/store/threadfilter.h>

#include <QCoreApplication>
#include <QString>

namespace limber {

/// The words for what narrows a list.
class FilterText final
{
    Q_DECLARE_TR_FUNCTIONS(limber::FilterText)

public:
    FilterText() = delete;

    /// As a chip names it.
    [[nodiscard]] static QString name(ThreadFilter filter);
    /// On a pressed chip, with how many rows it hides.
    [[nodiscard]] static QString pressed(const QString &name, qint64 hidden);
    /// What pressing it would hide, or hides, as a sentence for a tooltip and a screen reader.
    [[nodiscard]] static QString effect(qint64 hidden, bool pressed);
};

} // namespace limber
