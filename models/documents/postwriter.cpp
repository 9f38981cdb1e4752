// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/documents/blockproperty.h>
#include <models/documents/displayline.h>
#include <models/documents/linkaddress.h>
#include <models/documents/longdate.h>
#include <models/documents/markdownbody.h>
#include <models/documents/pendingpost.h>
#include <models/documents/personface.h>
#include <models/documents/postwriter.h>
#include <models/domain/toint.h>

#include <QCoreApplication>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QUrl>

namespace limber {

namespace {

constexpr int oldAfterYears = 2;

QString roleName(Role role)
{
    switch (role) {
    case Role::Member:
        //: What a person is in a community
        return QCoreApplication::translate("limber::ThreadDocument", "Member");
    case Role::Expert:
        //: What a person is in a community: known for their subject
        return QCoreApplication::translate("limber::ThreadDocument", "Expert");
    case Role::Editor:
        //: What a person is in a community: looks after other people's posts
        return QCoreApplication::translate("limber::ThreadDocument", "Editor");
    }
    return {};
}

} // namespace

PostWriter::PostWriter(const Thread &thread, const DocumentFormats &formats, Timestamp now, QTextCursor &cursor)
    : m_thread(thread)
    , m_formats(formats)
    , m_now(now)
    , m_cursor(cursor)
{
}

void PostWriter::writeQuestion()
{
    const Question &question = m_thread.question;
    const PostHeader header{.kind = PostFrame::QuestionPost,
        .id = question.id,
        .author = question.author,
        .created = question.created,
        .edited = question.edited,
        .score = question.score,
        .accepted = false,
        .pending = m_thread.pendingQuestion ? PendingPost::questionOf(m_thread) : nullptr};
    openFrame(header);
    if (m_formats.style.paper)
        writeTitle();
    writeHeader(header);
    if (!m_formats.style.paper)
        writeTitle();
    writeBody(question.body);
    writeTopics();
    writePendingChanges(question.id);
    closeFrame();
}

void PostWriter::writeAnswer(const Answer &answer)
{
    const PostHeader header{.kind = PostFrame::AnswerPost,
        .id = answer.id,
        .author = answer.author,
        .created = answer.created,
        .edited = answer.edited,
        .score = answer.score,
        .accepted = !answer.id.isEmpty() && answer.id == m_thread.question.accepted,
        .pending = nullptr};
    openFrame(header);
    writeHeader(header);
    writeBody(answer.body);
    writePendingChanges(answer.id);
    writeAccepting(answer.id, header.accepted);
    closeFrame();
}

void PostWriter::writeBody(const QString &markdown)
{
    MarkdownBody body(m_formats, m_cursor, false);
    body.write(markdown);
}

void PostWriter::writeTopics()
{
    QStringList titles;
    for (const Topic &topic : m_thread.topics)
        titles << isolatedLine(topic.title, m_formats.style.locale.textDirection());
    titles.removeAll(QString());
    if (titles.isEmpty())
        return;
    QTextBlockFormat format;
    format.setTopMargin(m_formats.em * 0.7);
    format.setLayoutDirection(m_formats.style.locale.textDirection());
    startBlock(format, m_formats.meta);
    m_cursor.insertText(titles.join(QStringLiteral(" · ")), m_formats.meta);
}

void PostWriter::openFrame(const PostHeader &post)
{
    const Person *person = personOf(post);
    QTextFrameFormat frame;
    frame.setPadding(m_formats.style.cardPadding);
    frame.setProperty(PostFrame::Kind, int(post.kind));
    frame.setProperty(PostFrame::PostId, post.id);
    frame.setProperty(PostFrame::AuthorId, post.author);
    frame.setProperty(PostFrame::Accepted, post.accepted);
    frame.setProperty(PostFrame::Pending, post.pending != nullptr);
    frame.setProperty(PostFrame::ByExpert, person && person->role != Role::Member);
    if (m_first)
        m_cursor.block().setVisible(false); // Qt wants a block before each frame
    m_first = false;
    m_frame = m_cursor.insertFrame(frame);
    m_fresh = true;
}

void PostWriter::startBlock(const QTextBlockFormat &format, const QTextCharFormat &characters)
{
    if (m_fresh)
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format, characters);
    m_fresh = false;
}

void PostWriter::writeTitle()
{
    QTextBlockFormat title = m_formats.heading();
    title.setHeadingLevel(1);
    title.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
    title.setTopMargin(m_formats.style.paper ? 0 : m_formats.em * 0.5);
    title.setBottomMargin(m_formats.em * 0.5);
    title.setProperty(BlockProperty::KeepWithNext, true);
    startBlock(title, m_formats.title);
    m_cursor.insertText(displayLine(m_thread.question.title), m_formats.title);
}

