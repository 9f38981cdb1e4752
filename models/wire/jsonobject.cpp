// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/wire/jsonobject.h>

#include <QJsonDocument>

namespace limber::wire {

using namespace Qt::StringLiterals;

Result<QJsonObject> parseJsonObject(const QByteArray &json)
{
    static constexpr char mark[] = "\xEF\xBB\xBF";
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
