// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/thread.h>

#include <QObject>
#include <QPoint>
#include <QUrl>

#include <memory>
#include <utility>

class QMenu;

namespace limber {

class CardBrowser;

/// What can be done with one post: the menu that a right click on it opens, and the Menu key for the post that is being read. Copies what
/// it is asked for to the clipboard.
class PostMenu final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PostMenu)

public:
    /// `view` must outlive it.
    explicit PostMenu(CardBrowser &view, QObject *parent = nullptr);

    /// The thread that the view shows, its answers in the order they are shown in; null for none.
    void setThread(std::shared_ptr<const Thread> thread) { m_thread = std::move(thread); }
    /// The post that keys act on.
    void setCurrentPost(const QString &post) { m_current = post; }
    /// Opens the menu for the current post, beside it.
    void open();
    /// The whole thread as Markdown.
    void copyThread();

Q_SIGNALS:
    /// Something was copied, in words for the status bar.
    void announced(const QString &message);
    void personActivated(const QString &person);
    /// The person wants to write an answer on this block quote.
    void quoteRequested(const QString &quote);
    /// The person wants to change a post of theirs.
    void editRequested(const QString &post);
    /// The person wants to take a post away from its community.
    void withdrawRequested(const QString &post);
    /// An answer is to be the accepted one; none where it is empty.
    void acceptRequested(const QString &answer);
    /// The person wants to change what is still to be sent: an entry of the outbox.
    void pendingRequested(const QString &uuid);
    /// A web or mail link that was chosen in the menu.
    void linkActivated(const QUrl &link);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openAt(const QString &post, const QUrl &link, QPoint global);
    void addLink(QMenu &menu, const QUrl &link);
    void addPost(QMenu &menu, const QString &post);
    void addWriting(QMenu &menu, const QString &post);
    void addPending(QMenu &menu, const QString &post);
    void addOwn(QMenu &menu, const QString &post);
    void copy(const QString &text, const QString &html, const QString &message);
    void copyLink(const Thread &thread, const QString &post);
    [[nodiscard]] QString postAt(QPoint inView) const;

    CardBrowser &m_view;
    std::shared_ptr<const Thread> m_thread;
    QString m_current;
};

} // namespace limber
