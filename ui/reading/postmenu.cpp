// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/reading/answerinvitation.h>
#include <ui/reading/cardbrowser.h>
#include <ui/reading/postlayout.h>
#include <ui/reading/postmenu.h>
#include <ui/reading/posttext.h>

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QTextDocumentFragment>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

PostMenu::PostMenu(CardBrowser &view, QObject *parent)
    : QObject(parent)
    , m_view(view)
{
    m_view.installEventFilter(this);
    m_view.viewport()->installEventFilter(this);
}

bool PostMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ContextMenu || !m_thread)
        return QObject::eventFilter(watched, event);
    const auto *context = static_cast<QContextMenuEvent *>(event);
    if (context->reason() == QContextMenuEvent::Keyboard) {
        open();
    } else {
        const QPoint point = m_view.viewport()->mapFromGlobal(context->globalPos());
        openAt(postAt(point), QUrl(m_view.anchorAt(point)), context->globalPos());
    }
    return true;
}

QString PostMenu::postAt(QPoint inView) const
{
    const PostLayout posts(*m_view.document());
    if (posts.posts().isEmpty())
        return {};
    const int height = inView.y() + m_view.verticalScrollBar()->value();
    const qsizetype place = posts.nearest(height);
    return height <= posts.bottomOf(place) ? posts.idOf(place) : QString();
}

void PostMenu::open()
{
    if (!m_thread)
        return;
    const PostLayout posts(*m_view.document());
    const qsizetype place = posts.placeOf(m_current);
    const int top = place < 0 ? 0 : qRound(posts.topOf(place)) - m_view.verticalScrollBar()->value();
    const int height = std::clamp(top, 0, m_view.viewport()->height() / 2);
    const QUrl link(m_view.textCursor().hasSelection() ? m_view.textCursor().charFormat().anchorHref() : QString());
    openAt(m_current, link, m_view.viewport()->mapToGlobal(QPoint(m_view.viewport()->width() / 3, height + m_view.fontMetrics().height())));
}

void PostMenu::openAt(const QString &post, const QUrl &link, QPoint global)
{
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addLink(*menu, link);
    if (m_view.textCursor().hasSelection())
        menu->addAction(tr("&Copy"), &m_view, &QTextEdit::copy);
    addPost(*menu, post);
    menu->addSeparator();
    menu->addAction(tr("Copy Thread as Mark&down"), this, &PostMenu::copyThread);
    menu->addAction(tr("Select &All"), &m_view, &QTextEdit::selectAll);
    menu->popup(global);
}

void PostMenu::addLink(QMenu &menu, const QUrl &link)
{
    if (link.scheme() != "https"_L1 && link.scheme() != "http"_L1 && link.scheme() != "mailto"_L1)
        return;
    const QString target = link.toString(QUrl::FullyEncoded);
    const QString shown =
        m_view.fontMetrics().elidedText(link.toDisplayString(), Qt::ElideMiddle, 40 * m_view.fontMetrics().averageCharWidth());
    //: In a menu. %1: an address.
    menu.addAction(tr("&Open %1").arg(QString(shown).replace(u'&', "&&"_L1)), this, [this, link] { Q_EMIT linkActivated(link); });
    menu.addAction(tr("Copy Link Addre&ss"), this, [this, target] { copy(target, {}, tr("Link copied.")); });
    menu.addSeparator();
}

void PostMenu::addPost(QMenu &menu, const QString &post)
{
    const PostText text(*m_thread);
    if (text.link(post).isEmpty()) {
        addPending(menu, post);
        return;
    }
    menu.addAction(tr("Copy &Link to This Post"), this, [this, thread = m_thread, post] { copyLink(*thread, post); });
    menu.addAction(tr("Copy as &Markdown"), this, [this, thread = m_thread, post] {
        const QString markdown = PostText(*thread).markdown(post);
        copy(markdown, PostText::html(markdown), tr("Post copied as Markdown."));
    });
    menu.addAction(tr("Copy &Quote"), this, [this, thread = m_thread, post] {
        const QString quote = PostText(*thread).quote(post);
        copy(quote, PostText::html(quote), tr("Quote copied."));
    });
    addWriting(menu, post);
    if (const QString author = text.author(post); !author.isEmpty()) {
        menu.addSeparator();
        menu.addAction(tr("View &Profile"), this, [this, author] { Q_EMIT personActivated(author); });
    }
}

void PostMenu::addWriting(QMenu &menu, const QString &post)
{
    const PostText text(*m_thread);
    const QString selected = m_view.textCursor().selection().toPlainText();
    if (AnswerInvitation::isOpen(*m_thread))
        //: Opens a window to write an answer in, with what is selected in the post, or all of it, as a quote.
        menu.addAction(tr("Quote in &Answer"), this, [this, thread = m_thread, post, selected] {
            const PostText quoted(*thread);
            Q_EMIT quoteRequested(selected.trimmed().isEmpty() ? quoted.quote(post) : quoted.quote(post, selected));
        });
    addOwn(menu, post);
}

void PostMenu::addOwn(QMenu &menu, const QString &post)
{
    if (m_thread->pendingQuestion) {
        addPending(menu, post);
        return;
    }
    const QString author = PostText(*m_thread).author(post);
    const bool question = post == m_thread->question.id;
    if (m_thread->mayChange(author)) {
        menu.addAction(author == m_thread->source.me ? tr("Change Your &Post…") : tr("Change This &Post…"), this,
            [this, post] { Q_EMIT editRequested(post); });
        menu.addAction(
            question ? tr("&Withdraw Question") : tr("&Withdraw Answer"), this, [this, post] { Q_EMIT withdrawRequested(post); });
    }
    if (question || !m_thread->mayChange(m_thread->question.author))
        return;
    const bool accepted = post == m_thread->question.accepted;
    menu.addAction(accepted ? tr("A&ccept No Longer") : tr("A&ccept This Answer"), this,
        [this, answer = accepted ? QString() : post] { Q_EMIT acceptRequested(answer); });
}

/// Of a post that its community does not have yet.
void PostMenu::addPending(QMenu &menu, const QString &post)
{
    const auto pending = std::ranges::find_if(m_thread->pending,
        [&post](const OutboxPost &entry) { return entry.outgoing.verb == Outgoing::Verb::Post && entry.outgoing.post == post; });
    if (pending != m_thread->pending.end())
        menu.addAction(tr("Take Back and &Edit…"), this, [this, uuid = pending->uuid] { Q_EMIT pendingRequested(uuid); });
}

void PostMenu::copyLink(const Thread &thread, const QString &post)
{
    const QString link = PostText(thread).link(post).toString(QUrl::FullyEncoded);
    const QString html = u"<a href=\"%1\">%2</a>"_s.arg(link.toHtmlEscaped(), thread.question.title.toHtmlEscaped());
    copy(link, link.startsWith("limber:"_L1) ? QString() : html, tr("Link copied."));
}

void PostMenu::copyThread()
{
    // Plain text alone: to typeset hundreds of posts for a clipboard would make people wait.
    if (m_thread)
        copy(PostText(*m_thread).wholeThread(), {}, tr("Thread copied as Markdown."));
}

void PostMenu::copy(const QString &text, const QString &html, const QString &message)
{
    auto *data = new QMimeData;
    data->setText(text);
    if (!html.isEmpty())
        data->setHtml(html);
    QGuiApplication::clipboard()->setMimeData(data);
    Q_EMIT announced(message);
}

} // namespace limber
