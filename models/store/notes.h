// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <models/domain/result.h>
#include <models/store/connection.h>
#include <models/store/note.h>
#include <models/store/writecontext.h>

#include <QList>
#include <QStringList>

namespace limber {

/// The notes in mine.sqlite. Any of the store's threads, on that thread's connection. Throws SqlError.
class Notes final
{
public:
    /// `connection` is the writer's of mine.sqlite, or a reader's, which has it attached.
    explicit Notes(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Those on a thread and on its answers, in the order they were begun.
    [[nodiscard]] QList<Note> of(const ThreadRef &ref);
    /// The one that was edited last comes first.
    [[nodiscard]] QList<Note> all();
    /// Those that hold every one of `words`, each at the beginning of a word (anywhere where its script has no spaces), whatever case and
    /// accents; the one that was edited last comes first, at most `limit`. Words without a letter or digit count for nothing; where none
    /// is left nothing is found. What a search box holds may be given as it is, cut at its spaces.
    [[nodiscard]] QList<Note> matching(const QStringList &words, int limit);

    /// Writes a note, or takes it away where `text` is empty but for spaces. Answers what was there before, its text empty where nothing
    /// was. A thread that is gone takes notes too, or taking one away could not be undone. One transaction of mine.sqlite. Writer's thread.
    [[nodiscard]] static Result<Note> set(WriteContext &context, const ThreadRef &ref, const QString &answer, const QString &text);

    /// A text as `matching` looks at it: lower case, without accents, a space before each word. Pure.
    [[nodiscard]] static QString folded(const QString &text);

private:
    [[nodiscard]] QList<Note> select(const QString &where, const QStringList &values);

    Connection &m_connection;
};

} // namespace limber