void PostWriter::writeAnswerCount()
{
    QTextBlockFormat format;
    format.setHeadingLevel(2);
    format.setProperty(BlockProperty::KeepWithNext, true);
    m_cursor.insertBlock(format, m_formats.headingText(2));
    //: Heading over the answers of a thread on paper; %n is at least 1
    const QString text =
        QCoreApplication::translate("limber::ThreadDocument", "Answers: %n", nullptr, toInt(qsizetype(m_thread.answers.size())));
    m_cursor.insertText(text, m_formats.headingText(2));
    m_cursor.insertBlock();
    gap(m_formats.em);
}

void PostWriter::writeLink(const QString &text, const QString &address)
{
    QTextCharFormat format = m_formats.meta;
    if (const QString safe = linkAddress(address); !safe.isEmpty()) {
        format.merge(m_formats.link);
        format.setAnchorHref(safe);
    }
    m_cursor.insertText(text, format);
}

void PostWriter::writeSource()
{
    const CommunityInfo &info = m_thread.source.info;
    const QString community = isolatedLine(info.name, m_formats.style.locale.textDirection());
    QTextBlockFormat format = m_formats.paragraph();
    format.setLayoutDirection(m_formats.style.locale.textDirection());
    m_cursor.insertBlock(format, m_formats.meta);
    const QUrl page = m_thread.question.url.isEmpty() ? m_thread.source.url : m_thread.question.url;
    //: Where a thread on paper is from; a link or the name of a community follows
    m_cursor.insertText(QCoreApplication::translate("limber::ThreadDocument", "Source:") + QChar::Space, m_formats.meta);
    if (!community.isEmpty())
        m_cursor.insertText(community + QStringLiteral(", "), m_formats.meta);
    writeLink(page.toDisplayString(), page.toString(QUrl::FullyEncoded));
    if (!info.licence.name.isEmpty()) {
        m_cursor.insertText(QString(QChar::LineSeparator), m_formats.meta);
        //: On what terms a thread on paper may be handed on; the licence's name follows
        m_cursor.insertText(QCoreApplication::translate("limber::ThreadDocument", "Licence:") + QChar::Space, m_formats.meta);
        writeLink(isolatedLine(info.licence.name, m_formats.style.locale.textDirection()), info.licence.url.toString(QUrl::FullyEncoded));
    }
    m_cursor.insertText(QString(QChar::LineSeparator), m_formats.meta);
    //: When a thread on paper was written out. %1: a day, for example May 4, 2008
    const QString exported =
        QCoreApplication::translate("limber::ThreadDocument", "Exported on %1").arg(longDate(m_now, m_formats.style.locale));
    m_cursor.insertText(exported, m_formats.meta);
}

void PostWriter::closeFrame()
{
    m_cursor.setPosition(m_frame->lastPosition() + 1);
    gap(m_formats.style.cardSpacing);
}

void PostWriter::gap(double height)
{
    QTextBlockFormat format;
    format.setProperty(BlockProperty::Gap, true);
    format.setLineHeight(height, QTextBlockFormat::FixedHeight);
    m_cursor.setBlockFormat(format);
}

const Person *PostWriter::personOf(const PostHeader &post) const
{
    const auto found = m_thread.people.constFind(post.author);
    return found == m_thread.people.constEnd() ? nullptr : &*found;
}

QString PostWriter::nameOf(const PostHeader &post) const
{
    if (post.author.isEmpty() && post.pending) {
        //: Stands for the name of the person who uses the program, over what they wrote, where it is not known yet
        return QCoreApplication::translate("limber::ThreadDocument", "You");
    }
    if (post.author.isEmpty()) {
        //: Stands for the name of an author who has left the community
        return QCoreApplication::translate("limber::ThreadDocument", "Account gone");
    }
    const Person *person = personOf(post);
    const QString name = person ? isolatedLine(person->name, m_formats.style.locale.textDirection()) : QString();
    return name.isEmpty() ? post.author : name;
}

QImage PostWriter::faceOf(const PostHeader &post, const QString &name) const
{
    const DocumentStyle &style = m_formats.style;
    const Person *person = personOf(post);
    const QUrl avatar = person ? QUrl(linkAddress(QString::fromLatin1(person->avatar.toEncoded()))) : QUrl();
    if (const auto picture = style.images.constFind(avatar); !avatar.isEmpty() && picture != style.images.constEnd())
        return roundFace(*picture, style.faceSize, style.devicePixelRatio);
    return faceImage(post.author, post.author.isEmpty() ? QString() : name, style.font, style.faceSize, style.devicePixelRatio);
}

void PostWriter::writeFace(const PostHeader &post, const QString &name)
{
    const DocumentStyle &style = m_formats.style;
    const QUrl address(QStringLiteral("limber:face/") + post.author);
    QTextDocument *document = m_cursor.document();
    if (!document->resource(QTextDocument::ImageResource, address).isValid()) {
        document->addResource(QTextDocument::ImageResource, address, faceOf(post, name));
    }
    QTextImageFormat image;
    image.setName(address.toString());
    image.setWidth(style.faceSize);
    image.setHeight(style.faceSize);
    image.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    m_cursor.insertImage(image);
}

