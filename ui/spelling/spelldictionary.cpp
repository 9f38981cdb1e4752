// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/spelling/spelldictionary.h>

#include <QFile>
#include <QStringDecoder>
#include <QStringEncoder>

#ifdef LIMBER_HUNSPELL
#include <hunspell.hxx>
#endif

#include <mutex>
#include <utility>

namespace limber {

#ifdef LIMBER_HUNSPELL

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostSuggestions = 6;

/// Dictionaries write the name without its first hyphen.
QByteArray encodingOf(const std::string &name)
{
    QByteArray encoding = QByteArray::fromStdString(name).trimmed();
    return encoding.startsWith("ISO8859") ? encoding.replace("ISO8859", "ISO-8859") : encoding;
}

} // namespace

class SpellDictionary::Private final
{
public:
    Private(const QByteArray &affixes, const QByteArray &words)
        : hunspell(affixes.constData(), words.constData())
        , encoder(encodingOf(hunspell.get_dict_encoding()).constData())
        , decoder(encodingOf(hunspell.get_dict_encoding()).constData())
    {
    }

    /// None where the dictionary's encoding has no letters for it.
    std::string encoded(const QString &word)
    {
        encoder.resetState();
        const QByteArray bytes = encoder.encode(word);
        return encoder.hasError() ? std::string() : bytes.toStdString();
    }

    std::mutex mutex;
    Hunspell hunspell;
    QStringEncoder encoder;
    QStringDecoder decoder;
};

bool SpellDictionary::isAvailable()
{
    return true;
}

std::shared_ptr<SpellDictionary> SpellDictionary::load(const QString &path)
{
    const QString affixes = path + u".aff"_s;
    const QString words = path + u".dic"_s;
    if (!QFile::exists(affixes) || !QFile::exists(words))
        return {};
    auto p = std::make_unique<Private>(QFile::encodeName(affixes), QFile::encodeName(words));
    if (!p->encoder.isValid() || !p->decoder.isValid())
        return {};
    return std::shared_ptr<SpellDictionary>(new SpellDictionary(std::move(p)));
}

bool SpellDictionary::knows(const QString &word)
{
    const std::lock_guard lock(d->mutex);
    const std::string bytes = d->encoded(word);
    return !bytes.empty() && d->hunspell.spell(bytes);
}

QStringList SpellDictionary::suggestions(const QString &word)
{
    const std::lock_guard lock(d->mutex);
    QStringList found;
    const std::string bytes = d->encoded(word);
    if (bytes.empty())
        return found;
    for (const std::string &each : d->hunspell.suggest(bytes)) {
        d->decoder.resetState();
        const QString text = d->decoder.decode(QByteArray::fromStdString(each));
        found.append(text);
        if (found.size() == MostSuggestions)
            break;
    }
    return found;
}

void SpellDictionary::add(const QString &word)
{
    const std::lock_guard lock(d->mutex);
    if (const std::string bytes = d->encoded(word); !bytes.empty())
        d->hunspell.add(bytes);
}

#else

class SpellDictionary::Private final
{
};

bool SpellDictionary::isAvailable()
{
    return false;
}

std::shared_ptr<SpellDictionary> SpellDictionary::load(const QString &)
{
    return {};
}

bool SpellDictionary::knows(const QString &)
{
    return true;
}

QStringList SpellDictionary::suggestions(const QString &)
{
    return {};
}

void SpellDictionary::add(const QString &)
{
}

#endif

SpellDictionary::SpellDictionary(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

SpellDictionary::~SpellDictionary() = default;

} // namespace limber
