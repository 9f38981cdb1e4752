// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/deliver.h>
#include <ui/spelling/spelling.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QtConcurrentRun>

#include <utility>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

constexpr auto LanguageKey = "compose/spelling"_L1;
const auto NoLanguage = u"none"_s;
constexpr qsizetype Remembered = 50'000; // words whose verdict is kept

struct Loaded
{
    std::shared_ptr<SpellDictionary> dictionary;
    QStringList words;
};

QStringList wordsIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

bool writeWords(const QString &path, const QStringList &words)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(words.join(u'\n').toUtf8() + '\n') >= 0 && file.commit();
}

/// As dictionaries write it.
QString plain(QString word)
{
    return word.replace(u'’', u'\'');
}

} // namespace

Spelling::Spelling(QSettings &settings, const QStringList &folders, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_folders(folders)
    , m_languages(SpellDictionary::isAvailable() ? m_folders.languages() : QStringList())
    , m_wordsFile(QFileInfo(settings.fileName()).dir().filePath(u"words.txt"_s))
{
    const QString kept = settings.value(LanguageKey).toString();
    if (m_languages.contains(kept))
        m_language = kept;
    else if (kept != NoLanguage && !m_languages.isEmpty())
        m_language = m_folders.fitting(QLocale().name());
    load();
}

void Spelling::setLanguage(const QString &language)
{
    if (language == m_language || (!language.isEmpty() && !m_languages.contains(language)))
        return;
    m_language = language;
    m_settings.setValue(LanguageKey, language.isEmpty() ? NoLanguage : language);
    load();
    Q_EMIT changed();
}

void Spelling::load()
{
    ++m_generation;
    m_dictionary.reset();
    m_known.clear();
    m_open.clear();
    if (m_language.isEmpty())
        return;
    const auto job = [path = m_folders.pathOf(m_language), words = m_wordsFile] {
        Loaded loaded{SpellDictionary::load(path), wordsIn(words)};
        for (const QString &word : std::as_const(loaded.words)) {
            if (loaded.dictionary)
                loaded.dictionary->add(word);
        }
        return loaded;
    };
    deliver(QtConcurrent::run(job), this, [this, generation = m_generation](const Loaded &loaded) {
        if (generation != m_generation)
            return;
        m_dictionary = loaded.dictionary;
        // What was added while the dictionary was being read counts too.
        for (const QString &word : std::as_const(m_words)) {
            if (m_dictionary && !loaded.words.contains(word))
                m_dictionary->add(word);
        }
        m_words = loaded.words + m_words;
        m_words.removeDuplicates();
        if (!m_dictionary) {
            m_language.clear();
            m_open.clear();
            Q_EMIT changed();
            return;
        }
        ask();
    });
}

Spelling::Verdict Spelling::verdict(const QString &word)
{
    if (m_language.isEmpty())
        return Verdict::Known;
    const QString asked = plain(word);
    if (const auto known = m_known.constFind(asked); known != m_known.constEnd())
        return *known ? Verdict::Known : Verdict::Unknown;
    m_open.insert(asked);
    // Whoever asks for one word asks for more of them.
    if (m_dictionary && !m_asking)
        QMetaObject::invokeMethod(this, &Spelling::ask, Qt::QueuedConnection);
    return Verdict::Open;
}

void Spelling::ask()
{
    if (m_asking || !m_dictionary || m_open.isEmpty())
        return;
    m_asking = true;
    const auto job = [dictionary = m_dictionary, words = std::exchange(m_open, {})] {
        QHash<QString, bool> known;
        for (const QString &word : words)
            known.insert(word, dictionary->knows(word));
        return known;
    };
    deliver(QtConcurrent::run(job), this, [this, generation = m_generation](const QHash<QString, bool> &known) {
        m_asking = false;
        if (generation == m_generation) {
            if (m_known.size() > Remembered)
                m_known.clear();
            // A word that was added meanwhile is known.
            for (auto word = known.begin(); word != known.end(); ++word)
                m_known.insert(word.key(), word.value() || m_words.contains(word.key()));
            Q_EMIT checked();
        }
        ask();
    });
}

void Spelling::suggest(const QString &word, QObject *receiver, const std::function<void(const QStringList &)> &then)
{
    const auto job = [dictionary = m_dictionary, asked = plain(word)] {
        return dictionary ? dictionary->suggestions(asked) : QStringList();
    };
    deliver(QtConcurrent::run(job), receiver, then);
}

void Spelling::addWord(const QString &word)
{
    const QString added = plain(word);
    if (m_words.contains(added))
        return;
    m_words.append(added);
    m_known.insert(added, true);
    if (m_dictionary)
        static_cast<void>(QtConcurrent::run([dictionary = m_dictionary, added] { dictionary->add(added); }));
    keepWords();
    Q_EMIT changed();
}

void Spelling::keepWords()
{
    if (m_writing) {
        m_writeAgain = true;
        return;
    }
    m_writing = true;
    deliver(QtConcurrent::run([file = m_wordsFile, words = m_words] { return writeWords(file, words); }), this, [this](bool written) {
        m_writing = false;
        if (std::exchange(m_writeAgain, false))
            keepWords();
        else if (!written)
            Q_EMIT wordsNotKept(m_wordsFile);
    });
}

} // namespace limber
