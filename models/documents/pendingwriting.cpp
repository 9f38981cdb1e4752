// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/blockproperty.h>
#include <models/documents/pendingpost.h>
#include <models/documents/postwriter.h>

#include <QCoreApplication>

#include <algorithm>

// What PostWriter writes of posts that are still to be sent, and of what can be done with those that are there.

namespace limber {

void PostWriter::writePendingAnswers()
{
    for (const OutboxPost &post : m_thread.pending) {
        if (post.outgoing.verb != Outgoing::Verb::Post || !post.outgoing.content.isAnswer())
            continue;
        const PostHeader header{.kind = PostFrame::AnswerPost,
            .id = post.outgoing.post,
            .author = m_thread.source.me,
            .created = post.queued,
            .edited = {},
            .score = {},
            .accepted = false,
            .pending = &post};
        openFrame(header);
        writeHeader(header);
        writeBody(post.outgoing.content.body);
        writePendingChanges(post.outgoing.post);
        closeFrame();
    }
}

void PostWriter::writePendingState(const OutboxPost &post)
{
    if (m_formats.style.paper) {
        //: Of a post on paper that its community does not have yet
        writeMeta(QCoreApplication::translate("limber::ThreadDocument", "Not sent yet"), m_formats.meta);
        return;
    }
    QTextCharFormat chip = m_formats.meta;
    chip.setProperty(BlockProperty::Chip, true);
    writeTogether(PendingPost::state(post), chip);
    m_cursor.insertText(QStringLiteral(" · "), m_formats.meta);
    //: A link at a post that is still to be sent: takes it back to be changed
    writeOwnLink(QCoreApplication::translate("limber::ThreadDocument", "Edit"), QStringLiteral("limber:outbox/") + post.uuid);
}

void PostWriter::writePendingChanges(const QString &post)
{
    for (const OutboxPost &pending : m_thread.pending) {
        if (PendingPost::subjectOf(pending) != post)
            continue;
        startNote();
        m_cursor.insertText(PendingPost::change(pending), m_formats.meta);
        if (m_formats.style.paper) {
            writeMeta(QCoreApplication::translate("limber::ThreadDocument", "Not sent yet"), m_formats.meta);
            continue;
        }
        writeMeta(PendingPost::state(pending), m_formats.meta);
        m_cursor.insertText(QStringLiteral(" · "), m_formats.meta);
        const bool text = pending.outgoing.verb == Outgoing::Verb::Edit;
        writeOwnLink(text ? QCoreApplication::translate("limber::ThreadDocument", "Edit")
                          //: A link at a post that is to be withdrawn or accepted: leads to the outbox
                          : QCoreApplication::translate("limber::ThreadDocument", "Show in the outbox"),
            QStringLiteral("limber:outbox/") + pending.uuid);
    }
}

void PostWriter::writeAccepting(const QString &answer, bool accepted)
{
    const auto accepts = [](const OutboxPost &post) {
        return post.outgoing.verb == Outgoing::Verb::Accept;
    };
    if (!m_offersAccepting || m_thread.pendingQuestion || !m_thread.mayChange(m_thread.question.author)
        || std::ranges::any_of(m_thread.pending, accepts))
        return;
    startNote();
    if (accepted)
        //: A link at the answer that the asker accepted
        writeOwnLink(QCoreApplication::translate("limber::ThreadDocument", "Accept no longer"), QStringLiteral("limber:accept/"));
    else
        //: A link at an answer, for the asker: it helped most
        writeOwnLink(
            QCoreApplication::translate("limber::ThreadDocument", "Accept this answer"), QStringLiteral("limber:accept/") + answer);
}

/// A quiet line at the end of a post.
void PostWriter::startNote()
{
    QTextBlockFormat format;
    format.setTopMargin(m_formats.em * 0.7);
    format.setLayoutDirection(m_formats.style.locale.textDirection());
    startBlock(format, m_formats.meta);
}

void PostWriter::writeOwnLink(const QString &text, const QString &address)
{
    QTextCharFormat format = m_formats.meta;
    format.merge(m_formats.link);
    format.setFontUnderline(false);
    format.setAnchorHref(address);
    m_cursor.insertText(text, format);
}

} // namespace limber
