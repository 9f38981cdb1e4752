// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/spelling/dictionaryfolders.h>
#include <ui/spelling/spelldictionary.h>

#include <QHash>
#include <QObject>
#include <QSet>
#include <QSettings>
#include <QStringList>

#include <functional>
#include <memory>

namespace limber {

/// Spelling for everything that is written: which words are known, in the language that the person chose, and with words of their own. The
/// dictionary is asked in the thread pool; nobody waits for it.
class Spelling final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Spelling)

public:
    enum class Verdict {
        Known, ///< also where nothing is checked
        Unknown,
        Open, ///< asked for: checked() follows
    };

    /// `settings` keeps the language, under "compose/spelling", and beside its file the person's own words are kept, in words.txt. It must
    /// outlive it. `folders` are those of the dictionaries.
    explicit Spelling(QSettings &settings, const QStringList &folders = DictionaryFolders::usual(), QObject *parent = nullptr);

    /// Those that there are dictionaries of, as "en_US"; none where Hunspell is not built in.
    [[nodiscard]] const QStringList &languages() const { return m_languages; }
    /// The one in force; empty for none.
    [[nodiscard]] const QString &language() const { return m_language; }
    /// Another one from now on, in this program and the next; empty for none.
    void setLanguage(const QString &language);

    /// What is known of a word by now.
    [[nodiscard]] Verdict verdict(const QString &word);
    /// Calls `then` with what a word may have been meant to be: later, and never once `receiver` is gone.
    void suggest(const QString &word, QObject *receiver, const std::function<void(const QStringList &)> &then);
    /// The word is spelled right, from now on and for ever.
    void addWord(const QString &word);

Q_SIGNALS:
    /// Verdicts that were open are not any more.
    void checked();
    /// Every verdict may be another one.
    void changed();
    /// The person's own words could not be written to this file.
    void wordsNotKept(const QString &file);

private:
    void load();
    void ask();
    void keepWords();

    QSettings &m_settings;
    const DictionaryFolders m_folders;
    const QStringList m_languages;
    const QString m_wordsFile;
    QString m_language;
    std::shared_ptr<SpellDictionary> m_dictionary; ///< null while it is being read
    QHash<QString, bool> m_known;
    QSet<QString> m_open; ///< to be asked
    QStringList m_words; ///< the person's own
    quint64 m_generation = 0; ///< of the dictionary
    bool m_asking = false;
    bool m_writing = false;
    bool m_writeAgain = false;
};

} // namespace limber
