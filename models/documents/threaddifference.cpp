// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/threaddifference.h>

#include <QHash>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

using Paragraph = ThreadDifference::Paragraph;
using Post = ThreadDifference::Post;

/// A line is a unit of its own, so that one long paragraph of lines (a list, code) is not taken as a whole. Each keeps its line end, which
/// tells the units apart again.
QStringList linesOf(const QString &text)
{
    QStringList lines;
    const QStringList all = text.split(u'\n');
    for (const QString &line : all) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed() + u'\n');
    }
    return lines;
}

Paragraph paragraphOf(const QString &before, const QString &after)
{
    Paragraph paragraph;
    const QList<TextPart> parts = wordDifference(before, after);
    for (const TextPart &part : parts) {
        if (part.kind != TextPart::Kind::Added)
            paragraph.before.append(part);
        if (part.kind != TextPart::Kind::Removed)
            paragraph.after.append(part);
    }
    return paragraph;
}

QList<Paragraph> paragraphsOf(const QString &before, const QString &after)
{
    QList<Paragraph> paragraphs;
    QStringList removed;
    const auto flush = [&](const QStringList &added) {
        for (qsizetype i = 0; i < std::max(removed.size(), added.size()); ++i)
            paragraphs.append(paragraphOf(removed.value(i), added.value(i)));
        removed.clear();
    };
    const QList<TextPart> parts = difference(linesOf(before), linesOf(after));
    for (const TextPart &part : parts) {
        const QStringList lines = part.text.split(u'\n', Qt::SkipEmptyParts);
        if (part.kind == TextPart::Kind::Added) {
            flush(lines);
            continue;
        }
        flush({});
        if (part.kind == TextPart::Kind::Removed) {
            removed = lines;
            continue;
        }
        for (const QString &line : lines)
            paragraphs.append({{{TextPart::Kind::Same, line}}, {{TextPart::Kind::Same, line}}});
    }
    flush({});
    return paragraphs;
}

QString nameIn(const Thread &thread, const QString &person)
{
    return thread.people.value(person).name;
}

Post postOf(const QString &id, const QString &author, const QString &before, const QString &after)
{
    Post post{id, author, Post::Kind::Same, {}};
    if (before == after)
        return post;
    post.kind = Post::Kind::Changed;
    post.paragraphs = paragraphsOf(before, after);
    return post;
}

} // namespace

bool ThreadDifference::Paragraph::changed() const
{
    const auto differs = [](const TextPart &part) {
        return part.kind != TextPart::Kind::Same;
    };
    return std::any_of(before.begin(), before.end(), differs) || std::any_of(after.begin(), after.end(), differs);
}

bool ThreadDifference::changed() const
{
    return std::any_of(posts.begin(), posts.end(), [](const Post &post) { return post.kind != Post::Kind::Same; });
}

ThreadDifference ThreadDifference::between(const Thread &before, const Thread &after)
{
    ThreadDifference result;
    const Question &was = before.question;
    const Question &is = after.question;
    Post question = postOf({}, nameIn(before, was.author), was.body, is.body);
    if (was.title != is.title) {
        question.kind = Post::Kind::Changed;
        if (question.paragraphs.isEmpty())
            question.paragraphs = paragraphsOf(was.body, is.body);
    }
    if (question.kind == Post::Kind::Changed)
        question.paragraphs.prepend(paragraphOf(was.title, is.title));
    result.posts.append(question);
    QHash<QString, const Answer *> now;
    for (const Answer &answer : after.answers)
        now.insert(answer.id, &answer);
    for (const Answer &answer : before.answers) {
        const Answer *later = now.take(answer.id);
        Post post = postOf(answer.id, nameIn(before, answer.author), answer.body, later ? later->body : QString());
        if (!later) {
            post.kind = Post::Kind::Removed;
            post.paragraphs = paragraphsOf(answer.body, {});
        }
        result.posts.append(post);
    }
    for (const Answer &answer : after.answers) {
        if (now.contains(answer.id))
            result.posts.append({answer.id, nameIn(after, answer.author), Post::Kind::Added, paragraphsOf({}, answer.body)});
    }
    return result;
}

} // namespace limber
