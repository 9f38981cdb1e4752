// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/documents/documentstyle.h>
#include <models/domain/thread.h>
#include <models/domain/timestamp.h>

#include <QString>
#include <QTextDocument>

#include <memory>
#include <stop_token>

namespace limber {

/// The one way to draw a thread: one document with a QTextFrame per post (see PostFrame), the question first. Screen, print and PDF show
/// the same document in styles of their own. A name is a link to "limber:person/ID", so that views can open profiles. Raw HTML in a body is
/// shown as text. Images are never fetched: an image stands as a link with its description. Only http, https and mailto links stay links. A
/// body that Qt's Markdown reader would take too long over stands as plain text with a note. `now` is for ages ("18 years old"). Pure; any
/// thread, as long as only one thread touches the document: it is built on the calling thread, laid out by nobody yet, and ready to be
/// moved (QObject::moveToThread) to the one that shows it. Empty when `stop` was requested.
[[nodiscard]] std::unique_ptr<QTextDocument> buildThreadDocument(
    const Thread &thread, const DocumentStyle &style, Timestamp now, std::stop_token stop);

/// The document of one post of a thread by itself: the question where `post` is its id, else the answer of that id; with neither it is
/// empty. In all else as buildThreadDocument().
[[nodiscard]] std::unique_ptr<QTextDocument> buildPostDocument(
    const Thread &thread, const QString &post, const DocumentStyle &style, Timestamp now, std::stop_token stop);

} // namespace limber
