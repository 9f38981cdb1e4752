// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/documents/documentstyle.h>
#include <models/store/story.h>

#include <QCoreApplication>
#include <QList>
#include <QTextDocument>

#include <memory>

namespace limber {

/// What people say of their communities: a card per quote, in the formats of a thread's document.
class StoriesDocument final
{
    Q_DECLARE_TR_FUNCTIONS(limber::StoriesDocument)

public:
    StoriesDocument() = delete;

    /// Pure; any thread that nobody else touches the document on.
    [[nodiscard]] static std::unique_ptr<QTextDocument> build(const QList<Story> &stories, const DocumentStyle &style);
};

} // namespace limber
