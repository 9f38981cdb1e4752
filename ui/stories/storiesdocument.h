// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/documents/documentstyle.h>
#include <models/store/story.h>

#include <QCoreApplication>
#include <QList>
#include <QTextDocument>

#include <memory>

namespace limber {

class CardDocument;

/// What people say of their communities: a card per quote, in the formats of a thread's document.
class StoriesDocument final
{
    Q_DECLARE_TR_FUNCTIONS(limber::StoriesDocument)

public:
    StoriesDocument() = delete;

    /// Pure; any thread that nobody else touches the document on. `more`: these are the first ones, and a link leads to further ones.
    [[nodiscard]] static std::unique_ptr<QTextDocument> build(const QList<Story> &stories, bool more, const DocumentStyle &style);
    /// Writes further stories at the end of a document that was built with `more`.
    static void goOn(QTextDocument &shown, const QList<Story> &stories, bool more, const DocumentStyle &style);

private:
    static void write(CardDocument &cards, const QList<Story> &stories);
};

} // namespace limber
