// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/wire/jsonobject.h>

#include <QJsonDocument>

namespace limber::wire {

using namespace Qt::StringLiterals;

namespace {

/// Far more than a page of the most items that anybody asks for has.
constexpr int mostValues = 250'000;

/// Whether reading the bytes makes no more than so many values: one of two bytes may take a hundred times as many in memory.
bool isModest(const QByteArray &json)
{
    int values = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (c == '"')
            inText = !inText;
        else if (inText && c == '\\')
            ++i;
        else if (!inText && (c == ',' || c == '[' || c == '{') && ++values > mostValues)
            return false;
    }
    return true;
}

} // namespace

Result<QJsonObject> parseJsonObject(const QByteArray &json)
{
    static constexpr char mark[] = "\xEF\xBB\xBF";
    if (!isModest(json))
        return Failure{.detail = u"more than %1 values in one reply"_s.arg(mostValues)};
    const qsizetype skipped = json.startsWith(mark) ? 3 : 0;
    QJsonParseError error;
    const auto document =
        QJsonDocument::fromJson(skipped == 0 ? json : QByteArray::fromRawData(json.constData() + skipped, json.size() - skipped), &error);
    if (error.error != QJsonParseError::NoError)
        return Failure{.detail = u"not JSON, at byte %1: %2"_s.arg(error.offset + skipped).arg(error.errorString())};
    if (!document.isObject())
        return Failure{.detail = u"not a JSON object"_s};
    return document.object();
}

} // namespace limber::wire
