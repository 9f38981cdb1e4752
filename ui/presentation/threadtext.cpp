// SPDX-License-Identifier: GPL-3.0-or-later
#include <models/domain/toint.h>
#include <ui/presentation/threadtext.h>

#include <QLocale>
#include <QStringList>

namespace limber {

using namespace Qt::StringLiterals;

QString ThreadText::answers(qint64 count)
{
    return tr("%Ln answer(s)", nullptr, toInt(count));
}

QString ThreadText::spoken(QStringList parts)
{
    parts.removeAll(QString());
    for (QString &part : parts) {
        if (!part.back().isPunct())
            part += u'.';
    }
    return parts.join(u' ');
}

QString ThreadText::answersWord(int count)
{
    //: Stands under the number of answers, which is drawn by itself: the word only, in the number's plural form.
    return tr("answer(s)", nullptr, count);
}

QString ThreadText::role(Role role)
{
    switch (role) {
    case Role::Member:
        return tr("Member");
    case Role::Expert:
        return tr("Expert");
    case Role::Editor:
        return tr("Editor");
    }
    Q_UNREACHABLE();
}

QString ThreadText::person(const QString &id, const QString &name)
{
    if (!name.isEmpty())
        return name;
    //: In place of the name of somebody whose account is gone.
    return id.isEmpty() ? tr("former member") : id;
}

QString ThreadText::number(qint64 number)
{
    return QLocale().toString(number);
}

QString ThreadText::fresh(int count)
{
    //: A mark on a thread in the list that was read before: how many answers came since
    return tr("%Ln new", nullptr, count);
}

QString ThreadText::sentences(const ThreadRow &row, const HumanDate &date)
{
    QStringList parts;
    if (row.newAnswers > 0)
        parts += tr("%Ln new answer(s).", nullptr, row.newAnswers);
    else if (row.unread)
        parts += tr("Unread.");
    // A voice needs a stop behind it.
    const bool stopped = !row.title.isEmpty() && row.title.back().isPunct();
    //: %1 is a question's title, read out
    parts += stopped ? row.title : tr("%1.").arg(row.title);
    //: %1 is a name, %2 is a date or "2 hours ago"
    parts += tr("Asked by %1, %2.").arg(person(row.authorId, row.authorName), date.text(row.created));
    parts += row.answers == 0 ? tr("No answers.") : tr("%Ln answer(s).", nullptr, row.answers);
    if (row.accepted)
        parts += tr("One is accepted.");
    if (row.answeredByExpert)
        parts += tr("Answered by an expert.");
    if (row.saved)
        parts += tr("Saved.");
    if (row.noted)
        //: Read out of a thread in the list
        parts += tr("You wrote a note on it.");
    if (row.gone)
        parts += tr("No longer in its community.");
    return parts.join(u' ');
}

QString ThreadText::toolTip(const ThreadRow &row, const HumanDate &date)
{
    //: %1 is a day of the week, a date and a time
    const QString asked = tr("Asked %1").arg(date.exact(row.created));
    if (row.activity == row.created)
        return u"<p><b>%1</b><br>%2</p>"_s.arg(row.title.toHtmlEscaped(), asked.toHtmlEscaped());
    //: %1 is a day of the week, a date and a time
    const QString active = tr("Last activity %1").arg(date.exact(row.activity));
    return u"<p><b>%1</b><br>%2<br>%3</p>"_s.arg(row.title.toHtmlEscaped(), asked.toHtmlEscaped(), active.toHtmlEscaped());
}

} // namespace limber
