// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/failurecause.h>
#include <models/remote/replyfailure.h>
#include <models/remote/retryafter.h>
#include <models/wire/problemjson.h>

#include <QString>

using namespace Qt::StringLiterals;

namespace limber {

namespace {

constexpr qsizetype longestDetail = 500;
constexpr qsizetype longestSlug = 100;

QByteArray mediaType(const HttpReply &reply)
{
    return reply.contentType.split(';').constFirst().trimmed().toLower();
}

bool isJson(const QByteArray &type)
{
    // Servers that state no type are read all the same: what is no JSON fails a moment later.
    return type.isEmpty() || type == "application/json" || (type.startsWith("application/") && type.endsWith("+json"));
}

QString slugOf(const QString &type)
{
    return type == u"about:blank"_s ? QString() : type.left(longestSlug);
}

Failure::Kind kindOf(int status)
{
    if (status == 401 || status == 403)
        return Failure::Kind::SignInNeeded;
    if (status == 404 || status == 410)
        return Failure::Kind::NotFound;
    if (status == 408)
        return Failure::Kind::Timeout;
    if (status == 429)
        return Failure::Kind::RateLimited;
    if (status == 407 || status == 511) // a proxy or a network wants something first: the endpoint was not reached
        return Failure::Kind::Offline;
    if (status >= 500)
        return Failure::Kind::ServerDown;
    return status >= 400 ? Failure::Kind::Refused : Failure::Kind::Malformed;
}

} // namespace

std::optional<Failure> replyFailure(const HttpReply &reply, Timestamp now)
{
    const QByteArray type = mediaType(reply);
    if (reply.status == 200) {
        if (isJson(type))
            return {};
        return Failure{
            .kind = Failure::Kind::Malformed, .detail = OtherProtocolDetail + u"it answers with "_s + QString::fromLatin1(type.left(100))};
    }
    Failure failure{.kind = kindOf(reply.status), .detail = u"HTTP status %1"_s.arg(reply.status)};
    if (failure.kind == Failure::Kind::RateLimited || failure.kind == Failure::Kind::ServerDown)
        failure.until = retryAfter(reply.retryAfter, reply.date, now);
    if (const auto problem = isJson(type) ? wire::parseProblem(reply.body) : std::nullopt) {
        const QString words = problem->detail.isEmpty() ? problem->title : problem->detail;
        if (!words.isEmpty())
            failure.detail += u": "_s + words.left(longestDetail);
        failure.fields = problem->errors;
        failure.slug = slugOf(problem->type);
    }
    return failure;
}

} // namespace limber
