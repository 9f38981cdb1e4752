// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tests/architecture/violation.h>

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QSet>
#include <QString>

namespace limber {

/// The rules that hold the tree together, as far as a reader of text can see them.
class HouseRules final
{
public:
    HouseRules();

    /// Reads every source below `root` and says where it breaks a rule. Fixtures of broken rules are passed over, unless `root` is one:
    /// their files end in .fixture, which is taken off.
    [[nodiscard]] QList<Violation> check(const QString &root) const;
    /// One file, as if it stood at `path` (relative to the root) with this content.
    [[nodiscard]] QList<Violation> checkFile(const QString &path, const QString &content) const;
    /// The names of all rules; each must have a fixture.
    [[nodiscard]] QStringList names() const;

private:
    struct Pattern
    {
        QString rule;
        QRegularExpression expression;
        QStringList exempt; ///< folders where it does not hold
        bool inStrings = false; ///< look into strings too
        QString what;
    };

    void checkIncludes(const QString &path, const QString &code, QList<Violation> &violations) const;
    void checkLinks(const QString &path, const QString &content, QList<Violation> &violations) const;
    void checkPatterns(const QString &path, const QString &code, const QString &codeAndStrings, QList<Violation> &violations) const;
    void checkRoot(const QString &root, QList<Violation> &violations) const;

    QHash<QString, QSet<QString>> m_mayUse; ///< layer → layers it may name
    QHash<QString, QString> m_targets; ///< CMake target → layer
    QList<Pattern> m_patterns;
};

} // namespace limber
