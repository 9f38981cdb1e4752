// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/linkaddress.h>
#include <models/documents/markdownsource.h>
#include <models/documents/threadimages.h>

#include <QFont>
#include <QTextBlock>
#include <QTextDocument>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

void add(QList<QUrl> &images, const QString &address)
{
    const QUrl url(linkAddress(address));
    if (url.scheme().startsWith("http"_L1) && !images.contains(url))
        images.append(url);
}

void addBody(QList<QUrl> &images, const QString &markdown)
{
    if (!markdown.contains(u'!'))
        return; // without it there is no picture in Markdown
    const QString plain = MarkdownSource::plain(markdown);
    if (!MarkdownSource::quick(plain))
        return;
    QTextDocument source;
    source.setUndoRedoEnabled(false);
    QFont font;
    font.setPixelSize(16); // Qt's reader takes this size for code, and complains of a font that has none
    source.setDefaultFont(font);
    source.setMarkdown(MarkdownSource::marked(plain),
        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
    for (QTextBlock block = source.begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextCharFormat format = at.fragment().charFormat();
            if (format.isImageFormat())
                add(images, MarkdownSource::unmarked(format.toImageFormat().name(), false));
        }
    }
}

void addFace(QList<QUrl> &images, const Thread &thread, const QString &author)
{
    const auto person = thread.people.constFind(author);
    if (person != thread.people.constEnd() && !person->avatar.isEmpty())
        add(images, QString::fromLatin1(person->avatar.toEncoded()));
}

} // namespace

QList<QUrl> imagesOf(const Thread &thread)
{
    QList<QUrl> images;
    addFace(images, thread, thread.question.author);
    addBody(images, thread.question.body);
    for (const Answer &answer : thread.answers) {
        addFace(images, thread, answer.author);
        addBody(images, answer.body);
    }
    return images;
}

} // namespace limber
