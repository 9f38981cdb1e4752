// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/searchword.h>
#include <models/store/excerpt.h>
#include <tests/fuzz/require.h>

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace limber;
    const QString body = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    require(excerptOf(body).size() <= 240, "an excerpt is short");
    const QString plain = plainTextOf(body);
    require(plain.size() <= body.size(), "plain text has nothing on top");
    QStringList words;
    for (const SearchWord &word : searchWords(plain)) {
        require(word.range.start >= 0 && word.range.length > 0 && word.range.start + word.range.length <= plain.size(),
            "a word stands in its text");
        words.append(word.text);
    }
    require(words.join(u' ') == foldedWords(plain), "the index is made of the words that are looked for");
    require(foldedWords(words.join(u' ')) == words.join(u' '), "what is folded stays as it is");
    return 0;
}
