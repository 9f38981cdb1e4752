// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace limber {

/// Where a system keeps its Hunspell dictionaries, and which there are.
class DictionaryFolders final
{
public:
    /// Those that exist of the usual ones.
    [[nodiscard]] static QStringList usual();

    explicit DictionaryFolders(const QStringList &folders);

    /// "de_DE", "en_US", …: sorted, each once.
    [[nodiscard]] QStringList languages() const;
    /// For SpellDictionary::load(); empty where there is none.
    [[nodiscard]] QString pathOf(const QString &language) const;
    /// Of languages(), the one that fits a locale best ("de_AT" takes "de_DE" where there is nothing better); empty for none.
    [[nodiscard]] QString fitting(const QString &locale) const;

private:
    QStringList m_folders;
};

} // namespace limber
