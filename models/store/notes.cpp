// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/store/communityrecords.h>
#include <models/store/notes.h>
#include <models/store/readmarking.h>
#include <models/store/threadtitle.h>
#include <models/store/transaction.h>

#include <algorithm>

namespace limber {

using namespace Qt::StringLiterals;

namespace {

/// Scripts that put no space between words.
bool runsOn(const QString &word)
{
    return std::any_of(word.begin(), word.end(), [](QChar character) {
        switch (character.script()) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Thai:
        case QChar::Script_Lao:
        case QChar::Script_Khmer:
        case QChar::Script_Myanmar:
            return true;
        default:
            return character.isSurrogate(); // mostly further Han characters
        }
    });
}

} // namespace

QString Notes::folded(const QString &text)
{
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString words;
    words.reserve(apart.size() + 1);
    bool inside = false;
    for (const QChar character : apart) {
        if (character.isMark())
            continue;
        const bool counts = character.isLetterOrNumber() || character.isSurrogate();
        if (counts && !inside)
            words += u' ';
        if (counts)
            words += character;
        inside = counts;
    }
    return words;
}

QList<Note> Notes::select(const QString &where, const QStringList &values)
{
    QList<Note> notes;
    Statement query = m_connection.statement(u"SELECT community, id, answer, text, title, created, edited FROM note "_s + where);
    for (const QString &value : values)
        query.bind(value);
    while (query.next())
        notes.append({{query.text(0), query.text(1)}, query.text(2), query.text(3), query.text(4), query.time(5), query.time(6)});
    return notes;
}

QList<Note> Notes::of(const ThreadRef &ref)
{
    return select(u"WHERE community = ? AND id = ? ORDER BY row"_s, {ref.community, ref.id});
}

QList<Note> Notes::all()
{
    return select(u"ORDER BY edited DESC, row DESC"_s, {});
}

QList<Note> Notes::matching(const QStringList &words, int limit)
{
    // Few parts are enough to narrow notes down, and each number of them is a statement that stays prepared.
    constexpr int mostParts = 8;
    QStringList parts;
    for (const QString &word : words) {
        const QStringList pieces = folded(word).split(u' ', Qt::SkipEmptyParts);
        for (const QString &piece : pieces)
            parts.append(runsOn(piece) ? piece : u' ' + piece);
    }
    parts = parts.mid(0, mostParts);
    if (parts.isEmpty())
        return {};
    const QString condition = u"instr(folded, ?) > 0"_s;
    return select(u"WHERE "_s + QStringList(parts.size(), condition).join(u" AND "_s) + u" ORDER BY edited DESC, row DESC LIMIT "_s
            + QString::number(std::max(0, limit)),
        parts);
}

Result<Note> Notes::set(WriteContext &context, const ThreadRef &ref, const QString &answer, const QString &text)
{
    Note before{ref, answer, {}, {}, {}, {}};
    const QList<Note> notes = Notes(context.mine).of(ref);
    for (const Note &note : notes) {
        if (note.answer == answer)
            before = note;
    }
    const bool removes = text.trimmed().isEmpty();
    if (text == before.text || (removes && before.text.isEmpty()))
        return before;
    const std::optional<QString> title = threadTitle(context, ref);
    Transaction transaction(context.mine, Transaction::Kind::Write);
    if (removes) {
        context.mine.statement(u"DELETE FROM note WHERE community = ? AND id = ? AND answer = ?"_s)
            .bind(ref.community, ref.id, answer)
            .run();
        CommunityRecords(context.mine).tidy();
    } else {
        const Timestamp now = context.clock.now();
        const QString kept = notes.isEmpty() ? QString() : notes.first().title;
        context.mine
            .statement(u"INSERT INTO note (community, id, answer, created, edited, title, text, folded) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (community, id, answer) DO UPDATE SET edited = excluded.edited, title = excluded.title, "
                       "text = excluded.text, folded = excluded.folded"_s)
            .bind(ref.community, ref.id, answer, now, now, title.value_or(kept), text, folded(text))
            .run();
    }
    transaction.commit();
    context.changes.notes.insert(ref);
    if (const std::optional<qint64> row = ReadMarking(context).rowOf(ref))
        context.changes.threads.push_back(*row);
    return before;
}

} // namespace limber