void PostWriter::writeMeta(const QString &text, const QTextCharFormat &format)
{
    if (text.isEmpty())
        return;
    m_cursor.insertText(QStringLiteral(" · "), m_formats.meta);
    m_cursor.insertText(isolatedLine(text, m_formats.style.locale.textDirection()), format);
}

void PostWriter::writeTogether(QString words, const QTextCharFormat &format)
{
    // Not through isolatedLine(), to which every space is a space like another.
    m_cursor.insertText(QStringLiteral(" · "), m_formats.meta);
    m_cursor.insertText(words.replace(QChar::Space, QChar::Nbsp), format);
}

void PostWriter::writeHeader(const PostHeader &post)
{
    const DocumentStyle &style = m_formats.style;
    const bool isQuestion = post.kind == PostFrame::QuestionPost;
    const Person *person = personOf(post);
    const QString name = nameOf(post);
    QTextBlockFormat header;
    const double hang = style.faceSize + m_formats.em * 0.5;
    if (style.locale.textDirection() == Qt::LeftToRight) { // the other way round Qt takes the hanging line for wider than it is
        header.setLeftMargin(hang);
        header.setTextIndent(-hang);
    }
    header.setBottomMargin(m_formats.em * 0.4);
    header.setLayoutDirection(style.locale.textDirection());
    header.setProperty(BlockProperty::KeepWithNext, true);
    startBlock(header, m_formats.meta);
    writeFace(post, name);
    m_cursor.insertText(QString(QChar::Nbsp) + QChar::Nbsp, m_formats.text);
    QTextCharFormat nameFormat = m_formats.name;
    if (post.author.isEmpty()) {
        nameFormat.setForeground(style.colors.meta);
    } else if (!style.paper) {
        nameFormat.setAnchor(true);
        nameFormat.setAnchorHref(QStringLiteral("limber:person/") + QString::fromLatin1(QUrl::toPercentEncoding(post.author)));
    }
    m_cursor.insertText(name, nameFormat);

    if (person) {
        QTextCharFormat role = m_formats.meta;
        if (person->role != Role::Member)
            role.setForeground(style.colors.expert);
        writeMeta(roleName(person->role), role);
        writeMeta(displayLine(person->headline), m_formats.meta);
    }
    if (post.pending) {
        writePendingState(*post.pending);
        return;
    }
    const QString created = longDate(post.created, style.locale);
    QTextCharFormat dated = m_formats.meta;
    dated.setToolTip(exactDate(post.created, style.locale));
    //: Of a question. %1: a day, for example May 4, 2008
    writeMeta(isQuestion ? QCoreApplication::translate("limber::ThreadDocument", "asked %1").arg(created) : created, dated);
    if (post.edited) {
        //: Of a post. %1: a day, for example May 4, 2008
        writeMeta(
            QCoreApplication::translate("limber::ThreadDocument", "edited %1").arg(longDate(*post.edited, style.locale)), m_formats.meta);
    }
    if (post.score) {
        //: Of a post: votes for it less votes against it, which may be below zero. %1: that number
        writeMeta(
            QCoreApplication::translate("limber::ThreadDocument", "score %1").arg(style.locale.toString(*post.score)), m_formats.meta);
    }
    // On paper the date stands beside when it was written out: once is enough there.
    if (const int years = wholeYears(post.created, m_now); years >= oldAfterYears && (isQuestion || !style.paper)) {
        dated.setProperty(BlockProperty::Chip, true);
        //: Of a post, a quiet hint that the advice is old. %n: whole years since it was written, at least 2
        const QString age = QCoreApplication::translate("limber::ThreadDocument", "%n years old", nullptr, years);
        if (style.paper)
            writeMeta(age, dated);
        else
            writeTogether(age, dated);
    }
    if (post.accepted) {
        QTextCharFormat accepted = m_formats.name;
        accepted.setForeground(style.colors.accepted);
        //: Of an answer that the asker accepted; the tick is part of it
        const QString words = QCoreApplication::translate("limber::ThreadDocument", "✓ Accepted");
        writeTogether(words, accepted); // the tick stays with its word
    }
    if (isQuestion && m_thread.question.closed) {
        //: Of a question that takes no more answers
        writeMeta(QCoreApplication::translate("limber::ThreadDocument", "closed"), m_formats.meta);
    }
    if (isQuestion && m_thread.gone) {
        //: Of a thread that the community no longer has, while this computer still does
        writeMeta(QCoreApplication::translate("limber::ThreadDocument", "gone from the community, kept here"), m_formats.meta);
    }
}

} // namespace limber
