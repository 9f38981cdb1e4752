// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/role.h>
#include <models/store/threadrow.h>
#include <ui/presentation/humandate.h>

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace limber {

/// The words for threads and people that several pages share.
class ThreadText final
{
    Q_DECLARE_TR_FUNCTIONS(limber::ThreadText)

public:
    ThreadText() = delete;

    /// "7 answers".
    [[nodiscard]] static QString answers(qint64 count);
    /// The word under a number: "answers".
    [[nodiscard]] static QString answersWord(int count);
    /// "Member", "Expert", "Editor".
    [[nodiscard]] static QString role(Role role);
    /// The name, or what stands for somebody who is not known (any more): `id` empty once the account is gone, `name` while it has not
    /// come.
    [[nodiscard]] static QString person(const QString &id, const QString &name);
    /// "1,284", as the locale groups digits.
    [[nodiscard]] static QString number(qint64 number);
    /// Each part a sentence, for a voice; empty parts are left out.
    [[nodiscard]] static QString spoken(QStringList parts);
    /// "3 new".
    [[nodiscard]] static QString fresh(int count);
    /// All that a list shows of a thread, as sentences for a screen reader.
    [[nodiscard]] static QString sentences(const ThreadRow &row, const HumanDate &date);
    /// More than the list shows, for a tooltip: the whole title and the exact moments.
    [[nodiscard]] static QString toolTip(const ThreadRow &row, const HumanDate &date);
};

} // namespace limber
