// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/linkaddress.h>
#include <models/documents/postframe.h>
#include <models/documents/threaddocument.h>
#include <models/documents/threadimages.h>
#include <tests/fuzz/require.h>

#include <QGuiApplication>
#include <QTextBlock>
#include <QTextFrame>

#include <cstddef>
#include <cstdint>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QGuiApplication> application;

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    application = std::make_unique<QGuiApplication>(*argc, *argv);
    return 0;
}

extern "C" void fuzzingEnded()
{
    // Fonts that Qt keeps go with the program, and only whole while main() runs: later they count as leaked.
    application.reset();
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace limber;
    // No endpoint may send more.
    if (size > 30'000)
        return 0;
    Thread thread;
    thread.ref = {u"made-up"_s, u"q"_s};
    thread.question.id = u"q"_s;
    thread.question.title = u"A question"_s;
    thread.question.body = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const std::unique_ptr<QTextDocument> document = buildThreadDocument(thread, {}, Timestamp{}, {});
    qsizetype posts = 0;
    for (const QTextFrame *frame : document->rootFrame()->childFrames())
        posts += frame->frameFormat().hasProperty(PostFrame::Kind) ? 1 : 0;
    require(posts == 1, "a body stays in its post");
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextCharFormat format = at.fragment().charFormat();
            if (format.isAnchor() && !format.anchorHref().isEmpty())
                require(linkAddress(format.anchorHref()) == format.anchorHref(), "a link leads where links may lead");
            require(!format.isImageFormat() || format.toImageFormat().name().startsWith(u"limber:"), "no picture comes from elsewhere");
        }
    }
    for (const QUrl &image : imagesOf(thread))
        require(image.scheme() == u"https" || image.scheme() == u"http", "pictures are asked of the web alone");
    return 0;
}
