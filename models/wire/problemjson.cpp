// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/wire/jsonobject.h>
#include <models/wire/problemjson.h>

#include <QJsonArray>
#include <QJsonDocument>

namespace limber::wire {

using namespace Qt::StringLiterals;

std::optional<Problem> parseProblem(const QByteArray &json)
{
    const Result<QJsonObject> object = parseJsonObject(json);
    if (!object)
        return std::nullopt;
    Problem problem{.type = object->value("type"_L1).toString(),
        .title = object->value("title"_L1).toString(),
        .status = object->value("status"_L1).toInt(),
        .detail = object->value("detail"_L1).toString()};
    const QJsonArray errors = object->value("errors"_L1).toArray();
    for (const QJsonValue &value : errors) {
        if (value.isObject())
            problem.errors.append({value.toObject().value("pointer"_L1).toString(), value.toObject().value("detail"_L1).toString()});
    }
    return problem;
}

QByteArray writeProblem(const Problem &problem)
{
    QJsonObject object{{"type"_L1, problem.type}, {"title"_L1, problem.title}, {"status"_L1, problem.status}};
    if (!problem.detail.isEmpty())
        object.insert("detail"_L1, problem.detail);
    QJsonArray errors;
    for (const FieldError &error : problem.errors)
        errors.append(QJsonObject{{"pointer"_L1, error.pointer}, {"detail"_L1, error.detail}});
    if (!errors.isEmpty())
        object.insert("errors"_L1, errors);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace limber::wire
