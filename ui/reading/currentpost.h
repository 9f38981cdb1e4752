// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace limber {

class CardBrowser;

/// Which post of a view is the one that is being read: it follows scrolling, and goes where the keyboard sends it. What is done "to this
/// answer" is done to it.
class CurrentPost final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CurrentPost)

public:
    /// `view` must outlive it.
    explicit CurrentPost(CardBrowser &view, QObject *parent = nullptr);

    /// PostFrame::PostId; empty where the document has no posts.
    [[nodiscard]] QString post() const { return m_post; }
    /// Brings a post to the top of the view, as far as it goes, and rings it. Nothing where it is not there.
    void go(const QString &post);
    /// The post below; the last one stays.
    void next();
    /// The top of this post where that is out of view, else the post above; the first one stays.
    void previous();

Q_SIGNALS:
    /// post() is another one.
    void changed();

private:
    void follow();
    void set(const QString &post);

    CardBrowser &m_view;
    QString m_post;
    bool m_sent = false; ///< the keyboard sent it there, and nobody has scrolled since
    bool m_going = false;
};

} // namespace limber
