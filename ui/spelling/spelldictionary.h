// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <memory>

namespace limber {

/// One Hunspell dictionary, with words of the person's own beside. It takes its time: ask it in the thread pool. Any thread; one at a time
/// has its turn.
class SpellDictionary final
{
    Q_DISABLE_COPY_MOVE(SpellDictionary)

public:
    /// Reads `path`.aff and `path`.dic. Null where they cannot be read, or are in an encoding that Qt does not know, or this program was
    /// built without Hunspell.
    [[nodiscard]] static std::shared_ptr<SpellDictionary> load(const QString &path);
    /// Whether load() can ever succeed.
    [[nodiscard]] static bool isAvailable();
    ~SpellDictionary();

    [[nodiscard]] bool knows(const QString &word);
    /// Most likely first, a few at most.
    [[nodiscard]] QStringList suggestions(const QString &word);
    /// From now on it is known, as far as this object goes.
    void add(const QString &word);

private:
    class Private;
    explicit SpellDictionary(std::unique_ptr<Private> p);

    std::unique_ptr<Private> d;
};

} // namespace limber
