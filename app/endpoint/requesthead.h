// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QtGlobal>

#include <utility>

namespace limber {

/// The request line and header fields of an HTTP/1 request, read strictly (RFC 9112): what is ambiguous is refused, for whoever stands
/// between us and the client may read it differently.
struct RequestHead
{
    int refusal = 0; ///< 0, or the status that the request is refused with; then nothing else counts
    QByteArray method;
    QByteArray target;
    QList<std::pair<QByteArray, QByteArray>> fields; ///< names in lower case
    qint64 bodyBytes = 0;
    bool keepAlive = true; ///< the client lets the connection serve another request
    bool expectsContinue = false; ///< the client waits for 100 Continue before it sends the body

    /// Where the head in `bytes` ends (after the empty line), or -1 where it is not whole yet.
    [[nodiscard]] static qsizetype endOf(QByteArrayView bytes);
    /// Reads a whole head. Pure; any thread.
    [[nodiscard]] static RequestHead parse(QByteArrayView bytes);
    /// What the HTTP server is given to read: HTTP/1.1, without the fields that this side of it has dealt with.
    [[nodiscard]] QByteArray forServer() const;
};

} // namespace limber
