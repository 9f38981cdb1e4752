// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/endpoint/reply.h>
#include <models/wire/problemjson.h>

#include <QDateTime>
#include <QLocale>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

QByteArray httpDate()
{
    return QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss"_s).toLatin1() + " GMT";
}

} // namespace

Reply Reply::problem(int status, const QString &detail, const QString &type, const QList<FieldError> &errors)
{
    const wire::Problem problem{.type = type.isEmpty() ? u"about:blank"_s : type,
        .title = QString::fromLatin1(phrase(status)),
        .status = status,
        .detail = detail,
        .errors = errors};
    return {.status = status,
        .contentType = "application/problem+json",
        .body = wire::writeProblem(problem),
        .fields = {{"Cache-Control", "no-store"}}};
}

QByteArray Reply::bytes(bool withBody, bool keepAlive) const
{
    QByteArray bytes;
    bytes.reserve(512 + (withBody ? body.size() : 0));
    bytes += "HTTP/1.1 " + QByteArray::number(status) + ' ' + phrase(status) + "\r\nDate: " + httpDate() + "\r\n";
    if (!contentType.isEmpty())
        bytes += "Content-Type: " + contentType + "\r\n";
    if (status != 304 && status != 204)
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const auto &[name, value] : fields)
        bytes += name + ": " + value + "\r\n";
    bytes += "X-Content-Type-Options: nosniff\r\nConnection: ";
    bytes += keepAlive ? "keep-alive\r\n\r\n" : "close\r\n\r\n";
    if (withBody)
        bytes += body;
    return bytes;
}

QByteArray Reply::phrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 304:
        return "Not Modified";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 410:
        return "Gone";
    case 411:
        return "Length Required";
    case 412:
        return "Precondition Failed";
    case 413:
        return "Content Too Large";
    case 417:
        return "Expectation Failed";
    case 422:
        return "Unprocessable Content";
    case 428:
        return "Precondition Required";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Internal Server Error";
    }
}

} // namespace limber
