// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/documents/documentstyle.h>
#include <models/domain/timestamp.h>
#include <ui/experts/profilecontents.h>

#include <QCoreApplication>
#include <QTextDocument>
#include <QUrl>

#include <memory>

namespace limber {

class CardDocument;
class HumanDate;

/// The page of a person: who they are, their topics, their answers or questions. The frames are those of a thread's document (PostFrame),
/// so that it is shown as cards. Its links: a ThreadLink to each post, topicLink(), "limber:threads" to all that the person took part in,
/// "limber:answers" and "limber:questions" for the other kind of post, that of ShowMore for further ones.
class ProfileDocument final
{
    Q_DECLARE_TR_FUNCTIONS(limber::ProfileDocument)

public:
    ProfileDocument() = delete;

    /// Pure; any thread that nobody else touches the document on. Loads nothing; only what is said in `style` decides how it looks.
    [[nodiscard]] static std::unique_ptr<QTextDocument> build(const ProfileContents &contents, const DocumentStyle &style, Timestamp now);
    /// Writes further posts at the end of a document that was built with `more`.
    static void goOn(QTextDocument &shown, const QList<PersonPost> &posts, bool more, const DocumentStyle &style, Timestamp now);
    /// "limber:topic/ID", whatever the id holds: what stands behind the slash is read as QUrl::path() gives it.
    [[nodiscard]] static QUrl topicLink(const QString &topic);

private:
    static void writePerson(CardDocument &cards, const ProfileContents &contents, const HumanDate &date);
    static void writeTopics(CardDocument &cards, const ProfileContents &contents);
    static void writeKinds(CardDocument &cards, const ProfileContents &contents);
    static void writeTopicLine(CardDocument &cards, const QList<LibraryCounts::TopicCount> &topics);
    static void writePosts(CardDocument &cards, const QList<PersonPost> &posts, bool more, const HumanDate &date);
};

} // namespace limber
