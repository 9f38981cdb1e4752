// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/documents/documentformats.h>
#include <models/documents/postframe.h>
#include <models/domain/thread.h>

#include <QImage>
#include <QString>
#include <QTextCursor>
#include <QtGlobal>

#include <optional>

namespace limber {

/// What a post's header says, of a question or an answer.
struct PostHeader
{
    PostFrame::PostKind kind = PostFrame::AnswerPost;
    QString id;
    QString author; ///< person id, or empty
    Timestamp created;
    std::optional<Timestamp> edited;
    std::optional<int> score;
    bool accepted = false;
    const OutboxPost *pending = nullptr; ///< as what it waits to be sent; null where the community has it
};

/// Writes the posts of one thread into a document, each in a frame of its own.
class PostWriter final
{
public:
    /// All of them must outlive the writer. `cursor` stands in the document's only, empty block.
    PostWriter(const Thread &thread, const DocumentFormats &formats, Timestamp now, QTextCursor &cursor);
    Q_DISABLE_COPY_MOVE(PostWriter)

    void writeQuestion();
    void writeAnswer(const Answer &answer);
    /// Answers that the community does not have yet.
    void writePendingAnswers();
    /// From now on answers offer to be accepted, where the person may do that.
    void offerAccepting() { m_offersAccepting = true; }
    /// How many answers follow.
    void writeAnswerCount();
    /// Where the thread is from, on what terms, and when it was written out.
    void writeSource();

private:
    void openFrame(const PostHeader &post);
    void writeTitle();
    void writeBody(const QString &markdown);
    void writeTopics();
    void writePendingState(const OutboxPost &post);
    void writePendingChanges(const QString &post);
    void writeAccepting(const QString &answer, bool accepted);
    void startNote();
    void writeOwnLink(const QString &text, const QString &address);
    void startBlock(const QTextBlockFormat &format, const QTextCharFormat &characters);
    void writeLink(const QString &text, const QString &address);
    void closeFrame();
    void gap(double height);
    void writeHeader(const PostHeader &post);
    void writeFace(const PostHeader &post, const QString &name);
    [[nodiscard]] QImage faceOf(const PostHeader &post, const QString &name) const;
    void writeMeta(const QString &text, const QTextCharFormat &format);
    /// As writeMeta(), for words of our own that are not to be broken over two lines.
    void writeTogether(QString words, const QTextCharFormat &format);
    [[nodiscard]] const Person *personOf(const PostHeader &post) const;
    [[nodiscard]] QString nameOf(const PostHeader &post) const;

    const Thread &m_thread;
    const DocumentFormats &m_formats;
    Timestamp m_now;
    QTextCursor &m_cursor;
    QTextFrame *m_frame = nullptr;
    bool m_offersAccepting = false;
    bool m_first = true; ///< no post is written yet
    bool m_fresh = false; ///< the cursor stands in an empty block
};

} // namespace limber
