// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/failurecause.h>
#include <models/remote/networkfailure.h>

using namespace Qt::StringLiterals;

namespace limber {

namespace {

Failure::Kind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return Failure::Kind::Timeout;
    case QNetworkReply::SslHandshakeFailedError: // somebody else answers in the endpoint's name: waiting does not help
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::UnknownContentError: // compressed content that is none
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return Failure::Kind::Malformed;
    case QNetworkReply::NoError:
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::BackgroundRequestNotAllowedError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        break;
    }
    return Failure::Kind::Offline;
}

/// What of it FailureCause is told by.
QString beginningFor(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return EncryptionDetail;
    case QNetworkReply::HostNotFoundError:
        return HostNotFoundDetail;
    case QNetworkReply::ConnectionRefusedError:
        return ConnectionRefusedDetail;
    default:
        return {};
    }
}

} // namespace

Failure networkFailure(QNetworkReply::NetworkError error, const QString &text)
{
    return {.kind = kindOf(error), .detail = beginningFor(error) + text};
}

} // namespace limber
