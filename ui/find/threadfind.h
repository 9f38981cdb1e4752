// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/find/searchedtext.h>
#include <ui/find/textmarker.h>

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace limber {

class CardBrowser;

/// Finds in the document that a view shows, marks what it finds, and goes from one match to the next. When another document takes the
/// place of the one that was searched, it searches that one, and stays in the same post.
class ThreadFind final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThreadFind)

public:
    /// `view` must outlive it.
    explicit ThreadFind(CardBrowser &view, QObject *parent = nullptr);

    /// Marks what `marker` finds. Goes to the first match at or behind the one before, or behind what is at the top of the view.
    void find(const TextMarker &marker);
    /// The same for what somebody types: each key costs no more than looking through the text.
    void find(const FindQuery &query);
    /// As the first, from the beginning of one post on; from the document's where it is empty or not there.
    void findIn(const TextMarker &marker, const QString &post);
    /// Marks nothing any more.
    void clear();
    /// Goes to the next match, and from the last one to the first.
    void next();
    void previous();

    [[nodiscard]] int count() const { return static_cast<int>(m_matches.size()); }
    /// Which of them the reader is at, from 0; -1 for none.
    [[nodiscard]] int current() const { return m_current; }

Q_SIGNALS:
    /// count() or current().
    void changed();
    /// It went on from the other end; `fromTheTop` where that is the beginning.
    void wrapped(bool fromTheTop);

private:
    struct Match
    {
        int start = 0; ///< of the document
        int end = 0;
    };

    [[nodiscard]] bool isActive() const { return m_marker || m_query; }
    [[nodiscard]] int whereToBegin() const;
    void collect();
    void collectTyped();
    void begin(int position);
    void follow();
    void goTo(int match);
    void mark();

    CardBrowser &m_view;
    TextMarker m_marker; ///< what is looked for, or m_query
    std::optional<FindQuery> m_query;
    std::optional<SearchedText> m_text; ///< of the document, where m_query was looked for in it
    QList<Match> m_matches;
    int m_current = -1;
    QString m_post; ///< of the current match, should the document change
    int m_offset = 0; ///< of the current match in its post
};

} // namespace limber
