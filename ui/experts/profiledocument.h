// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/documents/documentstyle.h>
#include <models/domain/timestamp.h>
#include <ui/experts/profilecontents.h>

#include <QCoreApplication>
#include <QTextDocument>

#include <memory>

namespace limber {

class CardDocument;
class HumanDate;

/// The page of a person: who they are, their topics, their answers or questions. The frames are those of a thread's document (PostFrame),
/// so that it is shown as cards. Its links: "limber:thread/ID" to a question, "limber:post/THREAD/ANSWER" to an answer in its thread,
/// "limber:topic/ID", "limber:threads" to all that the person took part in, "limber:answers" and "limber:questions" for the other kind of
/// post, "limber:more" for further ones.
class ProfileDocument final
{
    Q_DECLARE_TR_FUNCTIONS(limber::ProfileDocument)

public:
    ProfileDocument() = delete;

    /// Pure; any thread that nobody else touches the document on. Loads nothing; only what is said in `style` decides how it looks.
    [[nodiscard]] static std::unique_ptr<QTextDocument> build(const ProfileContents &contents, const DocumentStyle &style, Timestamp now);

private:
    static void writePerson(CardDocument &cards, const ProfileContents &contents, const HumanDate &date);
    static void writeTopics(CardDocument &cards, const ProfileContents &contents);
    static void writeKinds(CardDocument &cards, const ProfileContents &contents);
    static void writePosts(CardDocument &cards, const ProfileContents &contents, const HumanDate &date);
};

} // namespace limber
